//! Verbs on the agenda of a meeting, for scripts. Each names its meeting by `id`.

use serde_json::{Value, json};

use crate::engine::error::Error;
use crate::engine::input::{from_json, patch_json};
use crate::engine::model::Model;
use crate::engine::verbs::{Verb, answer, nothing_left, part, required, take, take_id, take_last_id};

use super::changes::correct;
use super::{AgendaItem, ChangeRequest, Insertion, MakesRoom, Meeting, MeetingId, agenda_verbs, parking};

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("agenda add", agenda_verbs::ADD, |tx, mut input| {
        let (id, item) = (take_id(&mut input, "id")?, part(&mut input, "item")?);
        let at = take(&mut input, "at", "number")?;
        let makes_room: Option<Value> = take(&mut input, "makesRoom", "object")?;
        let makes_room: Option<MakesRoom> =
            makes_room.map(from_json).transpose().map_err(|error| error.within("makesRoom"))?;
        let request = request(&mut input)?;
        nothing_left(&input)?;
        let item = from_json(item).map_err(|error| error.within("item"))?;
        answer(tx.add_agenda_item(id, item, Insertion { at, makes_room, request })?)
    }),
    Verb::write("agenda edit", agenda_verbs::CHANGE, |tx, mut input| {
        let (id, item) = (take_id(&mut input, "id")?, part_or_id(&mut input, "item")?);
        let at = take::<Option<usize>>(&mut input, "at", "number")?.flatten();
        let request = request(&mut input)?;
        nothing_left(&input)?;
        let item = edited_item(tx, id, item).map_err(|error| error.within("item"))?;
        answer(tx.change_agenda_item(id, item, at, request)?)
    }),
    Verb::write("agenda move", agenda_verbs::MOVE, |tx, mut input| {
        let (id, item) = (take_id(&mut input, "id")?, take_id(&mut input, "item")?);
        let to = required(&mut input, "to", "number")?;
        let request = request(&mut input)?;
        nothing_left(&input)?;
        answer(tx.move_agenda_item(id, item, to, request)?)
    }),
    Verb::write("agenda remove", agenda_verbs::REMOVE, |tx, mut input| {
        let (id, item) = (take_id(&mut input, "id")?, take_id(&mut input, "item")?);
        let request = request(&mut input)?;
        nothing_left(&input)?;
        answer(tx.remove_agenda_item(id, item, request)?)
    }),
    Verb::write("agenda park", parking::PARK, |tx, mut input| {
        let (id, item) = (take_id(&mut input, "id")?, take_id(&mut input, "item")?);
        let request = request(&mut input)?;
        nothing_left(&input)?;
        answer(tx.park_agenda_item(id, item, request)?)
    }),
    Verb::write("agenda bring-back", parking::BRING_BACK, |tx, mut input| {
        let (id, item) = (take_id(&mut input, "id")?, take_id(&mut input, "item")?);
        let at = take::<Option<usize>>(&mut input, "at", "number")?.flatten();
        let request = request(&mut input)?;
        nothing_left(&input)?;
        answer(tx.bring_back_agenda_item(id, item, at, request)?)
    }),
    Verb::write("agenda share", agenda_verbs::SHARE, |tx, mut input| {
        answer(tx.share_agenda(take_last_id(&mut input)?)?)
    }),
    Verb::write("agenda correct", correct::CORRECT, |tx, mut input| {
        let (id, change) = (take_id(&mut input, "id")?, required(&mut input, "change", "number")?);
        let known = &tx.find::<Meeting>(id)?.content.agenda_changes;
        let known = usize::try_from(change).ok().and_then(|place: usize| known.get(place));
        let known = known.ok_or(Error::PartNotFound { part: "agendaChange" })?;
        let known = ChangeRequest {
            requested_by: known.requested_by,
            requester: known.requester,
            reason: known.reason.clone(),
        };
        let given = take(&mut input, "request", "object")?.unwrap_or_else(|| json!({}));
        nothing_left(&input)?;
        let request = patch_json(&known, given).map_err(|error| error.within("request"))?;
        answer(tx.correct_agenda_change(id, None, change, request)?)
    }),
    Verb::read("agenda log", |model, mut input, _| {
        let id = take_last_id::<Meeting>(&mut input)?;
        answer(&model.find(id)?.content.agenda_changes)
    }),
];

/// Who asked for a change, and why; nothing at all is nobody in particular.
fn request(input: &mut Value) -> Result<ChangeRequest, Error> {
    let given: Option<Value> = take(input, "request", "object")?;
    given.map_or_else(|| Ok(ChangeRequest::default()), from_json).map_err(|error| error.within("request"))
}

/// What an agenda item becomes when the fields given are laid over it.
fn edited_item(model: &Model, meeting: MeetingId, mut patch: Value) -> Result<AgendaItem, Error> {
    let id = take_id::<AgendaItem>(&mut patch, "id")?;
    let meeting = &model.find::<Meeting>(meeting)?.content;
    let known = meeting.agenda.iter().find(|known| known.id == id);
    patch_json(known.ok_or(Error::PartNotFound { part: "agendaItem" })?, patch)
}

/// A part, or only its id where nothing of it changes but its place.
fn part_or_id(input: &mut Value, field: &str) -> Result<Value, Error> {
    match part(input, field)? {
        Value::String(id) => Ok(json!({ "id": id })),
        part => Ok(part),
    }
}
