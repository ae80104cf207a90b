//! Verbs on input, for scripts.

use crate::engine::input::from_json;
use crate::engine::verbs::{Verb, answer, edited, filter, records, removed, show, take_id, take_last_id};
use crate::records::inputs::{Input, InputAnswer, InputFilter, InputTold, verbs};

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("input add", verbs::ADD, |tx, mut input| {
        // A day that is not given is today.
        if let Some(fields) = input.as_object_mut() {
            let today = tx.now.today().to_string();
            fields.entry("on").or_insert_with(|| today.into());
        }
        answer(tx.add_input(from_json::<Input>(input)?)?)
    }),
    Verb::write("input edit", verbs::CHANGE, |tx, input| {
        let (id, revision, content) = edited::<Input>(tx, input)?;
        answer(tx.change_input(id, revision, content)?)
    }),
    Verb::write("input remove", verbs::REMOVE, |tx, mut input| {
        let id = take_last_id::<Input>(&mut input)?;
        tx.remove_input(id)?;
        Ok(removed(id))
    }),
    Verb::write("input answer", verbs::ANSWER, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        answer(tx.answer_input(id, from_json::<InputAnswer>(input)?)?)
    }),
    Verb::write("input tell", verbs::TELL, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        answer(tx.tell_input(id, from_json::<InputTold>(input)?)?)
    }),
    Verb::read("input list", |model, input, now| {
        let filter: InputFilter = filter(input)?;
        let rows = model.inputs(&filter, now);
        records::<Input>(model, rows.into_iter().map(|row| row.input.id))
    }),
    Verb::read("input show", show::<Input>),
];
