//! A contribution as the vault keeps it: what must be in it.

use jiff::civil::Date;

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{Called, Model, Reference, Stored, Words};
use crate::engine::record::{RecordKind, Versioned};
use crate::engine::verbs::Verb;
use crate::records::grades::Graded;
use crate::records::promises::Side;

use super::{Contribution, ContributionSource};

impl Stored for Contribution {
    const KIND: RecordKind = RecordKind::CONTRIBUTION;
    const VERBS: &'static [&'static [Verb]] = &[super::scripting::VERBS];
    // What the municipality did names nobody, and stays.
    const GOES_WITH_PERSON: bool = true;

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

    fn check_begun(&self, before: Option<&Self>, model: &Model, today: Date) -> Result<(), Error> {
        // What was said or made elsewhere is written down whenever that is.
        if self.source != ContributionSource::Loose {
            return Ok(());
        }
        let begun = |one: &Self| (one.network, Some(one.on));
        model.check_network_takes(before.map(begun), begun(self), today)
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

    fn grade_among(kept: &Versioned<Self>, model: &Model) -> Classification {
        model.grade_of(Graded::Contribution(&kept.content))
    }

    fn called(kept: &Versioned<Self>, _model: &Model) -> Called {
        Called::By(kept.content.person.iter().map(|id| id.uuid()).collect())
    }

    #[cfg(test)]
    fn sample() -> (serde_json::Value, &'static [&'static str]) {
        let sample = serde_json::json!({ "network": crate::engine::model::SAMPLE_ID, "side": "theirs", "person": crate::engine::model::SAMPLE_ID, "way": "brings", "text": "t", "on": "2026-11-01" });
        (sample, &[])
    }
}
