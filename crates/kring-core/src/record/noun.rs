//! The sorts of records that have a page or a list of their own.

use std::fmt;

use serde::{Deserialize, Serialize};
use specta::Type;

/// What a record is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Noun {
    /// A network.
    Network,
    /// A person.
    Person,
    /// An organisation.
    Organisation,
    /// A membership.
    Membership,
    /// A conversation.
    Conversation,
    /// A promise or an action.
    Promise,
    /// A meeting.
    Meeting,
}

impl Noun {
    /// The name under which the vault keeps records of this sort.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Network => "network",
            Self::Person => "person",
            Self::Organisation => "organisation",
            Self::Membership => "membership",
            Self::Conversation => "conversation",
            Self::Promise => "promise",
            Self::Meeting => "meeting",
        }
    }
}

impl fmt::Display for Noun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind())
    }
}
