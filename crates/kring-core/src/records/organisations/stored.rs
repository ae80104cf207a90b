//! An organisation as the vault keeps it: what must be in it.

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{Called, Model, Reference, Stored, Words};
use crate::engine::record::{RecordKind, Versioned};
use crate::engine::verbs::Verb;

use super::Organisation;

impl Stored for Organisation {
    const KIND: RecordKind = RecordKind::ORGANISATION;
    const FINDS_OTHERS: Option<RecordKind> = Some(RecordKind::PERSON);
    const VERBS: &'static [&'static [Verb]] = &[super::scripting::VERBS];

    fn check(&self) -> Result<(), Error> {
        check::required("name", &self.name, check::NAME)?;
        check::text("sort", &self.sort, check::NAME)?;
        check::text("address", &self.address, check::SHORT)?;
        check::text("contact", &self.contact, check::SHORT)?;
        check::text("note", &self.note, check::NOTE)
    }

    fn words(&self) -> Option<Words<'_>> {
        let texts = [self.sort.as_str(), &self.address, &self.note];
        Some(Words::of(&self.name, None).and(Classification::Internal, texts))
    }

    fn called(kept: &Versioned<Self>, _model: &Model) -> Called {
        Called::Itself(kept.content.name.clone())
    }

    fn references(&self) -> Vec<Reference> {
        Vec::new()
    }

    fn grade_among(_kept: &Versioned<Self>, _model: &Model) -> Classification {
        Classification::Internal
    }

    #[cfg(test)]
    fn sample() -> (serde_json::Value, &'static [&'static str]) {
        let sample =
            serde_json::json!({ "name": "n", "sort": "s", "address": "a", "contact": "c", "note": "n" });
        (sample, &["note"])
    }
}
