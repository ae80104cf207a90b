//! Choices of people that somebody wants to make again: a filter of the list, under a name.

mod scripting;
mod stored;
#[cfg(test)]
mod tests;
pub(crate) mod verbs;
pub(crate) mod without_language;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::record::Id;
use crate::records::people::PeopleFilter;

/// The id of a [`SavedFilter`].
pub type FilterId = Id<SavedFilter>;

/// A filter of the list of people that was kept under a name. It holds no people: who they are shows each time anew.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedFilter {
    /// What it is called.
    pub name: String,
    /// Which people, in which order.
    #[serde(default)]
    pub people: PeopleFilter,
    /// Whether it once chose by language too. No list does that any more, so it lets more people through than it did.
    #[serde(default)]
    pub dropped_language: bool,
}
