//! Focus groups: a session at which people talked in small groups and wrote on flip charts.
//!
//! Who took part is not kept, only how many. A line of a flip chart is input (`records::inputs`), with the session and
//! the number of its group.

mod flaps;
mod list;
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
use crate::records::meetings::MeetingId;
use crate::records::networks::NetworkId;

pub use flaps::Flap;
pub use list::{FocusGroupFilter, FocusGroupRow};

/// The id of a [`FocusGroup`].
pub type FocusGroupId = Id<FocusGroup>;

/// A focus group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FocusGroup {
    /// Of which network.
    pub network: NetworkId,
    /// What it is called.
    pub name: String,
    /// The day.
    #[specta(type = String)]
    pub on: Date,
    /// The meeting it was part of; `None` where it was a session by itself.
    #[serde(default)]
    pub meeting: Option<MeetingId>,
    /// How many people took part.
    #[serde(default)]
    pub participants: u32,
    /// In how many small groups, from 1.
    #[serde(default = "one")]
    pub groups: u32,
    /// Who may read it.
    #[serde(default)]
    pub classification: Classification,
}

fn one() -> u32 {
    1
}
