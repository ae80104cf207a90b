//! A signal as the vault keeps it: what must be in it.

use jiff::civil::Date;

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{Called, Model, Reference, Stored, Words};
use crate::engine::record::{RecordKind, Versioned};
use crate::engine::verbs::Verb;

use super::{AsMeant, Signal};

impl Stored for Signal {
    const KIND: RecordKind = RecordKind::SIGNAL;
    const VERBS: &'static [&'static [Verb]] = &[super::scripting::VERBS];
    const GOES_WITH_PERSON: bool = true;

    fn check(&self) -> Result<(), Error> {
        check::required("text", &self.text, check::SHORT)?;
        check::day("receivedOn", Some(self.received_on))?;
        check::day_from("acknowledgedOn", self.acknowledged_on, self.received_on)?;
        if let Some(passed_on) = &self.passed_on {
            check::day_from("on", Some(passed_on.on), self.received_on)
                .and_then(|()| check::required("desk", &passed_on.desk, check::NAME))
                .and_then(|()| check::text("caseNumber", &passed_on.case_number, check::NAME))
                .map_err(|error| error.within("passedOn"))?;
        }
        if let Some(answer) = &self.answered {
            check::day_from("on", Some(answer.on), self.received_on)
                .and_then(|()| check::required("text", &answer.text, check::NOTE))
                .map_err(|error| error.within("answered"))?;
        }
        Ok(())
    }

    fn days_done(&self) -> Vec<(&'static str, Option<Date>)> {
        vec![
            ("receivedOn", Some(self.received_on)),
            ("acknowledgedOn", self.acknowledged_on),
            ("passedOn.on", self.passed_on.as_ref().map(|passed| passed.on)),
            ("answered.on", self.answered.as_ref().map(|answer| answer.on)),
        ]
    }

    fn check_begun(&self, before: Option<&Self>, model: &Model, today: Date) -> Result<(), Error> {
        let begun = |one: &Self| (one.network, Some(one.received_on));
        model.check_network_takes(before.map(begun), begun(self), today)
    }

    fn references(&self) -> Vec<Reference> {
        let network = Reference::to("network", self.network);
        std::iter::once(network).chain(self.raised_by.map(|id| Reference::to("raisedBy", id))).collect()
    }

    fn words(&self) -> Option<Words<'_>> {
        let texts = [self.text.as_str()].into_iter();
        let desk =
            self.passed_on.iter().flat_map(|passed_on| [passed_on.desk.as_str(), &passed_on.case_number]);
        let texts = texts.chain(desk).chain(self.answered.iter().map(|answer| answer.text.as_str()));
        Some(Words::of("", Some(self.received_on)).and(self.classification, texts))
    }

    fn grade_among(kept: &Versioned<Self>, _model: &Model) -> Classification {
        kept.content.classification
    }

    fn figures(&self, from: Date, until: Date) -> Vec<&'static str> {
        if self.received_on < from || self.received_on > until {
            return Vec::new();
        }
        let as_meant = self.answered.as_ref().map(|answer| answer.as_meant);
        let counted = [
            ("received", true),
            ("acknowledged", self.acknowledged_on.is_some()),
            ("passed-on", self.passed_on.is_some()),
            ("answered", as_meant.is_some()),
            ("as-meant", as_meant == Some(AsMeant::Yes)),
            ("not-as-meant", as_meant == Some(AsMeant::No)),
        ];
        counted.into_iter().filter(|(_, counts)| *counts).map(|(name, _)| name).collect()
    }

    fn called(kept: &Versioned<Self>, _model: &Model) -> Called {
        Called::By(kept.content.raised_by.iter().map(|id| id.uuid()).collect())
    }

    #[cfg(test)]
    fn sample() -> (serde_json::Value, &'static [&'static str]) {
        let id = crate::engine::model::SAMPLE_ID;
        let sample = serde_json::json!({ "network": id, "raisedBy": id, "text": "a", "receivedOn": "2026-11-01",
            "acknowledgedOn": "2026-11-02", "passedOn": { "on": "2026-11-03", "desk": "d", "caseNumber": "n" },
            "answered": { "on": "2026-11-04", "text": "t", "asMeant": "yes" } });
        (sample, &["answered.text"])
    }
}
