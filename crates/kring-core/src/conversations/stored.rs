//! A conversation as the vault keeps it: what must be in it.

use crate::check;
use crate::error::Error;
use crate::model::{Model, Reference, Shelf, Stored, Touch, Words};
use crate::record::Noun;

use super::Conversation;

impl Stored for Conversation {
    const NOUN: Noun = Noun::Conversation;

    fn shelf(model: &Model) -> &Shelf<Self> {
        &model.conversations
    }

    fn shelf_mut(model: &mut Model) -> &mut Shelf<Self> {
        &mut model.conversations
    }

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

    fn touches(&self) -> Vec<Touch> {
        self.people.iter().map(|person| Touch::On(*person, self.at.date())).collect()
    }

    fn words(&self) -> Option<Words<'_>> {
        let texts = [self.note.as_str(), &self.impression, &self.place];
        Some(Words::of("", Some(self.at.date())).and(self.classification, texts))
    }
}
