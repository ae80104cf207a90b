//! A saved filter as the vault keeps it: what must be in it.

use crate::engine::check;
use crate::engine::check::check_label;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{Called, Model, Reference, Stored};
use crate::engine::record::{Id, RecordKind, Versioned};
use crate::engine::verbs::Verb;
use crate::language::fold::fold;
use crate::records::networks::Network;

use super::SavedFilter;

impl Stored for SavedFilter {
    const KIND: RecordKind = RecordKind::FILTER;
    const VERBS: &'static [&'static [Verb]] = &[super::scripting::VERBS];

    /// A choice of people that is kept is never about a special category, neither by its name nor by what it looks for.
    fn check(&self) -> Result<(), Error> {
        let people = &self.people;
        check::required("name", &self.name, check::NAME)?;
        check_label("name", &self.name)?;
        let mut texts = people.labels().chain([("text", people.text.as_str())]);
        texts.try_for_each(|(field, value)| check::text(&format!("people.{field}"), value, check::SHORT))?;
        people.check_to_keep().map_err(|error| error.within("people"))
    }

    fn check_among(&self, own: Id<Self>, model: &Model) -> Result<(), Error> {
        let name = fold(self.name.trim());
        let mut others = model.table::<SavedFilter>().values().filter(|other| other.id != own);
        if others.any(|other| fold(other.content.name.trim()) == name) {
            return Err(Error::Duplicate { field: "name".to_owned() });
        }
        match self.people.network {
            Some(id) if !model.table::<Network>().contains_key(&id) => Err(Error::NotFoundReference {
                field: "people.network".to_owned(),
                kind: RecordKind::NETWORK,
                id: id.to_string(),
            }),
            _ => Ok(()),
        }
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
        let sample = serde_json::json!({ "name": "n", "people": { "text": "t", "interest": "i", "skill": "s", "perspective": "p" } });
        (sample, &[])
    }
}
