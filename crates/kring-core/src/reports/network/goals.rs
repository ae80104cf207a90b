//! The goals of a network, as others may read them.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::language::now::Now;
use crate::records::goals::{GoalFilter, GoalOutcome, GoalState};
use crate::records::networks::NetworkId;
use crate::reports::LeftOutWhat;
use crate::reports::grade::{Gate, Shown};

use super::Period;

/// A goal, without those who look after it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GoalFigure {
    /// What is to be reached.
    pub text: String,
    /// By what one will see it; may be empty.
    pub seen_by: String,
    /// What became of it.
    pub state: GoalState,
    /// Why it was changed or let go; empty for any other.
    pub reason: String,
    /// How many steps are done.
    pub steps_done: u32,
    /// How many there are.
    pub steps: u32,
}

impl GoalFigure {
    /// Those that were worked on at some time in the period, as far as they may be read.
    pub(super) fn of(
        model: &Model,
        network: NetworkId,
        period: Period,
        gate: &mut Gate<'_>,
        now: &Now,
    ) -> Vec<Self> {
        let rows = model.goals(&GoalFilter { network: Some(network), ..GoalFilter::default() }, now);
        let within = rows.into_iter().filter(|row| {
            let goal = &row.goal.content;
            goal.set_on <= period.until && goal.outcome.on().is_none_or(|on| on >= period.from)
        });
        let admitted = within.filter(|row| gate.admit(row.classification, LeftOutWhat::Goals) == Shown::Open);
        let figure = admitted.map(|row| {
            let goal = row.goal.content;
            let steps = as_u32(goal.steps.len());
            let reason = match goal.outcome {
                GoalOutcome::Changed { reason, .. } | GoalOutcome::LetGo { reason, .. } => reason,
                GoalOutcome::UnderWay | GoalOutcome::Reached { .. } => String::new(),
            };
            let (text, seen_by, steps_done) = (goal.text, goal.seen_by, row.steps_done);
            Self { text, seen_by, state: row.state, reason, steps_done, steps }
        });
        figure.collect()
    }
}
