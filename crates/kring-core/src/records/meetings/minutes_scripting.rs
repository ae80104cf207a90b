//! Verbs on the agenda of a meeting and the minutes under it, for scripts. Each names its meeting by `id`.

use serde_json::{Value, json};

use crate::engine::error::Error;
use crate::engine::input::{from_json, patch_json};
use crate::engine::model::Model;
use crate::records::meetings::{
    AgendaItem, Meeting, MeetingId, MinuteLine, MinuteLineId, agenda_verbs, minutes_verbs,
};
use crate::records::promises::NewPromise;

use crate::engine::verbs::Verb;
use crate::engine::verbs::{answer, nothing_left, required, take, take_id};

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("agenda add", agenda_verbs::ADD, |tx, mut input| {
        let (id, item) = (take_id(&mut input, "id")?, part(&mut input, "item")?);
        let at = take(&mut input, "at", "number")?;
        nothing_left(&input)?;
        answer(tx.add_agenda_item(id, from_json(item).map_err(|error| error.within("item"))?, at)?)
    }),
    Verb::write("agenda edit", agenda_verbs::CHANGE, |tx, mut input| {
        let (id, item) = (take_id(&mut input, "id")?, part_or_id(&mut input, "item")?);
        let at = take::<Option<usize>>(&mut input, "at", "number")?.flatten();
        nothing_left(&input)?;
        let item = edited_item(tx, id, item).map_err(|error| error.within("item"))?;
        answer(tx.change_agenda_item(id, item, at)?)
    }),
    Verb::write("agenda move", agenda_verbs::MOVE, |tx, mut input| {
        let (id, item) = (take_id(&mut input, "id")?, take_id(&mut input, "item")?);
        let to = required(&mut input, "to", "number")?;
        nothing_left(&input)?;
        answer(tx.move_agenda_item(id, item, to)?)
    }),
    Verb::write("agenda remove", agenda_verbs::REMOVE, |tx, mut input| {
        let (id, item) = (take_id(&mut input, "id")?, take_id(&mut input, "item")?);
        nothing_left(&input)?;
        answer(tx.remove_agenda_item(id, item)?)
    }),
    Verb::write("minutes add", minutes_verbs::ADD, |tx, mut input| {
        let (id, item) = (take_id(&mut input, "id")?, take_id(&mut input, "item")?);
        let line = part(&mut input, "line")?;
        nothing_left(&input)?;
        answer(tx.add_minute_line(id, item, from_json(line).map_err(|error| error.within("line"))?)?)
    }),
    Verb::write("minutes edit", minutes_verbs::CHANGE, |tx, mut input| {
        let (id, line) = (take_id(&mut input, "id")?, part(&mut input, "line")?);
        nothing_left(&input)?;
        let line = edited_line(tx, id, line).map_err(|error| error.within("line"))?;
        answer(tx.change_minute_line(id, line)?)
    }),
    Verb::write("minutes remove", minutes_verbs::REMOVE, |tx, mut input| {
        let (id, line) = (take_id(&mut input, "id")?, take_id(&mut input, "line")?);
        nothing_left(&input)?;
        answer(tx.remove_minute_line(id, line)?)
    }),
    Verb::write("minutes action", minutes_verbs::ACTION, |tx, mut input| {
        let (id, item) = (take_id(&mut input, "id")?, take_id(&mut input, "item")?);
        let action = part(&mut input, "action")?;
        nothing_left(&input)?;
        answer(tx.add_action(id, item, from_json(action).map_err(|error| error.within("action"))?)?)
    }),
    Verb::write("minutes edit-action", minutes_verbs::CHANGE, |tx, mut input| {
        let (id, line) = (take_id(&mut input, "id")?, take_id(&mut input, "line")?);
        let revision = take::<Option<u32>>(&mut input, "revision", "number")?.flatten();
        let action = part(&mut input, "action")?;
        nothing_left(&input)?;
        let action = edited_action(tx, id, line, action).map_err(|error| error.within("action"))?;
        answer(tx.change_action(id, line, revision, action)?)
    }),
];

/// What an agenda item becomes when the fields given are laid over it.
fn edited_item(model: &Model, meeting: MeetingId, mut patch: Value) -> Result<AgendaItem, Error> {
    let id = take_id::<AgendaItem>(&mut patch, "id")?;
    let agenda = &model.find::<Meeting>(meeting)?.content.agenda;
    let known = agenda.iter().find(|known| known.id == id);
    patch_json(known.ok_or(Error::PartNotFound { part: "agendaItem" })?, patch)
}

/// The same for a line of the minutes.
fn edited_line(model: &Model, meeting: MeetingId, mut patch: Value) -> Result<MinuteLine, Error> {
    let id = take_id::<MinuteLine>(&mut patch, "id")?;
    let mut lines = model.find::<Meeting>(meeting)?.content.lines();
    let (_, known) =
        lines.find(|(_, known)| known.id == id).ok_or(Error::PartNotFound { part: "minuteLine" })?;
    patch_json(known, patch)
}

/// The same for an action, by the line that stands for it.
fn edited_action(
    model: &Model,
    meeting: MeetingId,
    line: MinuteLineId,
    patch: Value,
) -> Result<NewPromise, Error> {
    let mut lines = model.find::<Meeting>(meeting)?.content.lines();
    let promise = lines.find(|(_, known)| known.id == line).and_then(|(_, known)| known.promise);
    let promise = &model.find(promise.ok_or(Error::PartNotFound { part: "minuteLine" })?)?.content;
    let known = NewPromise {
        side: promise.side,
        text: promise.text.clone(),
        due: promise.due,
        holder: promise.holder.clone(),
        people: promise.people.clone(),
        classification: None,
    };
    patch_json(&known, patch)
}

/// An object within the input.
fn part(input: &mut Value, field: &str) -> Result<Value, Error> {
    required(input, field, "object")
}

/// A part, or only its id where nothing of it changes but its place.
fn part_or_id(input: &mut Value, field: &str) -> Result<Value, Error> {
    match part(input, field)? {
        Value::String(id) => Ok(json!({ "id": id })),
        part => Ok(part),
    }
}
