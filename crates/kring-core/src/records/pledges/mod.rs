//! Pledges (toezeggingen): what one side promised to the whole network, and what became of it. A promise to one person is a
//! [`Promise`](super::promises::Promise).

mod list;
mod of_lines;
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
use crate::records::meetings::{MeetingId, MinuteLineId};
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;
use crate::records::promises::Side;

pub use list::{PledgeFilter, PledgeRow};

/// The id of a [`Pledge`].
pub type PledgeId = Id<Pledge>;

/// Something promised to the whole network.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Pledge {
    /// To which network.
    pub network: NetworkId,
    /// What was promised. Empty for one that a line of minutes stands for: the words are those of the line.
    #[serde(default)]
    pub text: String,
    /// Which side promised it.
    pub side: Side,
    /// Theirs: who, if one of them promised it; `None` is the members together.
    #[serde(default)]
    pub person: Option<PersonId>,
    /// Ours: which desk does it; empty is the municipality as a whole.
    #[serde(default)]
    pub desk: String,
    /// Where it was made.
    #[serde(default)]
    pub source: PledgeSource,
    /// The day it was made.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub made_on: Option<Date>,
    /// By when.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub due: Option<Date>,
    /// By what people see that it was done; may be empty.
    #[serde(default)]
    pub proof: String,
    /// How it stands.
    #[serde(default)]
    pub state: PledgeState,
    /// The day it was kept or let go.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub closed_on: Option<Date>,
    /// Why it was let go; only for one that was.
    #[serde(default)]
    pub reason: String,
    /// The day on which the network was told what became of it.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub told_on: Option<Date>,
    /// Who may read it.
    #[serde(default)]
    pub classification: Classification,
}

/// Where a pledge was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum PledgeSource {
    /// Written down by itself.
    #[default]
    Loose,
    /// At a meeting.
    Meeting {
        /// Which one.
        id: MeetingId,
        /// The line of its minutes that stands for it, if one does.
        #[serde(default)]
        line: Option<MinuteLineId>,
    },
}

/// How a pledge stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PledgeState {
    /// Still to do.
    #[default]
    Open,
    /// Done as was promised.
    Kept,
    /// Let go, with a reason.
    Dropped,
}

impl Pledge {
    /// The line of minutes that stands for it, with its meeting.
    pub(crate) fn line(&self) -> Option<(MeetingId, MinuteLineId)> {
        match self.source {
            PledgeSource::Meeting { id, line: Some(line) } => Some((id, line)),
            _ => None,
        }
    }
}
