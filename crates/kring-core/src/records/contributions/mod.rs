//! What was brought and what was got (brengen en halen), each on its day: by members, and by the municipality too.
//!
//! What somebody brings or gets in general stands with their membership; here is what they did. It is counted per
//! network and per side, never per person.

mod list;
mod new;
mod one_sided;
mod scripting;
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
use crate::records::meetings::MeetingId;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;
use crate::records::promises::Side;

pub use list::{BroughtAndGot, ContributionFigures, ContributionFilter, ContributionRow};
pub use new::NewContribution;
pub use one_sided::{OneSidedFilter, OneSidedMember};

/// The id of a [`Contribution`].
pub type ContributionId = Id<Contribution>;

/// One thing that was brought or got.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Contribution {
    /// In which network.
    pub network: NetworkId,
    /// Whose: a member's, unless it says the municipality's.
    #[serde(default = "a_members")]
    pub side: Side,
    /// Which member; none for the municipality.
    #[serde(default)]
    pub person: Option<PersonId>,
    /// Which way it went.
    pub way: ContributionWay,
    /// What it was, in a few words.
    pub text: String,
    /// The day.
    #[specta(type = String)]
    pub on: Date,
    /// Where it came up.
    #[serde(default)]
    pub source: ContributionSource,
    /// Who may read it.
    #[serde(default)]
    pub classification: Classification,
}

fn a_members() -> Side {
    Side::Theirs
}

/// Which way a contribution goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ContributionWay {
    /// They bring it.
    Brings,
    /// They get it.
    Gets,
}

/// Where a contribution came up.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum ContributionSource {
    /// Written down by itself.
    #[default]
    Loose,
    /// In a conversation.
    Conversation {
        /// Which one.
        id: ConversationId,
    },
    /// At a meeting.
    Meeting {
        /// Which one.
        id: MeetingId,
    },
}
