//! Verbs on decisions, for scripts. Each names its decision by `line`.

use crate::engine::verbs::{Verb, answer, nothing_left, required, take_id};

use super::decisions;

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("decision revise", decisions::REVISE, |tx, mut input| {
        let (line, by) = (take_id(&mut input, "line")?, take_id(&mut input, "by")?);
        nothing_left(&input)?;
        answer(tx.revise_decision(line, by)?)
    }),
    Verb::write("decision withdraw", decisions::WITHDRAW, |tx, mut input| {
        let line = take_id(&mut input, "line")?;
        let reason = required(&mut input, "reason", "text")?;
        nothing_left(&input)?;
        answer(tx.withdraw_decision(line, reason)?)
    }),
    Verb::write("decision reinstate", decisions::REINSTATE, |tx, mut input| {
        let line = take_id(&mut input, "line")?;
        nothing_left(&input)?;
        answer(tx.reinstate_decision(line)?)
    }),
    Verb::write("decision outcome", decisions::OUTCOME, |tx, mut input| {
        let line = take_id(&mut input, "line")?;
        let outcome = required(&mut input, "outcome", "text")?;
        nothing_left(&input)?;
        answer(tx.say_outcome(line, outcome)?)
    }),
];
