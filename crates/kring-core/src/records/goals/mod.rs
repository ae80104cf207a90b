//! Goals (doelen): what a network set itself together, who on both sides looks after it, the steps towards it, and what
//! became of it.

mod list;
mod owners;
mod scripting;
pub(crate) mod steps;
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
use crate::records::people::PersonId;
use crate::records::promises::Side;

pub use list::{GoalFilter, GoalRow};
pub use steps::GoalStepInput;
pub use verbs::{GoalChange, LettingGo};

/// The id of a [`Goal`].
pub type GoalId = Id<Goal>;

/// The id of a [`GoalStep`].
pub type GoalStepId = Id<GoalStep>;

/// A goal of a network.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Goal {
    /// Whose goal.
    pub network: NetworkId,
    /// What is to be reached.
    pub text: String,
    /// By what one will see that it is reached (we zien het aan); may be empty.
    #[serde(default)]
    pub seen_by: String,
    /// The day it was set.
    #[specta(type = String)]
    pub set_on: Date,
    /// The meeting it was set at; `None` where it was set elsewhere.
    #[serde(default)]
    pub meeting: Option<MeetingId>,
    /// The members who look after it.
    #[serde(default)]
    pub co_owners: Vec<PersonId>,
    /// The desk or organisation of the municipality that looks after it, in words; empty for none.
    #[serde(default)]
    pub desk: String,
    /// The steps towards it, in order.
    #[serde(default)]
    pub steps: Vec<GoalStep>,
    /// What is in whose power.
    #[serde(default)]
    pub power: GoalPower,
    /// What became of it.
    #[serde(default)]
    pub outcome: GoalOutcome,
    /// Who may read it.
    #[serde(default)]
    pub classification: Classification,
}

/// A step towards a goal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GoalStep {
    /// Its id; made when absent.
    #[serde(default = "Id::make")]
    pub id: GoalStepId,
    /// What is done.
    pub text: String,
    /// The side that does it.
    pub side: Side,
    /// The day by which it is to be done, if one was agreed.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub due: Option<Date>,
    /// The day it was done; `None` while it is to do.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub done_on: Option<Date>,
}

/// What each of those involved can do about a goal, a sentence each; any of them may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct GoalPower {
    /// The members.
    pub members: String,
    /// The municipality.
    pub municipality: String,
    /// Others.
    pub others: String,
}

/// What became of a goal.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum GoalOutcome {
    /// It is worked on.
    #[default]
    UnderWay,
    /// It was reached.
    Reached {
        /// The day.
        #[specta(type = String)]
        on: Date,
    },
    /// Another goal took its place.
    Changed {
        /// The day.
        #[specta(type = String)]
        on: Date,
        /// Which; `None` where that is not there any more.
        #[serde(default)]
        into: Option<GoalId>,
        /// Why.
        reason: String,
    },
    /// It was let go.
    LetGo {
        /// The day.
        #[specta(type = String)]
        on: Date,
        /// Why.
        reason: String,
    },
}

/// What became of a goal, without its day and its reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum GoalState {
    /// It is worked on.
    UnderWay,
    /// It was reached.
    Reached,
    /// Another goal took its place.
    Changed,
    /// It was let go.
    LetGo,
}

impl Goal {
    /// What became of it.
    pub fn state(&self) -> GoalState {
        match self.outcome {
            GoalOutcome::UnderWay => GoalState::UnderWay,
            GoalOutcome::Reached { .. } => GoalState::Reached,
            GoalOutcome::Changed { .. } => GoalState::Changed,
            GoalOutcome::LetGo { .. } => GoalState::LetGo,
        }
    }

    /// How many of its steps are done.
    pub fn steps_done(&self) -> usize {
        self.steps.iter().filter(|step| step.done_on.is_some()).count()
    }
}

impl GoalOutcome {
    /// The day on which it was no longer worked on.
    pub fn on(&self) -> Option<Date> {
        match self {
            Self::UnderWay => None,
            Self::Reached { on } | Self::Changed { on, .. } | Self::LetGo { on, .. } => Some(*on),
        }
    }
}
