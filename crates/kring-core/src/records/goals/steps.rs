//! What can be done with the steps towards a goal.

use jiff::civil::Date;
use kring_vault::Operation;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::engine::record::{Id, Versioned};
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::promises::Side;

use super::{Goal, GoalId, GoalStep, GoalStepId};

pub(crate) const STEP: Operation = Operation::named("goal.step");
pub(crate) const STEP_DONE: Operation = Operation::named("goal.stepDone");

/// A step as it is written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GoalStepInput {
    /// The step to change; `None` makes a new one, as the last.
    #[serde(default)]
    pub id: Option<GoalStepId>,
    /// What is done.
    pub text: String,
    /// The side that does it.
    pub side: Side,
    /// The day by which it is to be done.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub due: Option<Date>,
}

impl Workspace {
    /// Adds a step as the last, or changes the one that is named.
    pub fn keep_goal_step(
        &mut self,
        id: GoalId,
        step: GoalStepInput,
        now: &Now,
    ) -> Result<Versioned<Goal>, Error> {
        self.run(STEP, now, |tx| tx.keep_goal_step(id, step))
    }

    /// Takes a step out of a goal.
    pub fn remove_goal_step(
        &mut self,
        id: GoalId,
        step: GoalStepId,
        now: &Now,
    ) -> Result<Versioned<Goal>, Error> {
        self.run(STEP, now, |tx| tx.remove_goal_step(id, step))
    }

    /// Says that a step was done today, or is to do after all. One that was done keeps its day.
    pub fn set_goal_step_done(
        &mut self,
        id: GoalId,
        step: GoalStepId,
        done: bool,
        now: &Now,
    ) -> Result<Versioned<Goal>, Error> {
        self.run(STEP_DONE, now, |tx| tx.set_goal_step_done(id, step, done, None))
    }
}

impl Tx<'_, '_> {
    pub(crate) fn keep_goal_step(
        &mut self,
        id: GoalId,
        step: GoalStepInput,
    ) -> Result<Versioned<Goal>, Error> {
        let GoalStepInput { id: place, text, side, due } = step;
        self.edit(id, |goal| {
            match place {
                Some(place) => {
                    let there = step_of(goal, place)?;
                    *there = GoalStep { id: place, text, side, due, done_on: there.done_on };
                }
                None => goal.steps.push(GoalStep { id: Id::make(), text, side, due, done_on: None }),
            }
            Ok(())
        })
    }

    pub(crate) fn remove_goal_step(
        &mut self,
        id: GoalId,
        step: GoalStepId,
    ) -> Result<Versioned<Goal>, Error> {
        self.edit(id, |goal| {
            step_of(goal, step)?;
            goal.steps.retain(|there| there.id != step);
            Ok(())
        })
    }

    pub(crate) fn set_goal_step_done(
        &mut self,
        id: GoalId,
        step: GoalStepId,
        done: bool,
        on: Option<Date>,
    ) -> Result<Versioned<Goal>, Error> {
        let today = self.now.today();
        self.edit(id, |goal| {
            let step = step_of(goal, step)?;
            step.done_on = if done { on.or(step.done_on).or(Some(today)) } else { None };
            Ok(())
        })
    }
}

fn step_of(goal: &mut Goal, id: GoalStepId) -> Result<&mut GoalStep, Error> {
    goal.steps.iter_mut().find(|step| step.id == id).ok_or(Error::PartNotFound { part: "goalStep" })
}
