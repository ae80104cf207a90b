//! What is asked for to write a conversation down.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::records::contributions::NewContribution;
use crate::records::promises::NewPromise;

use super::Conversation;

/// A conversation with what was promised in it and what they bring or get, written down as one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewConversation {
    /// The conversation.
    #[serde(flatten)]
    pub conversation: Conversation,
    /// Promises made in it, to or by the people of the conversation.
    #[serde(default)]
    pub promises: Vec<NewPromise>,
    /// What came up that they bring or get.
    #[serde(default)]
    pub contributions: Vec<NewContribution>,
}
