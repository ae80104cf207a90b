//! One-to-one contact: the coffee, the walk, the call.

mod list;
mod new;
mod scripting;
mod stored;
#[cfg(test)]
mod tests;
pub(crate) mod verbs;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::record::Id;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;

pub use list::{ConversationFilter, ConversationRow};
pub use new::NewConversation;

/// The id of a [`Conversation`].
pub type ConversationId = Id<Conversation>;

/// A conversation (gesprek) with one or more people.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Conversation {
    /// With whom; at least one.
    pub people: Vec<PersonId>,
    /// When, as the clock on the wall showed it.
    #[specta(type = String)]
    pub at: DateTime,
    /// How.
    #[serde(default)]
    pub kind: ConversationKind,
    /// For which network, if it was for one.
    #[serde(default)]
    pub network: Option<NetworkId>,
    /// Where, if that matters.
    #[serde(default)]
    pub place: String,
    /// What was said: facts.
    #[serde(default)]
    pub note: String,
    /// What we made of it: impressions, kept apart from the facts.
    #[serde(default)]
    pub impression: String,
    /// Who may read it.
    #[serde(default)]
    pub classification: Classification,
}

impl Conversation {
    /// Whether we were in touch: a note of what was known already is no contact.
    pub(crate) fn is_contact(&self) -> bool {
        self.kind != ConversationKind::Note
    }
}

/// How a conversation took place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ConversationKind {
    /// Coffee (koffie).
    #[default]
    Coffee,
    /// A walk (wandeling).
    Walk,
    /// By telephone (telefoon).
    Phone,
    /// By video (beeldbellen).
    Video,
    /// A visit (bezoek).
    Visit,
    /// A message (bericht).
    Message,
    /// A letter (brief).
    Letter,
    /// Something written down without having spoken (aantekening): taken over from a list, heard from a colleague. It is no
    /// contact.
    Note,
}
