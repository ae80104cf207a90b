//! Decisions: whether they hold, and what came of them.

use kring_core::meetings::{Meeting, MinuteLineId};
use kring_core::pages::{DecisionFilter, DecisionRow};
use kring_core::record::Versioned;

record_commands! {
    /// The decisions a filter lets through.
    list: pub fn decisions(filter: DecisionFilter) -> Vec<DecisionRow>;

    /// Says that another decision took the place of a decision.
    write: pub fn revise_decision(line: MinuteLineId, by: MinuteLineId) -> Versioned<Meeting>;

    /// Says that a decision does not hold any more, and why.
    write: pub fn withdraw_decision(line: MinuteLineId, reason: String) -> Versioned<Meeting>;

    /// Says that a decision holds after all.
    write: pub fn reinstate_decision(line: MinuteLineId) -> Versioned<Meeting>;

    /// Says what came of a decision.
    write: pub fn say_outcome(line: MinuteLineId, outcome: String) -> Versioned<Meeting>;
}
