//! That two records which look alike are two people, so that nobody is asked again.
//!
//! This names two people for that alone and says nothing about them: it is shown nowhere but where doubles are looked
//! for, and goes when one of them does. Why it is no link between people is in `docs/decisions/duplicates.md`.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{Model, Reference, Stored};
use crate::engine::record::{Id, RecordKind, Versioned};
use crate::engine::verbs::Verb;
use crate::records::people::PersonId;

/// The id of a [`Distinct`].
pub type DistinctId = Id<Distinct>;

/// Two records that are about two people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Distinct {
    /// The two, the smaller id first.
    pub pair: [PersonId; 2],
}

impl Distinct {
    /// The two in their order.
    pub(super) fn of(one: PersonId, other: PersonId) -> Self {
        Self { pair: if one <= other { [one, other] } else { [other, one] } }
    }
}

impl Stored for Distinct {
    const KIND: RecordKind = RecordKind::DISTINCT;
    const VERBS: &'static [&'static [Verb]] = &[super::scripting::VERBS];

    fn check(&self) -> Result<(), Error> {
        if self.pair[0] == self.pair[1] { Err(Error::SamePerson) } else { Ok(()) }
    }

    fn references(&self) -> Vec<Reference> {
        Reference::to_each("pair", &self.pair)
    }

    fn grade_among(_kept: &Versioned<Self>, _model: &Model) -> Classification {
        Classification::Internal
    }

    #[cfg(test)]
    fn sample() -> (serde_json::Value, &'static [&'static str]) {
        let sample = serde_json::json!({ "pair": [crate::engine::model::SAMPLE_ID, "4f0c9d1e-8f0a-4f6e-9a4e-0d6f4d1f7a11"] });
        (sample, &[])
    }
}

impl Model {
    /// The record that says that these are two people, if there is one.
    pub(crate) fn set_apart(&self, one: PersonId, other: PersonId) -> Option<DistinctId> {
        let wanted = Distinct::of(one, other);
        self.linked::<Distinct>(one.uuid()).find(|kept| kept.content == wanted).map(|kept| kept.id)
    }
}
