//! What is asked for to write a person down.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::records::networks::NetworkId;

use super::Person;

/// A new person with their place in a network: nobody is kept without one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewPerson {
    /// The network they take part in, whose purpose is why they may be kept.
    pub network: NetworkId,
    /// What they are in that network.
    #[serde(default)]
    pub role: String,
    /// The perspectives they speak from there.
    #[serde(default)]
    pub perspectives: Vec<String>,
    /// What they bring.
    #[serde(default)]
    pub brings: Vec<String>,
    /// What they get.
    #[serde(default)]
    pub gets: Vec<String>,
    /// The person.
    #[serde(flatten)]
    pub person: Person,
}
