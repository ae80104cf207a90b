//! An agreement as the vault keeps it: what must be in it.

use jiff::civil::Date;

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{Called, Model, Reference, Stored, Words};
use crate::engine::record::{RecordKind, Versioned};
use crate::engine::verbs::Verb;

use super::Agreement;

impl Stored for Agreement {
    const KIND: RecordKind = RecordKind::AGREEMENT;
    const VERBS: &'static [&'static [Verb]] = &[super::scripting::VERBS];

    fn check(&self) -> Result<(), Error> {
        check::text("subject", &self.subject, check::NAME)?;
        if self.versions.is_empty() {
            return Err(Error::Required { field: "text".to_owned() });
        }
        check::length("versions", self.versions.len())?;
        check::unique("versions", self.versions.iter().map(|version| version.id))?;
        let mut before = None;
        for version in &self.versions {
            check::required("text", &version.text, check::NOTE)?;
            check::day("madeOn", version.made_on)?;
            if let Some(before) = before {
                check::day_from("madeOn", version.made_on, before)?;
            }
            before = version.made_on.or(before);
        }
        let first = before.unwrap_or(Date::MIN);
        check::day("endedOn", self.ended_on)?;
        check::day_from("endedOn", self.ended_on, first)?;
        check::day("reviewOn", self.review_on)?;
        check::day_from("reviewOn", self.review_on, first)
    }

    fn check_begun(&self, before: Option<&Self>, model: &Model, today: Date) -> Result<(), Error> {
        let begun = |one: &Self| (one.network, one.versions.first().and_then(|first| first.made_on));
        model.check_network_takes(before.map(begun), begun(self), today)
    }

    fn references(&self) -> Vec<Reference> {
        let mut references = vec![Reference::to("network", self.network)];
        let meetings = self.versions.iter().filter_map(|version| version.meeting);
        references.extend(meetings.map(|id| Reference::to("meeting", id)));
        references
    }

    fn words(&self) -> Option<Words<'_>> {
        let (_, newest) = self.newest()?;
        let older = self.versions.iter().rev().map(|version| version.text.as_str());
        Some(Words::of(&self.subject, newest.made_on).and(Classification::Internal, older))
    }

    fn called(kept: &Versioned<Self>, _model: &Model) -> Called {
        Called::Itself(kept.content.subject.clone())
    }

    fn grade_among(_kept: &Versioned<Self>, _model: &Model) -> Classification {
        Classification::Internal
    }

    #[cfg(test)]
    fn sample() -> (serde_json::Value, &'static [&'static str]) {
        let sample = serde_json::json!({ "network": crate::engine::model::SAMPLE_ID, "about": "other", "subject": "s", "endedOn": "2026-12-01", "reviewOn": "2026-12-01",
            "versions": [{ "id": crate::engine::model::SAMPLE_ID, "text": "t", "madeOn": "2026-11-01" }] });
        (sample, &["versions.text"])
    }
}
