//! The report on a network for a manager or a council: numbers and agreements, no person.

mod build;
mod by_kind;
mod deeds;
mod goals;
mod themes;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::pages::{Period, PromiseFigures};
use crate::records::contributions::BroughtAndGot;
use crate::records::counts::RoughCount;

use super::{LeftOut, ReportHead};

pub use by_kind::{KindFigure, KindFigures};
pub use goals::GoalFigure;

/// A network report (netwerkverslag).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NetworkReport {
    /// The head of each page.
    pub head: ReportHead,
    /// The days it is about.
    pub period: Period,
    /// The day on which members and organisations were counted: the last of a month. What members did is counted until then,
    /// in whole months.
    #[specta(type = String)]
    pub counted_on: Date,
    /// People who take part.
    pub members: RoughCount,
    /// Members who were told that this is kept.
    pub informed: RoughCount,
    /// Organisations the members speak for.
    pub organisations: RoughCount,
    /// Meetings held in the period, newest first.
    pub meetings: Vec<MeetingFigures>,
    /// Meetings that were called off in the period.
    pub cancelled_meetings: u32,
    /// Promises by the municipality made in the period.
    pub ours: PromiseFigures,
    /// Promises by members made in the period.
    pub theirs: PromiseCounts,
    /// How often either side brought and got in the period.
    pub contributions: ContributionCounts,
    /// What else was done in the period, by kind of record.
    #[serde(default)]
    pub by_kind: Vec<KindFigures>,
    /// The network's own list of perspectives with how many members speak from each.
    pub perspectives: Vec<PerspectiveFigure>,
    /// What the network set itself and worked on in the period.
    #[serde(default)]
    pub goals: Vec<GoalFigure>,
    /// What the members would like to talk about.
    pub themes: Vec<String>,
    /// The texts of the working agreements that hold.
    pub charter: Vec<String>,
    /// What is not in it.
    pub left_out: Vec<LeftOut>,
}

/// One meeting in numbers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MeetingFigures {
    /// The day.
    #[specta(type = String)]
    pub on: Date,
    /// People present, unnamed guests among them.
    pub present: RoughCount,
    /// Agenda items from members.
    pub member_items: u32,
    /// Agenda items from the municipality.
    pub municipality_items: u32,
    /// Agenda items made together.
    pub together_items: u32,
    /// Decisions taken.
    pub decisions: u32,
}

/// How promises of members stand, as others may see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PromiseCounts {
    /// Done.
    pub done: RoughCount,
    /// Of those done: on or before the day agreed, or with no day agreed.
    pub on_time: RoughCount,
    /// To do, its day not passed.
    pub open: RoughCount,
    /// To do, its day passed.
    pub late: RoughCount,
}

/// How often either side brought and got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContributionCounts {
    /// By the members together, as others may see it.
    pub theirs: BroughtAndGotCounts,
    /// By the municipality.
    pub ours: BroughtAndGot,
}

/// How often members brought and got, as others may see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BroughtAndGotCounts {
    /// Brought.
    pub brought: RoughCount,
    /// Got.
    pub got: RoughCount,
}

/// How many members speak from one perspective.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PerspectiveFigure {
    /// The perspective, in the network's words.
    pub name: String,
    /// How many speak from it.
    pub people: RoughCount,
    /// At how many of the meetings held in the period one of them was there; `None` where they are too few to show.
    pub meetings: Option<u32>,
}
