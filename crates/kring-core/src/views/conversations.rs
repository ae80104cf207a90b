//! Conversations as a list shows them.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::conversations::Conversation;
use crate::networks::NetworkId;
use crate::people::PersonId;
use crate::record::Kept;

use super::{PersonName, PromiseRow};

/// Which conversations. Every field has a default: all of them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct ConversationFilter {
    /// Only with this person.
    pub person: Option<PersonId>,
    /// Only for this network.
    pub network: Option<NetworkId>,
    /// From this day.
    #[specta(type = Option<String>)]
    pub from: Option<Date>,
    /// Until and with this day.
    #[specta(type = Option<String>)]
    pub until: Option<Date>,
}

/// A conversation with the names of those who were there and what was promised in it.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ConversationRow {
    /// The conversation.
    pub conversation: Kept<Conversation>,
    /// With whom.
    pub people: Vec<PersonName>,
    /// What was promised.
    pub promises: Vec<PromiseRow>,
}
