//! Memberships with the names of both their ends.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::record::Versioned;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;

use super::Membership;

/// Which memberships. Every field has a default: all of them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct MembershipFilter {
    /// Only in this network.
    pub network: Option<NetworkId>,
    /// Only of this person.
    pub person: Option<PersonId>,
}

/// A membership with the names of both its ends.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MembershipRow {
    /// The membership.
    pub membership: Versioned<Membership>,
    /// The name of the network.
    pub network_name: String,
    /// The name of the person.
    pub person_name: String,
}
