//! The year of a network on one page: what has a day in it, with what changed about the plan.

mod build;
#[cfg(test)]
mod tests;

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use crate::engine::classification::Classification;
use crate::records::agreements::{AgreementAbout, AgreementId};
use crate::records::goals::{GoalId, GoalState};
use crate::records::meetings::{MeetingId, PlanChange, Stage};
use crate::records::networks::NetworkId;
use crate::records::pledges::{PledgeId, PledgeState};
use crate::records::promises::Side;

pub(crate) use build::programme_year;

/// The programme of a network (jaarprogramma): one calendar year. What is confidential is counted and not told: it is a page to look
/// at together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Programme {
    /// Of which network.
    pub network: NetworkId,
    /// Its name.
    pub network_name: String,
    /// Which year.
    pub year: i16,
    /// The years of which there is a programme, the one asked for and this year among them, in order.
    pub years: Vec<i16>,
    /// What is in it, in order.
    pub rows: Vec<ProgrammeRow>,
    /// Confidential meetings of the year that are not told.
    pub hidden_meetings: u32,
    /// Other confidential things of the year that are not told.
    pub hidden_others: u32,
}

/// One thing with a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProgrammeRow {
    /// The day.
    #[specta(type = String)]
    pub on: Date,
    /// What.
    pub what: ProgrammeItem,
    /// Who may read it.
    pub classification: Classification,
}

/// The sorts of things in a programme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ProgrammeItem {
    /// A meeting.
    Meeting {
        /// Which.
        id: MeetingId,
        /// What it is called.
        title: String,
        /// When it begins.
        #[specta(type = String)]
        at: DateTime,
        /// Where; may be empty.
        place: String,
        /// Where it is in its life.
        stage: Stage,
        /// What should be there at the end; may be empty.
        intended_result: String,
        /// Whether it is one of a series.
        in_series: bool,
        /// The themes on its agenda.
        themes: Vec<ProgrammeTheme>,
        /// What changed about whether, when and where it is held, in order.
        changes: Vec<PlanChange>,
    },
    /// A meeting that was to be held on this day.
    Moved {
        /// Which.
        id: MeetingId,
        /// What it is called.
        title: String,
        /// When it was to begin.
        #[specta(type = String)]
        from: DateTime,
        /// When it begins instead.
        #[specta(type = String)]
        to: DateTime,
        /// Why; may be empty.
        reason: String,
        /// The place of the change among those of the meeting, from 0.
        change: u32,
    },
    /// An agreement is looked at again together.
    Review {
        /// Which.
        id: AgreementId,
        /// What it is about.
        about: AgreementAbout,
        /// What it is about in own words; may be empty.
        subject: String,
        /// The text that holds.
        text: String,
    },
    /// A pledge is to be done by this day.
    Pledge {
        /// Which.
        id: PledgeId,
        /// What was pledged.
        text: String,
        /// By which side.
        side: Side,
        /// How it stands.
        state: PledgeState,
    },
    /// A goal was set or came to an end.
    Goal {
        /// Which.
        id: GoalId,
        /// What is to be reached.
        text: String,
        /// What happened on this day; under way is that it was set.
        became: GoalState,
    },
    /// A step towards a goal is to be done by this day.
    Step {
        /// Towards which goal.
        id: GoalId,
        /// What that is.
        goal: String,
        /// What is done.
        text: String,
        /// By which side.
        side: Side,
        /// Whether it was done.
        done: bool,
    },
    /// The network ends.
    End,
}

impl ProgrammeItem {
    /// The record it is about; none for the end of the network.
    pub(crate) fn subject(&self) -> Option<Uuid> {
        match self {
            Self::Meeting { id, .. } | Self::Moved { id, .. } => Some(id.uuid()),
            Self::Review { id, .. } => Some(id.uuid()),
            Self::Pledge { id, .. } => Some(id.uuid()),
            Self::Goal { id, .. } | Self::Step { id, .. } => Some(id.uuid()),
            Self::End => None,
        }
    }

    /// Whether it is a meeting, or where one was to be.
    pub(crate) fn is_meeting(&self) -> bool {
        matches!(self, Self::Meeting { .. } | Self::Moved { .. })
    }
}

/// A theme on the agenda of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProgrammeTheme {
    /// What it is called.
    pub title: String,
    /// Who may read it: as closed as its place on the agenda.
    pub classification: Classification,
}
