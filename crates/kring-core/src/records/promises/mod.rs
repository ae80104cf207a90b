//! Who owes whom what: promises from conversations and actions from meetings are one thing.

mod list;
mod new;
mod read;
mod scripting;
mod seen;
mod stored;
#[cfg(test)]
mod tests;
pub(crate) mod verbs;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::record::Id;
use crate::records::conversations::ConversationId;
use crate::records::meetings::{AgendaItemId, MeetingId};
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;

pub(crate) use list::urgency;
pub use list::{DuePromises, MadeAt, PromiseFilter, PromiseRow};
pub use new::NewPromise;
pub use read::{Dated, PromiseSuggestion, find_promises, take_date};

/// The id of a [`Promise`].
pub type PromiseId = Id<Promise>;

/// A promise (belofte), or an action agreed at a meeting (actie).
///
/// In TypeScript it has another name, since that language has a `Promise` of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", rename = "PromiseContent")]
pub struct Promise {
    /// What was promised, in a few words.
    pub text: String,
    /// Who promised.
    pub side: Side,
    /// Ours: to whom. Theirs: by whom. May be empty for an action of the whole group.
    #[serde(default)]
    pub people: Vec<PersonId>,
    /// Who on our side does it, when that is not the user ("Beheer openbare ruimte").
    #[serde(default)]
    pub holder: String,
    /// For which network, if for one.
    #[serde(default)]
    pub network: Option<NetworkId>,
    /// By when.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub due: Option<Date>,
    /// Where it was made.
    #[serde(default)]
    pub source: PromiseSource,
    /// How it stands.
    #[serde(default)]
    pub state: PromiseState,
    /// The day it was made.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub made_on: Option<Date>,
    /// The day it was done or let go.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub closed_on: Option<Date>,
    /// Why it was let go; only for one that was, and empty where nobody said.
    #[serde(default)]
    pub reason: String,
    /// Who may read it.
    #[serde(default)]
    pub classification: Classification,
}

/// Who owes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Side {
    /// We owe them: counts first.
    Ours,
    /// They owe us.
    Theirs,
}

/// Where a promise was made.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum PromiseSource {
    /// Written down by itself.
    #[default]
    Loose,
    /// In a conversation.
    Conversation {
        /// Which one.
        id: ConversationId,
    },
    /// At a meeting, as an action.
    Meeting {
        /// Which one.
        id: MeetingId,
        /// Under which agenda item.
        item: Option<AgendaItemId>,
    },
}

/// How a promise stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PromiseState {
    /// Still to do.
    #[default]
    Open,
    /// Done.
    Done,
    /// Let go, in agreement.
    Dropped,
}
