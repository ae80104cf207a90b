//! A contribution as the vault keeps it: what must be in it.

use crate::check;
use crate::error::Error;
use crate::model::{Model, Reference, Shelf, Stored, Words};
use crate::promises::Side;
use crate::record::Noun;

use super::{Contribution, ContributionSource};

impl Stored for Contribution {
    const NOUN: Noun = Noun::Contribution;

    fn shelf(model: &Model) -> &Shelf<Self> {
        &model.contributions
    }

    fn shelf_mut(model: &mut Model) -> &mut Shelf<Self> {
        &mut model.contributions
    }

    fn check(&self) -> Result<(), Error> {
        check::required("text", &self.text, check::SHORT)?;
        check::day("on", Some(self.on))?;
        match (self.side, self.person) {
            (Side::Theirs, None) => Err(Error::Required { field: "person".to_owned() }),
            // What the municipality brings and gets is nobody's, so that it stays when somebody goes.
            (Side::Ours, Some(_)) => {
                Err(Error::Value { field: "side".to_owned(), expected: "theirs".to_owned() })
            }
            _ => Ok(()),
        }
    }

    fn references(&self) -> Vec<Reference> {
        let mut references = vec![Reference::to("network", self.network)];
        references.extend(self.person.map(|id| Reference::to("person", id)));
        references.extend(match self.source {
            ContributionSource::Loose => None,
            ContributionSource::Conversation { id } => Some(Reference::to("source.id", id)),
            ContributionSource::Meeting { id } => Some(Reference::to("source.id", id)),
        });
        references
    }

    fn words(&self) -> Option<Words<'_>> {
        Some(Words::of("", Some(self.on)).and(self.classification, [self.text.as_str()]))
    }
}
