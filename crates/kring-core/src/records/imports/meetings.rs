//! Meetings of another program's calendar, taken into a network as one operation.
//!
//! A calendar moves a meeting: when, how long and where it is follow it as long as the meeting is to be held. What it is
//! called, and all else there is to a meeting, is Kring's from the moment it was taken over.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::records::networks::NetworkId;

/// Meetings of a calendar, and which of them are taken.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportMeetings {
    /// The network they become meetings of.
    pub network: NetworkId,
    /// What the calendar says, each time of what comes back by itself, in the order of time.
    pub events: Vec<EventRow>,
    /// The numbers of those that are taken; all that can be without it.
    #[serde(default)]
    pub only: Option<Vec<u32>>,
}

/// One time of an event of a calendar.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EventRow {
    /// Its number in the list, from 1.
    pub number: u32,
    /// The number of the event in the file: what comes back has one for all its times.
    pub event: u32,
    /// What the calendar knows this time by, as a digest; empty where it does not say.
    #[serde(default)]
    pub key: String,
    /// When it is and where, as a digest: another one tells that the calendar changed it.
    #[serde(default)]
    pub said: String,
    /// Its name.
    #[serde(default)]
    pub title: String,
    /// Where it is.
    #[serde(default)]
    pub place: String,
    /// When it begins, by the clock on the wall.
    pub at: DateTime,
    /// When it ends.
    pub until: DateTime,
    /// Whether it lasts whole days.
    #[serde(default)]
    pub whole_days: bool,
    /// Whether it was called off.
    #[serde(default)]
    pub cancelled: bool,
}

/// What taking meetings in does, or did.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MeetingsOutcome {
    /// How many are new.
    pub added: u32,
    /// How many were there and follow their calendar.
    pub moved: u32,
    /// How many were there as they are.
    pub there: u32,
    /// How many were not chosen.
    pub skipped: u32,
    /// How many cannot be taken.
    pub refused: u32,
    /// Every time, in the order of the list.
    pub rows: Vec<ImportedMeeting>,
}

/// What becomes of one time.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportedMeeting {
    /// Its number in the list.
    pub number: u32,
    /// The number of the event in the file.
    pub event: u32,
    /// What the meeting is called.
    pub title: String,
    /// When it begins.
    #[specta(type = String)]
    pub at: DateTime,
    /// How long it lasts, in minutes.
    pub duration_minutes: u16,
    /// Where it is.
    pub place: String,
    /// What becomes of it.
    pub outcome: MeetingOutcome,
    /// What has to be said about it.
    pub remarks: Vec<MeetingRemark>,
}

/// What becomes of one time of a calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(tag = "what", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum MeetingOutcome {
    /// A meeting of its own.
    Add,
    /// The meeting it was taken over as before gets its moment and place.
    Move {
        /// When that was.
        #[specta(type = String)]
        was_at: DateTime,
        /// Where that was.
        was_place: String,
    },
    /// The meeting is there already.
    There,
    /// It was not chosen.
    Skip,
    /// It cannot be taken.
    Refuse {
        /// Why.
        why: EventRefusal,
    },
}

/// Why a time of a calendar is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum EventRefusal {
    /// It was called off.
    Cancelled,
    /// It was called off, and the meeting that was taken over is still to be held here.
    CancelledElsewhere,
    /// It has no name.
    NoTitle,
    /// It lasts whole days: a meeting has a moment.
    WholeDays,
    /// It is after the network ends.
    NetworkEnded,
}

/// What there is to say about a meeting of a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum MeetingRemark {
    /// Its name or place is longer than what a meeting holds, and was shortened.
    Shortened,
    /// It has no end: two hours are planned for it.
    NoEnd,
    /// It lasts longer than a day: one day is planned for it.
    LongerThanADay,
}
