//! A promise as the vault keeps it: what must be in it.

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{Called, ContactEffect, Model, Reference, Stored, Words};
use crate::engine::record::{Id, RecordKind, Versioned};
use crate::engine::verbs::Verb;
use crate::records::grades::Graded;

use super::{Promise, PromiseSource, PromiseState};

impl Stored for Promise {
    const KIND: RecordKind = RecordKind::PROMISE;
    const VERBS: &'static [&'static [Verb]] = &[super::scripting::VERBS];

    fn check(&self) -> Result<(), Error> {
        check::required("text", &self.text, check::SHORT)?;
        check::unique("people", &self.people)?;
        check::text("holder", &self.holder, check::NAME)?;
        check::text("reason", &self.reason, check::SHORT)?;
        check::term("due", self.due)?;
        check::day("madeOn", self.made_on)?;
        check::day("closedOn", self.closed_on)
    }

    fn check_among(&self, _own: Id<Self>, model: &Model) -> Result<(), Error> {
        match self.source {
            PromiseSource::Meeting { id, item: Some(item) }
                if !model.find(id)?.content.items().any(|known| known.id == item) =>
            {
                Err(Error::PartNotFound { part: "agendaItem" })
            }
            _ => Ok(()),
        }
    }

    fn references(&self) -> Vec<Reference> {
        let mut references = Reference::to_each("people", &self.people);
        references.extend(self.network.map(|id| Reference::to("network", id)));
        references.extend(match self.source {
            PromiseSource::Loose => None,
            PromiseSource::Conversation { id } => Some(Reference::to("source.id", id)),
            PromiseSource::Meeting { id, .. } => Some(Reference::to("source.id", id)),
        });
        references
    }

    fn contact_effects(&self) -> Vec<ContactEffect> {
        let open = self.state == PromiseState::Open;
        self.people.iter().filter(|_| open).map(|person| ContactEffect::Open(person.uuid())).collect()
    }

    fn words(&self) -> Option<Words<'_>> {
        let words = Words::of("", self.due.or(self.made_on));
        Some(words.and(self.classification, [self.text.as_str(), &self.holder, &self.reason]))
    }

    fn grade_among(kept: &Versioned<Self>, model: &Model) -> Classification {
        model.grade_of(Graded::Promise(kept))
    }

    fn called(kept: &Versioned<Self>, _model: &Model) -> Called {
        Called::By(kept.content.people.iter().map(|id| id.uuid()).collect())
    }

    #[cfg(test)]
    fn sample() -> (serde_json::Value, &'static [&'static str]) {
        let sample = serde_json::json!({ "people": [crate::engine::model::SAMPLE_ID], "text": "t", "side": "ours", "holder": "h", "due": "2026-12-01", "madeOn": "2026-11-01", "closedOn": "2026-11-02", "reason": "r" });
        (sample, &[])
    }
}
