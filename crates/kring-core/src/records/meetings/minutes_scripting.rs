//! Verbs on the minutes of a meeting, for scripts. Each names its meeting by `id`.

use serde_json::Value;

use crate::engine::error::Error;
use crate::engine::input::{from_json, patch_json};
use crate::engine::model::Model;
use crate::records::meetings::{Meeting, MeetingId, MinuteLine, MinuteLineId, minutes_turn, minutes_verbs};
use crate::records::promises::NewPromise;

use crate::engine::verbs::Verb;
use crate::engine::verbs::{answer, nothing_left, part, required, take, take_id};

pub(crate) const VERBS: &[Verb] = &[
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
    Verb::write("minutes turn", minutes_turn::TURN, |tx, mut input| {
        let (id, line) = (take_id(&mut input, "id")?, take_id(&mut input, "line")?);
        let into = required(&mut input, "into", "note | decision | action | pledge")?;
        nothing_left(&input)?;
        answer(tx.turn_minute_line(id, line, into)?)
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

/// What a line of the minutes becomes when the fields given are laid over it.
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
