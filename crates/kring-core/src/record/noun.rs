//! The sorts of records there are.

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
    /// A boundary that was crossed knowingly.
    Crossing,
    /// A talk before a meeting.
    Preparation,
    /// A working agreement.
    Agreement,
    /// That somebody acknowledged one.
    Acknowledgement,
    /// Something brought or got.
    Contribution,
    /// The settings.
    Setting,
    /// A text somebody has not finished.
    Draft,
    /// A saved filter.
    Filter,
    /// That two records which look alike are two people.
    Distinct,
}

impl Noun {
    /// Every one of them.
    pub const ALL: [Self; 16] = [
        Self::Network,
        Self::Person,
        Self::Organisation,
        Self::Membership,
        Self::Conversation,
        Self::Promise,
        Self::Meeting,
        Self::Crossing,
        Self::Preparation,
        Self::Agreement,
        Self::Acknowledgement,
        Self::Contribution,
        Self::Setting,
        Self::Draft,
        Self::Filter,
        Self::Distinct,
    ];

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
            Self::Crossing => "crossing",
            Self::Preparation => "preparation",
            Self::Agreement => "agreement",
            Self::Acknowledgement => "acknowledgement",
            Self::Contribution => "contribution",
            Self::Setting => "setting",
            Self::Draft => "draft",
            Self::Filter => "filter",
            Self::Distinct => "distinct",
        }
    }

    /// The sort the vault keeps under a name; `None` for a name of a later version.
    pub fn of_kind(kind: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|noun| noun.kind() == kind)
    }
}

impl fmt::Display for Noun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind())
    }
}
