//! People as lists show, choose and suggest them.

mod cache;
mod filter;
mod listed;
mod perspectives;
mod read;
#[cfg(test)]
mod renewed_tests;
mod suggestions;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::PersonId;

pub(crate) use cache::PeopleCache;
pub use filter::{PeopleChoices, PeopleFilter, PeopleSort, PeopleStretch};
pub use perspectives::PerspectiveOffer;
pub use suggestions::SuggestionField;

/// A person as others mention them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PersonName {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
}

/// Somebody to choose, found by the window itself while one types.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PersonChoice {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// The name of their organisation.
    pub organisation: Option<String>,
    /// The words of both that they are found by, each after a space ([`crate::engine::search::searchable`]).
    pub words: String,
}

/// One line of the list of people.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PersonRow {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// How to say it to them.
    pub say: String,
    /// The name of their organisation; none where a role is kept apart.
    pub organisation: Option<String>,
    /// What they do there; empty where it is kept apart.
    pub organisation_role: String,
    /// The perspectives they speak from, over all their networks, or in the network of the filter.
    pub perspectives: Vec<String>,
    /// The day of the last conversation or meeting attended.
    #[specta(type = Option<String>)]
    pub last_contact: Option<Date>,
    /// Promises open, both ways.
    pub open_promises: u32,
    /// Whether they were told that this is kept.
    pub informed: bool,
    /// Whether they are on a pause they asked for.
    pub paused: bool,
}
