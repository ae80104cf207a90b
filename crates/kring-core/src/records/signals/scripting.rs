//! Verbs on signals, for scripts.

use crate::engine::input::from_json;
use crate::engine::verbs::{
    Verb, answer, edited, filter, nothing_left, records, removed, required, show, take, take_id, take_last_id,
};
use crate::records::signals::{Answering, PassingOn, Signal, SignalFilter, verbs};

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("signal add", verbs::ADD, |tx, mut input| {
        // A day that is not given is today.
        if let Some(fields) = input.as_object_mut() {
            let today = tx.now.today().to_string();
            fields.entry("receivedOn").or_insert_with(|| today.into());
        }
        answer(tx.add(from_json::<Signal>(input)?)?)
    }),
    Verb::write("signal edit", verbs::CHANGE, |tx, input| {
        let (id, revision, signal) = edited::<Signal>(tx, input)?;
        answer(tx.change(id, revision, signal)?)
    }),
    Verb::write("signal remove", verbs::REMOVE, |tx, mut input| {
        let id = take_last_id::<Signal>(&mut input)?;
        tx.remove(id)?;
        Ok(removed(id))
    }),
    Verb::write("signal acknowledge", verbs::ACKNOWLEDGE, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let on = take(&mut input, "on", "date")?.flatten();
        nothing_left(&input)?;
        answer(tx.acknowledge_signal(id, on)?)
    }),
    Verb::write("signal pass", verbs::PASS, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        answer(tx.pass_signal(id, from_json::<PassingOn>(input)?)?)
    }),
    Verb::write("signal answer", verbs::ANSWER, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        answer(tx.answer_signal(id, from_json::<Answering>(input)?)?)
    }),
    Verb::write("signal ask", verbs::ASK, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let as_meant = required(&mut input, "asMeant", "yes or no")?;
        nothing_left(&input)?;
        answer(tx.ask_signal(id, as_meant)?)
    }),
    Verb::read("signal list", |model, input, now| {
        let filter: SignalFilter = filter(input)?;
        let rows = model.signals(&filter, now);
        records::<Signal>(model, rows.into_iter().map(|row| row.signal.id))
    }),
    Verb::read("signal show", show::<Signal>),
];
