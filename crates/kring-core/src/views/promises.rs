//! Promises as a list shows them.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::conversations::{ConversationId, ConversationKind};
use crate::meetings::MeetingId;
use crate::networks::NetworkId;
use crate::people::PersonId;
use crate::promises::{Promise, PromiseState, Side};
use crate::record::Kept;

use super::PersonName;

/// Which promises. Every field has a default: all of them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct PromiseFilter {
    /// Only to or by this person.
    pub person: Option<PersonId>,
    /// Only for this network.
    pub network: Option<NetworkId>,
    /// Only made at this meeting.
    pub meeting: Option<MeetingId>,
    /// Only of this side.
    pub side: Option<Side>,
    /// Only in this state.
    pub state: Option<PromiseState>,
}

/// A promise with what one needs to read it.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PromiseRow {
    /// The promise.
    pub promise: Kept<Promise>,
    /// To whom or by whom.
    pub people: Vec<PersonName>,
    /// Days past its day, for an open promise that is late.
    pub days_late: Option<i32>,
    /// Where it was made.
    pub made_at: Option<MadeAt>,
}

/// Where a promise was made, in terms a person remembers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum MadeAt {
    /// In a conversation.
    Conversation {
        /// Which.
        id: ConversationId,
        /// What sort of conversation.
        conversation_kind: ConversationKind,
        /// The day.
        #[specta(type = String)]
        on: Date,
    },
    /// At a meeting.
    Meeting {
        /// Which.
        id: MeetingId,
        /// What it is called.
        title: String,
        /// The day.
        #[specta(type = String)]
        on: Date,
    },
}
