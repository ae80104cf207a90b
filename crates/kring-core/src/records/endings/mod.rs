//! Ending well: what is still open between us when somebody leaves a network or when a network ends, and what becomes of each.
//!
//! Nothing open is dropped in silence: an ending says of each open thing whether it stays open, was done, is let go, or goes to
//! somebody else. It is one operation with one undo. An ordinary change of a membership or a network ends nothing in passing.

mod apply;
mod first_day;
#[cfg(test)]
mod more_open_tests;
mod open;
mod open_at_meetings;
mod open_sheets;
mod ordinary;
#[cfg(test)]
mod ordinary_tests;
mod scripting;
mod settle;
mod settle_meetings;
#[cfg(test)]
mod settling_tests;
#[cfg(test)]
mod tests;
pub(crate) mod verbs;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::record::AnyId;
use crate::records::meetings::MeetingName;
use crate::records::people::{PersonId, PersonName};

use super::farewell::Farewell;

pub(crate) use scripting::VERBS;

/// What an ending is about, and what is still open.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EndingPage {
    /// Who leaves; `None` where the network ends.
    pub person: Option<PersonName>,
    /// The name of the network.
    pub network_name: String,
    /// What is still open, in the order in which it is gone through.
    pub open: Vec<OpenThing>,
    /// Members to whom something can go: who takes part today and does not leave, by name.
    pub others: Vec<PersonName>,
    /// Meetings with minutes that stay: of a person those at which they were.
    pub meetings: u32,
    /// The first day that can be the last, where it is known when it began; a network has none.
    #[specta(type = Option<String>)]
    pub from: Option<Date>,
    /// The last day where none is named: one that was set and is not to come, else today.
    #[specta(type = String)]
    pub on: Date,
    /// Of a network: the last meeting that is planned and to come, at which it can be closed together.
    pub closing: Option<MeetingName>,
    /// The last day on which what is kept stays, where the network says when it ends; of a network that ends, from today on.
    #[specta(type = Option<String>)]
    pub kept_until: Option<Date>,
}

/// Something that is still open.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OpenThing {
    /// The record it is.
    pub id: AnyId,
    /// What sort of thing.
    pub kind: OpenKind,
    /// Its words.
    pub text: String,
    /// The day that goes with it.
    #[specta(type = Option<String>)]
    pub due: Option<Date>,
    /// What can become of it.
    pub ways: Vec<SettleWay>,
    /// Whether it can be handed over without naming a member: to the others who have a part in it.
    pub to_others: bool,
    /// Who may read it.
    pub classification: Classification,
}

/// The sorts of open things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum OpenKind {
    /// What we owe.
    OurPromise,
    /// What is owed to us.
    TheirPromise,
    /// A pledge to the whole network.
    Pledge,
    /// Input that nothing was done with, or of which nobody was told.
    Input,
    /// A concern without an answer.
    Signal,
    /// A concern that was answered, and of which nobody asked yet whether that was what was meant.
    SignalToAsk,
    /// A talk before a meeting.
    Preparation,
    /// An invitation to a meeting that is planned.
    Invitation,
    /// An agenda item that who leaves would lead.
    Lead,
    /// A meeting that is planned.
    Meeting,
    /// A meeting whose time is over and which nobody closed.
    PastMeeting,
    /// A survey that is out.
    Survey,
    /// An evaluation of which sheets are still taken down or wait to be counted.
    Evaluation,
    /// A focus group to come, or one of which nothing was written down.
    FocusGroup,
    /// A goal that is worked on; of a person one they look after.
    Goal,
}

/// What becomes of something open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SettleWay {
    /// It stays open.
    Keep,
    /// It was done.
    Done,
    /// It is let go.
    LetGo,
    /// It goes to somebody else.
    HandOver,
}

/// What becomes of one open thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Settlement {
    /// Which.
    pub id: AnyId,
    /// What becomes of it.
    pub way: SettleWay,
    /// Why it is let go, what was answered, or which desk does it from now on.
    #[serde(default)]
    pub words: String,
    /// The member to whom it goes; `None` for the others who have a part in it.
    #[serde(default)]
    pub to: Option<PersonId>,
}

/// An ending, as it is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Ending {
    /// The last day; `None`: one that was set and is not to come, else today.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub on: Option<Date>,
    /// How it ended, and thanks.
    #[serde(flatten)]
    pub farewell: Farewell,
    /// What becomes of each open thing.
    #[serde(default)]
    pub settled: Vec<Settlement>,
    /// Whether what is not named among those stays open.
    #[serde(default)]
    pub keep_others: bool,
}
