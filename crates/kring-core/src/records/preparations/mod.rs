//! Talks one-to-one before a meeting, with whoever asked for one or for whom the language of the room is in the way.
//!
//! What somebody would like brought in goes to the agenda only with their agreement, by name or without, as they wish.

mod list;
mod outcome;
mod scripting;
mod stored;
#[cfg(test)]
mod tests;
pub(crate) mod verbs;

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::record::Id;
use crate::records::conversations::ConversationId;
use crate::records::meetings::{AgendaItemId, MeetingId};
use crate::records::people::PersonId;

pub use list::{CarriedWish, PreparationFilter, PreparationRow, PreparationStep, TalkChoice};

/// The id of a [`Preparation`].
pub type PreparationId = Id<Preparation>;

/// The id of a [`Wish`].
pub type WishId = Id<Wish>;

/// A preparation (voorbereiding): one person, one meeting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Preparation {
    /// With whom.
    pub person: PersonId,
    /// Before which meeting.
    pub meeting: MeetingId,
    /// When the talk is, once that is agreed.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub at: Option<DateTime>,
    /// What to go through together.
    #[serde(default)]
    pub themes: Vec<String>,
    /// What they would like brought in.
    #[serde(default)]
    pub wishes: Vec<Wish>,
    /// How it stands.
    #[serde(default)]
    pub state: PreparationState,
    /// The day it was done or cancelled.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub closed_on: Option<Date>,
    /// The conversation it became, once that is written down.
    #[serde(default)]
    pub conversation: Option<ConversationId>,
    /// What they took along from the meeting, in their own words: whether it was understood as it was meant.
    #[serde(default)]
    pub takes_along: Option<TakesAlong>,
}

/// Something a person would like brought in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Wish {
    /// Its id; made when absent.
    #[serde(default = "Id::make")]
    pub id: WishId,
    /// What, as it would stand on the agenda.
    pub text: String,
    /// How they agreed that it is brought in; `None` as long as they did not.
    #[serde(default)]
    pub agreed: Option<Agreed>,
    /// The agenda item it became.
    #[serde(default)]
    pub item: Option<AgendaItemId>,
}

/// How a person agreed that something of theirs is brought in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Agreed {
    /// With their name.
    Named,
    /// Without their name.
    Unnamed,
}

/// What a person took along from a meeting ("Wat neemt u mee?").
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TakesAlong {
    /// Their own words.
    pub words: String,
    /// Whether that is how it was meant; if not, there is something to explain again.
    #[serde(default)]
    pub as_meant: bool,
    /// The day they said it.
    #[specta(type = String)]
    pub on: Date,
}

/// How a preparation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PreparationState {
    /// Still to do.
    #[default]
    Open,
    /// The talk was held.
    Done,
    /// It was not needed after all, or did not come to it.
    Cancelled,
}

impl Preparation {
    /// A preparation of which nothing is known yet but with whom and for what.
    pub(crate) fn new(meeting: MeetingId, person: PersonId, themes: Vec<String>) -> Self {
        Self {
            person,
            meeting,
            at: None,
            themes,
            wishes: Vec::new(),
            state: PreparationState::Open,
            closed_on: None,
            conversation: None,
            takes_along: None,
        }
    }
}
