//! Verbs on promises, for scripts.

use crate::engine::input::from_json;
use crate::records::promises::{Promise, PromiseState, verbs};

use crate::engine::verbs::Verb;
use crate::engine::verbs::{
    answer, edited, filter, nothing_left, records, removed, show, take, take_id, take_last_id,
};

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("promise add", verbs::ADD, |tx, input| answer(tx.add_promise(from_json(input)?)?)),
    Verb::write("promise edit", verbs::CHANGE, |tx, input| {
        let (id, revision, promise) = edited::<Promise>(tx, input)?;
        answer(tx.change_promise(id, revision, promise)?)
    }),
    Verb::write("promise remove", verbs::REMOVE, |tx, mut input| {
        let id = take_last_id(&mut input)?;
        tx.remove_promise(id)?;
        Ok(removed(id))
    }),
    Verb::write("promise close", verbs::CLOSE, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let state = take(&mut input, "state", "done | dropped")?.unwrap_or(PromiseState::Done);
        nothing_left(&input)?;
        answer(tx.close_promise(id, state)?)
    }),
    Verb::write("promise reopen", verbs::REOPEN, |tx, mut input| {
        answer(tx.reopen_promise(take_last_id(&mut input)?)?)
    }),
    Verb::read("promise list", |model, input, now| {
        let rows = model.promises(&filter(input)?, now);
        records::<Promise>(model, rows.into_iter().map(|row| row.promise.id))
    }),
    Verb::read("promise due", |model, input, now| answer(model.promises_due(&filter(input)?, now))),
    Verb::read("promise show", show::<Promise>),
];
