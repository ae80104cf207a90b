//! What can be done with a goal.

use jiff::civil::Date;
use kring_vault::Operation;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::engine::record::{Id, Versioned};
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::promises::Side;

use super::{Goal, GoalId, GoalOutcome, GoalStep, GoalStepId};

pub(crate) const ADD: Operation = Operation::named("goal.add");
pub(crate) const CHANGE: Operation = Operation::named("goal.change");
pub(crate) const REMOVE: Operation = Operation::named("goal.remove");
pub(crate) const STEP: Operation = Operation::named("goal.step");
pub(crate) const STEP_DONE: Operation = Operation::named("goal.stepDone");
pub(crate) const REACH: Operation = Operation::named("goal.reach");
pub(crate) const REPLACE: Operation = Operation::named("goal.replace");
pub(crate) const LET_GO: Operation = Operation::named("goal.letGo");
pub(crate) const RESUME: Operation = Operation::named("goal.resume");

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

/// The goal that takes the place of another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GoalChange {
    /// What is to be reached now.
    pub text: String,
    /// By what one will see it; empty: by what one would have seen the other.
    #[serde(default)]
    pub seen_by: String,
    /// Why.
    pub reason: String,
    /// The day; `None`: today.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub on: Option<Date>,
}

/// Why a goal is let go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LettingGo {
    /// Why.
    pub reason: String,
    /// The day; `None`: today.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub on: Option<Date>,
}

impl Workspace {
    /// Writes down a goal.
    ///
    /// Errors: `notFound.part` for a co-owner who never took part in the network.
    pub fn add_goal(&mut self, goal: Goal, now: &Now) -> Result<Versioned<Goal>, Error> {
        self.run(ADD, now, |tx| tx.add_goal(goal))
    }

    /// Changes a goal. `revision` is the one the change started from; `None` changes whatever is there.
    pub fn change_goal(
        &mut self,
        id: GoalId,
        revision: Option<u32>,
        goal: Goal,
        now: &Now,
    ) -> Result<Versioned<Goal>, Error> {
        self.run(CHANGE, now, |tx| tx.change_goal(id, revision, goal))
    }

    /// Removes a goal. One whose place it took stays.
    pub fn remove_goal(&mut self, id: GoalId, now: &Now) -> Result<(), Error> {
        self.run(REMOVE, now, |tx| tx.remove_goal(id))
    }

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

    /// Says that a goal was reached today.
    pub fn reach_goal(&mut self, id: GoalId, now: &Now) -> Result<Versioned<Goal>, Error> {
        self.run(REACH, now, |tx| tx.reach_goal(id, None))
    }

    /// Puts another goal in the place of one, which takes over who looks after it and the steps that are to do. Gives the new one.
    pub fn replace_goal(
        &mut self,
        id: GoalId,
        change: GoalChange,
        now: &Now,
    ) -> Result<Versioned<Goal>, Error> {
        self.run(REPLACE, now, |tx| tx.replace_goal(id, change))
    }

    /// Lets a goal go.
    pub fn let_goal_go(
        &mut self,
        id: GoalId,
        letting: LettingGo,
        now: &Now,
    ) -> Result<Versioned<Goal>, Error> {
        self.run(LET_GO, now, |tx| tx.let_goal_go(id, letting))
    }

    /// Takes a goal up again, whatever became of it.
    pub fn resume_goal(&mut self, id: GoalId, now: &Now) -> Result<Versioned<Goal>, Error> {
        self.run(RESUME, now, |tx| tx.become_of_goal(id, GoalOutcome::UnderWay))
    }

    /// A goal.
    pub fn goal(&self, id: GoalId) -> Result<Versioned<Goal>, Error> {
        self.find(id).cloned()
    }
}

impl Tx<'_, '_> {
    pub(crate) fn add_goal(&mut self, goal: Goal) -> Result<Versioned<Goal>, Error> {
        goal.co_owners.iter().try_for_each(|person| self.expect_seat(*person, goal.network))?;
        self.add(goal)
    }

    pub(crate) fn change_goal(
        &mut self,
        id: GoalId,
        revision: Option<u32>,
        goal: Goal,
    ) -> Result<Versioned<Goal>, Error> {
        let before = &self.find(id)?.content;
        let stays = |person| before.network == goal.network && before.co_owners.contains(person);
        let fresh = goal.co_owners.iter().filter(|person| !stays(person));
        fresh.copied().try_for_each(|person| self.expect_seat(person, goal.network))?;
        self.change(id, revision, goal)
    }

    pub(crate) fn remove_goal(&mut self, id: GoalId) -> Result<(), Error> {
        self.forget_what_came_of_goals(id)?;
        self.remove(id).map(drop)
    }

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

    pub(crate) fn reach_goal(&mut self, id: GoalId, on: Option<Date>) -> Result<Versioned<Goal>, Error> {
        let on = on.unwrap_or(self.now.today());
        self.become_of_goal(id, GoalOutcome::Reached { on })
    }

    pub(crate) fn let_goal_go(&mut self, id: GoalId, letting: LettingGo) -> Result<Versioned<Goal>, Error> {
        let LettingGo { reason, on } = letting;
        let on = on.unwrap_or(self.now.today());
        self.become_of_goal(id, GoalOutcome::LetGo { on, reason })
    }

    pub(crate) fn replace_goal(&mut self, id: GoalId, change: GoalChange) -> Result<Versioned<Goal>, Error> {
        let GoalChange { text, seen_by, reason, on } = change;
        let on = on.unwrap_or(self.now.today());
        let before = self.find(id)?.content.clone();
        let to_do = before.steps.iter().filter(|step| step.done_on.is_none());
        let made = self.add(Goal {
            text,
            seen_by: if seen_by.trim().is_empty() { before.seen_by.clone() } else { seen_by },
            set_on: on,
            steps: to_do.map(|step| GoalStep { id: Id::make(), ..step.clone() }).collect(),
            outcome: GoalOutcome::UnderWay,
            ..before
        })?;
        self.become_of_goal(id, GoalOutcome::Changed { on, into: Some(made.id), reason })?;
        Ok(made)
    }

    pub(crate) fn become_of_goal(
        &mut self,
        id: GoalId,
        outcome: GoalOutcome,
    ) -> Result<Versioned<Goal>, Error> {
        self.edit(id, |goal| {
            goal.outcome = outcome;
            Ok(())
        })
    }
}

fn step_of(goal: &mut Goal, id: GoalStepId) -> Result<&mut GoalStep, Error> {
    goal.steps.iter_mut().find(|step| step.id == id).ok_or(Error::PartNotFound { part: "goalStep" })
}
