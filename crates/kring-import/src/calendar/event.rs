//! Events as a calendar has them.

use jiff::civil::DateTime;
use serde::Serialize;

/// The events of a calendar.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Events {
    /// Those with a date in the period, in the order of the file.
    pub events: Vec<ImportedEvent>,
    /// How many have no date in the period.
    pub outside_period: u32,
    /// Of how many people who were invited, or invite, nothing was taken.
    pub attendees_left_out: u32,
    /// What has to be said, in the order of the file.
    pub remarks: Vec<EventRemark>,
}

/// An event, once or more often.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportedEvent {
    /// The number of the event in the file; the first is 1.
    pub number: u32,
    /// What the event is known by in every calendar; empty where the file does not say.
    pub uid: String,
    /// How often it was changed.
    pub sequence: i64,
    /// Whether it goes on.
    pub status: EventStatus,
    /// Its name.
    pub summary: String,
    /// Where it is.
    pub location: String,
    /// What it is about.
    pub description: String,
    /// Whether it lasts whole days.
    pub all_day: bool,
    /// Whether it comes back.
    pub recurs: bool,
    /// When it is, in the zone that was asked for, within the period, in order; at least one.
    pub occurrences: Vec<Occurrence>,
}

/// One time an event is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Occurrence {
    /// When it begins.
    pub start: DateTime,
    /// When it ends; of whole days the midnight after the last one.
    pub end: DateTime,
    /// When it was to begin by the rule of its event; another moment than `start` where this time was moved.
    pub planned_start: DateTime,
    /// Its own name, where this time has another one.
    pub summary: Option<String>,
    /// Its own place, where this time has another one.
    pub location: Option<String>,
    /// Whether this time was called off.
    pub cancelled: bool,
}

/// Whether an event goes on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum EventStatus {
    /// It does, or the file does not say.
    #[default]
    Confirmed,
    /// It may.
    Tentative,
    /// It was called off.
    Cancelled,
}

/// Something to say about one event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EventRemark {
    /// The number of the event in the file; the first is 1.
    pub event: u32,
    /// What it is.
    pub kind: EventRemarkKind,
}

/// What there is to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum EventRemarkKind {
    /// It has no begin that is a moment: it is not taken.
    NoStart,
    /// Its rule cannot be followed, or comes back within a day: only its first time is taken.
    RuleUnread,
    /// It comes back more often than is read: only the first times are taken.
    DatesCut,
}

impl EventRemarkKind {
    /// The stable code of this remark.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoStart => "remark.noStart",
            Self::RuleUnread => "remark.ruleUnread",
            Self::DatesCut => "remark.datesCut",
        }
    }
}
