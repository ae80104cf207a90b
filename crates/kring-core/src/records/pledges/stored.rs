//! A pledge as the vault keeps it: what must be in it.

use jiff::civil::Date;

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{Called, Model, Reference, Stored, Words};
use crate::engine::record::{Id, RecordKind, Versioned};
use crate::engine::verbs::Verb;
use crate::records::grades::Graded;
use crate::records::meetings::{Meeting, MinuteLineKind};

use super::{Pledge, PledgeSource, PledgeState};

impl Stored for Pledge {
    const KIND: RecordKind = RecordKind::PLEDGE;
    const VERBS: &'static [&'static [Verb]] = &[super::scripting::VERBS];

    fn check(&self) -> Result<(), Error> {
        check::text("text", &self.text, check::NOTE)?;
        if self.line().is_none() {
            check::required("text", &self.text, check::NOTE)?;
        }
        check::text("desk", &self.desk, check::NAME)?;
        check::text("proof", &self.proof, check::SHORT)?;
        check::day("madeOn", self.made_on)?;
        let first = self.made_on.unwrap_or(Date::MIN);
        for (field, day) in [("due", self.due), ("closedOn", self.closed_on), ("toldOn", self.told_on)] {
            check::day(field, day)?;
            if self.made_on.is_some() {
                check::day_from(field, day, first)?;
            }
        }
        match self.state {
            PledgeState::Dropped => check::required("reason", &self.reason, check::SHORT),
            PledgeState::Open | PledgeState::Kept => check::text("reason", &self.reason, check::SHORT),
        }
    }

    fn check_among(&self, own: Id<Self>, model: &Model) -> Result<(), Error> {
        if let PledgeSource::Meeting { id, .. } = self.source {
            let meeting = model.table::<Meeting>().get(&id);
            if meeting.is_some_and(|kept| kept.content.network != self.network) {
                return Err(Error::Value {
                    field: "source.id".to_owned(),
                    expected: "meetingOfNetwork".to_owned(),
                });
            }
        }
        let Some((meeting, line)) = self.line() else { return Ok(()) };
        let held = &model.find(meeting)?.content;
        let stands = held.lines().any(|(_, known)| known.id == line && known.kind == MinuteLineKind::Pledge);
        let taken = model.pledge_of_line(meeting, line).is_some_and(|kept| kept.id != own);
        match (stands, taken) {
            (true, false) => Ok(()),
            (true, true) => Err(Error::Duplicate { field: "source.line".to_owned() }),
            (false, _) => Err(Error::PartNotFound { part: "minuteLine" }),
        }
    }

    fn days_done(&self) -> Vec<(&'static str, Option<Date>)> {
        vec![("closedOn", self.closed_on), ("toldOn", self.told_on)]
    }

    fn check_begun(&self, before: Option<&Self>, model: &Model, today: Date) -> Result<(), Error> {
        // What was said or made elsewhere is written down whenever that is.
        if self.source != PledgeSource::Loose {
            return Ok(());
        }
        let begun = |one: &Self| (one.network, one.made_on);
        model.check_network_takes(before.map(begun), begun(self), today)
    }

    fn references(&self) -> Vec<Reference> {
        let mut references = vec![Reference::to("network", self.network)];
        references.extend(self.person.map(|id| Reference::to("person", id)));
        references.extend(match self.source {
            PledgeSource::Loose => None,
            PledgeSource::Meeting { id, .. } => Some(Reference::to("source.id", id)),
        });
        references
    }

    fn words(&self) -> Option<Words<'_>> {
        let texts = [self.text.as_str(), &self.desk, &self.proof, &self.reason];
        Some(Words::of("", self.due.or(self.made_on)).and(self.classification, texts))
    }

    fn grade_among(kept: &Versioned<Self>, model: &Model) -> Classification {
        model.grade_of(Graded::Pledge(&kept.content))
    }

    fn figures(&self, from: Date, until: Date) -> Vec<&'static str> {
        if !self.made_on.is_some_and(|day| from <= day && day <= until) {
            return Vec::new();
        }
        let counted = [
            ("made", true),
            ("kept", self.state == PledgeState::Kept),
            ("dropped", self.state == PledgeState::Dropped),
            ("told", self.told_on.is_some()),
        ];
        counted.into_iter().filter(|(_, counts)| *counts).map(|(name, _)| name).collect()
    }

    fn called(kept: &Versioned<Self>, _model: &Model) -> Called {
        Called::By(kept.content.person.iter().map(|id| id.uuid()).collect())
    }

    #[cfg(test)]
    fn sample() -> (serde_json::Value, &'static [&'static str]) {
        let id = crate::engine::model::SAMPLE_ID;
        let sample = serde_json::json!({ "network": id, "text": "t", "side": "ours", "person": id, "desk": "d", "madeOn": "2026-11-01",
            "due": "2026-12-01", "proof": "p", "state": "dropped", "closedOn": "2026-11-02", "reason": "r", "toldOn": "2026-11-03" });
        (sample, &["text"])
    }
}
