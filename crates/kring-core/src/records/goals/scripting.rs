//! Verbs on goals, for scripts.

use serde_json::Value;

use crate::engine::input::from_json;
use crate::engine::verbs::{
    Verb, answer, edited, filter, nothing_left, records, removed, show, take, take_id, take_last_id,
};
use crate::language::now::Now;
use crate::records::goals::{
    Goal, GoalChange, GoalFilter, GoalOutcome, GoalStepInput, LettingGo, steps, verbs,
};

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("goal add", verbs::ADD, |tx, mut input| {
        set_today(&mut input, tx.now);
        answer(tx.add_goal(from_json::<Goal>(input)?)?)
    }),
    Verb::write("goal edit", verbs::CHANGE, |tx, input| {
        let (id, revision, goal) = edited::<Goal>(tx, input)?;
        answer(tx.change_goal(id, revision, goal)?)
    }),
    Verb::write("goal remove", verbs::REMOVE, |tx, mut input| {
        let id = take_last_id::<Goal>(&mut input)?;
        tx.remove_goal(id)?;
        Ok(removed(id))
    }),
    Verb::write("goal step add", steps::STEP, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        answer(tx.keep_goal_step(id, GoalStepInput { id: None, ..from_json(input)? })?)
    }),
    Verb::write("goal step done", steps::STEP_DONE, |tx, mut input| {
        let (id, step) = (take_id(&mut input, "id")?, take_id(&mut input, "step")?);
        let on = take(&mut input, "on", "date")?.flatten();
        nothing_left(&input)?;
        answer(tx.set_goal_step_done(id, step, true, on)?)
    }),
    Verb::write("goal step open", steps::STEP_DONE, |tx, mut input| {
        let (id, step) = (take_id(&mut input, "id")?, take_id(&mut input, "step")?);
        nothing_left(&input)?;
        answer(tx.set_goal_step_done(id, step, false, None)?)
    }),
    Verb::write("goal step remove", steps::STEP, |tx, mut input| {
        let (id, step) = (take_id(&mut input, "id")?, take_id(&mut input, "step")?);
        nothing_left(&input)?;
        answer(tx.remove_goal_step(id, step)?)
    }),
    Verb::write("goal reach", verbs::REACH, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let on = take(&mut input, "on", "date")?.flatten();
        nothing_left(&input)?;
        answer(tx.reach_goal(id, on)?)
    }),
    Verb::write("goal change", verbs::REPLACE, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        answer(tx.replace_goal(id, from_json::<GoalChange>(input)?)?)
    }),
    Verb::write("goal let-go", verbs::LET_GO, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        answer(tx.let_goal_go(id, from_json::<LettingGo>(input)?)?)
    }),
    Verb::write("goal resume", verbs::RESUME, |tx, mut input| {
        let id = take_last_id(&mut input)?;
        answer(tx.become_of_goal(id, GoalOutcome::UnderWay)?)
    }),
    Verb::read("goal list", |model, input, now| {
        let filter: GoalFilter = filter(input)?;
        let rows = model.goals(&filter, now);
        records::<Goal>(model, rows.into_iter().map(|row| row.goal.id))
    }),
    Verb::read("goal show", show::<Goal>),
];

/// A day that is not given is today.
fn set_today(input: &mut Value, now: &Now) {
    if let Some(fields) = input.as_object_mut() {
        fields.entry("setOn").or_insert_with(|| now.today().to_string().into());
    }
}
