//! Verbs on pledges, for scripts.

use crate::engine::input::from_json;
use crate::engine::model::Model;
use crate::engine::record::Versioned;
use crate::engine::verbs::{
    Verb, answer, edited, filter, nothing_left, removed, required, take, take_id, take_last_id,
};
use crate::records::pledges::{Pledge, PledgeFilter, verbs};

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("pledge add", verbs::ADD, |tx, input| answer(tx.add_pledge(from_json(input)?)?)),
    Verb::write("pledge edit", verbs::CHANGE, |tx, input| {
        let (id, revision, pledge) = edited::<Pledge>(tx, input)?;
        answer(tx.change_pledge(id, revision, pledge)?)
    }),
    Verb::write("pledge remove", verbs::REMOVE, |tx, mut input| {
        let id = take_last_id(&mut input)?;
        tx.remove_pledge(id)?;
        Ok(removed(id))
    }),
    Verb::write("pledge keep", verbs::KEEP, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let on = take(&mut input, "on", "date")?.flatten();
        nothing_left(&input)?;
        answer(tx.keep_pledge(id, on)?)
    }),
    Verb::write("pledge drop", verbs::DROP, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let reason = required(&mut input, "reason", "text")?;
        nothing_left(&input)?;
        answer(tx.drop_pledge(id, reason)?)
    }),
    Verb::write("pledge reopen", verbs::REOPEN, |tx, mut input| {
        answer(tx.reopen_pledge(take_last_id(&mut input)?)?)
    }),
    Verb::write("pledge tell", verbs::TELL, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let on = take(&mut input, "on", "date")?.flatten();
        nothing_left(&input)?;
        answer(tx.tell_pledge(id, on)?)
    }),
    Verb::read("pledge list", |model, input, now| {
        let filter: PledgeFilter = filter(input)?;
        let rows = model.pledges(&filter, now);
        answer(rows.into_iter().map(|row| in_words(model, row.pledge)).collect::<Vec<_>>())
    }),
    Verb::read("pledge show", |model, mut input, _| {
        let id = take_last_id(&mut input)?;
        answer(in_words(model, model.find::<Pledge>(id)?.clone()))
    }),
];

/// A pledge with its words, also where a line of minutes stands for it.
fn in_words(model: &Model, mut kept: Versioned<Pledge>) -> Versioned<Pledge> {
    kept.content.text = model.pledge_text(&kept.content).to_owned();
    kept
}
