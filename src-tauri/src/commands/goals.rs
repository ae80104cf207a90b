//! Goals: what a network set itself, the steps towards it, and what became of it.

use kring_core::goals::{
    Goal, GoalChange, GoalFilter, GoalId, GoalRow, GoalStepId, GoalStepInput, LettingGo,
};
use kring_core::record::Versioned;

record_commands! {
    /// The goals a filter lets through.
    list: pub fn goals(filter: GoalFilter; now) -> Vec<GoalRow>;

    /// Writes down a goal.
    write: pub fn add_goal(input: Goal) -> Versioned<Goal>;

    /// Changes a goal from the revision the form was opened with.
    change: pub fn change_goal(id: GoalId, input: Goal) -> Versioned<Goal>;

    /// Removes a goal.
    write: pub fn remove_goal(id: GoalId) -> ();

    /// Adds a step as the last, or changes the one that is named.
    write: pub fn keep_goal_step(id: GoalId, step: GoalStepInput) -> Versioned<Goal>;

    /// Takes a step out of a goal.
    write: pub fn remove_goal_step(id: GoalId, step: GoalStepId) -> Versioned<Goal>;

    /// Says that a step was done today, or is to do after all.
    write: pub fn set_goal_step_done(id: GoalId, step: GoalStepId, done: bool) -> Versioned<Goal>;

    /// Puts another goal in the place of one.
    write: pub fn replace_goal(id: GoalId, change: GoalChange) -> Versioned<Goal>;

    /// Says that a goal was reached today.
    write: pub fn reach_goal(id: GoalId) -> Versioned<Goal>;

    /// Lets a goal go.
    write: pub fn let_goal_go(id: GoalId, letting: LettingGo) -> Versioned<Goal>;

    /// Takes a goal up again.
    write: pub fn resume_goal(id: GoalId) -> Versioned<Goal>;
}
