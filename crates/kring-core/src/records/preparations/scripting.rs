//! Verbs on preparations, for scripts.

use crate::engine::input::from_json;
use crate::records::people::PersonId;
use crate::records::preparations::{Preparation, PreparationFilter, PreparationState, verbs};

use crate::engine::verbs::Verb;
use crate::engine::verbs::{
    answer, edited, filter, nothing_left, records, removed, required, show, take, take_id, take_last_id,
};

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("preparation add", verbs::ADD, |tx, input| {
        answer(tx.add_preparation(from_json::<Preparation>(input)?)?)
    }),
    Verb::write("preparation plan", verbs::PLAN, |tx, mut input| {
        let meeting = take_id(&mut input, "meeting")?;
        let people: Vec<PersonId> = take(&mut input, "people", "list")?.unwrap_or_default();
        nothing_left(&input)?;
        answer(tx.plan_preparations(meeting, &people)?)
    }),
    Verb::write("preparation edit", verbs::CHANGE, |tx, input| {
        let (id, revision, preparation) = edited::<Preparation>(tx, input)?;
        answer(tx.change_preparation(id, revision, preparation)?)
    }),
    Verb::write("preparation remove", verbs::REMOVE, |tx, mut input| {
        let id = take_last_id::<Preparation>(&mut input)?;
        tx.remove(id)?;
        Ok(removed(id))
    }),
    Verb::write("preparation close", verbs::CLOSE, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let state = take(&mut input, "state", "done | cancelled")?.unwrap_or(PreparationState::Done);
        let conversation = take(&mut input, "conversation", "id")?.flatten();
        nothing_left(&input)?;
        answer(tx.close_preparation(id, state, conversation)?)
    }),
    Verb::write("preparation reopen", verbs::REOPEN, |tx, mut input| {
        answer(tx.reopen_preparation(take_last_id(&mut input)?)?)
    }),
    Verb::write("preparation carry", verbs::CARRY, |tx, mut input| {
        let (id, wish) = (take_id(&mut input, "id")?, take_id(&mut input, "wish")?);
        let agreed = required(&mut input, "agreed", "named | unnamed")?;
        nothing_left(&input)?;
        answer(tx.carry_wish(id, wish, agreed)?)
    }),
    Verb::write("preparation hear", verbs::HEAR, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let words: String = required(&mut input, "words", "text")?;
        let as_meant = take(&mut input, "asMeant", "truthValue")?.unwrap_or(false);
        nothing_left(&input)?;
        answer(tx.hear_back(id, words, as_meant)?)
    }),
    Verb::read("preparation list", |model, input, now| {
        let filter: PreparationFilter = filter(input)?;
        let rows = model.preparations(&filter, now);
        records::<Preparation>(model, rows.into_iter().map(|row| row.preparation.id))
    }),
    Verb::read("preparation show", show::<Preparation>),
];
