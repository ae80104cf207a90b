//! What happened between us and one person, in order of time.

mod build;
mod entry;
mod filter;
mod named;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod whole_tests;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::record::Id;

pub use entry::TimelineEntry;
pub use named::NamedAs;

/// The id of the record an entry is about.
pub type EntryId = Id<TimelineEntry>;

/// Which part of a timeline. Every field has a default: all of it, but for texts said in confidence.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct TimelineFilter {
    /// Only these sorts; none named: all.
    pub kinds: Vec<TimelineKind>,
    /// From this day.
    #[specta(type = Option<String>)]
    pub from: Option<Date>,
    /// Until and with this day.
    #[specta(type = Option<String>)]
    pub until: Option<Date>,
    /// Only what has all these words in it.
    pub text: String,
    /// Records whose texts said in confidence are shown.
    pub reveal: Vec<EntryId>,
    /// Shows every text said in confidence.
    pub confidential: bool,
    /// At most this many; 0: all.
    pub limit: u32,
}

/// The sorts of things on a timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum TimelineKind {
    /// Conversations.
    Conversation,
    /// Meetings they were invited to.
    Meeting,
    /// Promises made and done, both ways.
    Promise,
    /// What they brought and got, agenda items they raised, goals they look after, input and signals.
    Contribution,
    /// Talks before a meeting.
    Preparation,
    /// Working agreements they acknowledged, what was agreed with them about what is kept, and what was done in spite of a boundary.
    Agreement,
    /// Networks joined and left.
    Membership,
}

/// A timeline, or the part of it that was asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Timeline {
    /// What happened, newest first.
    pub entries: Vec<TimelineEntry>,
    /// How many there are of what was asked for, past the limit too.
    pub total: u32,
}
