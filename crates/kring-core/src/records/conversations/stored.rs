//! A conversation as the vault keeps it: what must be in it.

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{Called, ContactEffect, Model, Reference, Stored, Words};
use crate::engine::record::{RecordKind, Versioned};
use crate::engine::verbs::Verb;
use crate::records::grades::Graded;

use super::Conversation;

impl Stored for Conversation {
    const KIND: RecordKind = RecordKind::CONVERSATION;
    const VERBS: &'static [&'static [Verb]] = &[super::scripting::VERBS];

    fn check(&self) -> Result<(), Error> {
        if self.people.is_empty() {
            return Err(Error::Required { field: "people".to_owned() });
        }
        check::unique("people", &self.people)?;
        check::time("at", self.at)?;
        check::text("place", &self.place, check::NAME)?;
        check::text("note", &self.note, check::NOTE)?;
        check::text("impression", &self.impression, check::NOTE)
    }

    fn references(&self) -> Vec<Reference> {
        let mut references = Reference::to_each("people", &self.people);
        references.extend(self.network.map(|id| Reference::to("network", id)));
        references
    }

    fn contact_effects(&self) -> Vec<ContactEffect> {
        let people = self.people.iter().filter(|_| self.is_contact());
        people.map(|person| ContactEffect::On(person.uuid(), self.at.date())).collect()
    }

    fn words(&self) -> Option<Words<'_>> {
        let texts = [self.note.as_str(), &self.impression, &self.place];
        Some(Words::of("", Some(self.at.date())).and(self.classification, texts))
    }

    fn grade_among(kept: &Versioned<Self>, model: &Model) -> Classification {
        model.grade_of(Graded::Conversation(&kept.content))
    }

    fn called(kept: &Versioned<Self>, _model: &Model) -> Called {
        Called::By(kept.content.people.iter().map(|id| id.uuid()).collect())
    }

    #[cfg(test)]
    fn sample() -> (serde_json::Value, &'static [&'static str]) {
        let sample = serde_json::json!({ "people": [crate::engine::model::SAMPLE_ID], "at": "2026-11-23T14:00:00", "place": "p", "note": "n", "impression": "i" });
        (sample, &["note", "impression"])
    }
}
