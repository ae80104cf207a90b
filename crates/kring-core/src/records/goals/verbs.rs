//! What can be done with a goal.

use jiff::civil::Date;
use kring_vault::Operation;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::engine::record::{Id, Versioned};
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::grades::Graded;

use super::{Goal, GoalId, GoalOutcome, GoalStep};

pub(crate) const ADD: Operation = Operation::named("goal.add");
pub(crate) const CHANGE: Operation = Operation::named("goal.change");
pub(crate) const REMOVE: Operation = Operation::named("goal.remove");
pub(crate) const REACH: Operation = Operation::named("goal.reach");
pub(crate) const REPLACE: Operation = Operation::named("goal.replace");
pub(crate) const LET_GO: Operation = Operation::named("goal.letGo");
pub(crate) const RESUME: Operation = Operation::named("goal.resume");

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
        // It was not set at the meeting of the other, and stays as closed.
        let classification = self.grade_of(Graded::Goal(&before));
        let to_do = before.steps.iter().filter(|step| step.done_on.is_none());
        let made = self.add(Goal {
            text,
            seen_by: if seen_by.trim().is_empty() { before.seen_by.clone() } else { seen_by },
            set_on: on,
            meeting: None,
            classification,
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
