//! A promise as the vault keeps it: what must be in it.

use crate::check;
use crate::error::Error;
use crate::model::{Model, Reference, Shelf, Stored, Touch, Words};
use crate::record::{Id, Noun};

use super::{Promise, PromiseSource, PromiseState};

impl Stored for Promise {
    const NOUN: Noun = Noun::Promise;

    fn shelf(model: &Model) -> &Shelf<Self> {
        &model.promises
    }

    fn shelf_mut(model: &mut Model) -> &mut Shelf<Self> {
        &mut model.promises
    }

    fn check(&self) -> Result<(), Error> {
        check::required("text", &self.text, check::SHORT)?;
        check::unique("people", &self.people)?;
        check::text("holder", &self.holder, check::NAME)?;
        check::day("due", self.due)?;
        check::day("madeOn", self.made_on)?;
        check::day("closedOn", self.closed_on)
    }

    fn check_among(&self, _own: Id<Self>, model: &Model) -> Result<(), Error> {
        if let PromiseSource::Meeting { id, item: Some(item) } = self.source {
            let agenda = &model.find(id)?.content.agenda;
            if !agenda.iter().any(|known| known.id == item) {
                return Err(Error::PartNotFound { part: "agendaItem" });
            }
        }
        Ok(())
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

    fn touches(&self) -> Vec<Touch> {
        let open = self.state == PromiseState::Open;
        self.people.iter().filter(|_| open).map(|person| Touch::Open(*person)).collect()
    }

    fn words(&self) -> Option<Words<'_>> {
        let words = Words::of("", self.due.or(self.made_on));
        Some(words.and(self.classification, [self.text.as_str(), &self.holder]))
    }
}
