//! The minutes of a meeting, as they may be read.

mod build;
mod corrections;

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::records::meetings::{MinuteLineKind, Origin, Stage};
use crate::records::promises::{PromiseState, Side};

use super::{Count, LeftOut, ReportHead};

pub use corrections::{CorrectionOutcome, MinutesCorrection, MinutesStatus, NotDiscussed};

/// Minutes (verslag).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MinutesReport {
    /// The head of each page.
    pub head: ReportHead,
    /// When it started.
    #[specta(type = String)]
    pub at: DateTime,
    /// When it ended, as planned.
    #[specta(type = String)]
    pub ends: DateTime,
    /// How long it was planned for, in minutes.
    pub duration_minutes: u16,
    /// Where; may be empty.
    pub place: String,
    /// What it was about; may be empty.
    pub theme: String,
    /// What should have been there at the end; may be empty.
    pub intended_result: String,
    /// Planned minutes can be made too: then it says so.
    pub stage: Stage,
    /// Where the minutes are.
    pub status: MinutesStatus,
    /// Who was there.
    pub attendance: Attendance,
    /// The agenda in order, with what was said.
    pub items: Vec<MinutesItem>,
    /// The agenda items that were put aside, or taken over by another meeting, and not discussed.
    pub not_discussed: Vec<NotDiscussed>,
    /// Every action that is shown, in order of the agenda.
    pub actions: Vec<ActionRow>,
    /// How the minutes were corrected, in order.
    pub corrections: Vec<MinutesCorrection>,
    /// What is not in it.
    pub left_out: Vec<LeftOut>,
}

/// Who was at a meeting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Attendance {
    /// Names of those present, in order of name; empty in a version for sharing.
    pub present: Vec<String>,
    /// Names of those who let know that they would not come and did not; empty in a version for sharing.
    pub excused: Vec<String>,
    /// How many were invited.
    pub invited_count: Count,
    /// How many were present, the unnamed guests among them.
    pub present_count: Count,
    /// How many were present and wished to stay unnamed.
    pub unnamed_guests: Count,
}

/// One agenda item with what was said under it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MinutesItem {
    /// Its place on the agenda, from 1.
    pub number: u32,
    /// Its title; `None` when the item is shown as discussed in confidence only.
    pub title: Option<String>,
    /// From which side it came.
    pub origin: Origin,
    /// Who raised it, where that may be said.
    pub raised_by: Option<String>,
    /// Why it could not wait; may be empty.
    pub urgent_reason: String,
    /// What was said, in order.
    pub lines: Vec<MinutesLine>,
}

/// One line of minutes as it may be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum MinutesLine {
    /// Something said.
    Note {
        /// The words.
        text: String,
    },
    /// Something decided.
    #[serde(rename_all = "camelCase")]
    Decision {
        /// The words.
        text: String,
        /// Who agreed; may be empty.
        agreed_by: String,
        /// Who had reservations, and which; may be empty.
        reservations: String,
    },
    /// Something promised to the whole network.
    Pledge {
        /// The words.
        text: String,
    },
    /// Something to do.
    Action {
        /// What, by whom, by when.
        action: ActionRow,
    },
    /// Lines in a row that are not shown: "In vertrouwen besproken".
    InConfidence {
        /// Of which sorts they were, each once.
        sorts: Vec<MinuteLineKind>,
    },
}

/// An action as it may be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ActionRow {
    /// What.
    pub text: String,
    /// Which side does it.
    pub side: Side,
    /// Names of the members it is about; empty in a version for sharing.
    pub people: Vec<String>,
    /// Which part of the municipality does it; may be empty, and is in a version for sharing.
    pub holder: String,
    /// By when.
    #[specta(type = Option<String>)]
    pub due: Option<Date>,
    /// How it stands now.
    pub state: PromiseState,
}
