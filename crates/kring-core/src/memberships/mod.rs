//! A person's part in a network.

mod stored;
#[cfg(test)]
mod tests;
pub(crate) mod verbs;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::networks::NetworkId;
use crate::people::PersonId;
use crate::record::Id;

/// The id of a [`Membership`].
pub type MembershipId = Id<Membership>;

/// A membership (deelname): one person in one network.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Membership {
    /// The network.
    pub network: NetworkId,
    /// The person.
    pub person: PersonId,
    /// What they are in this network ("gastvrouw", "meedenker").
    #[serde(default)]
    pub role: String,
    /// The roles in life they speak from here, from the network's own list.
    #[serde(default)]
    pub perspectives: Vec<String>,
    /// Since when.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub since: Option<Date>,
    /// Until when; `None` while they take part.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub until: Option<Date>,
    /// What they bring (brengt).
    #[serde(default)]
    pub brings: Vec<String>,
    /// What they get (haalt).
    #[serde(default)]
    pub gets: Vec<String>,
}
