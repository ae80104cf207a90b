//! Boundaries that act: what somebody asked us not to do, in a form that Kring can heed, and what was done all the same.
//!
//! What people say about their boundaries in their own words stays with them ([`crate::records::people::Person::boundaries`]).
//! Here is the part that stands before an action: a call at a bad hour, an invitation in a pause, a shared list.

mod crossed;
mod heed;
pub(crate) mod limits;
mod read;
mod say;
mod scripting;
mod stored;
#[cfg(test)]
mod tests;
pub(crate) mod verbs;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::record::Id;
use crate::records::meetings::MeetingId;
use crate::records::people::PersonId;

pub use crossed::{Crossed, Limit};
pub use heed::HeedCard;
pub use limits::{CallHours, CallTimes, Limits, Pause, QuietTime, WeekDay};
pub use read::read_calls;
pub use say::{SaidCalls, said_calls, say_calls};

/// The id of a [`Crossing`].
pub type CrossingId = Id<Crossing>;

/// What we are about to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Deed {
    /// Call somebody.
    Call,
    /// Invite somebody to a meeting.
    Invite,
    /// Put somebody on a list that is shared or leaves the vault.
    Share,
    /// Take or share a photo of somebody.
    Photo,
}

/// A boundary that was crossed knowingly, with the reason (toch gedaan). It is there to be told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Crossing {
    /// Whose boundary.
    pub person: PersonId,
    /// When, as the clock on the wall showed it.
    #[specta(type = String)]
    pub at: DateTime,
    /// What was done.
    pub deed: Deed,
    /// What stood in the way, as it was then.
    #[serde(default)]
    pub limits: Vec<Limit>,
    /// Why it was done all the same.
    pub reason: String,
    /// For which meeting, if it was an invitation.
    #[serde(default)]
    pub meeting: Option<MeetingId>,
}
