//! Verbs on the agenda of a meeting and the minutes under it. Each names its meeting by `id`.

use serde_json::Value;

use crate::error::Error;
use crate::input::from_json;
use crate::meetings::{agenda_verbs, minutes_verbs};

use super::Verb;
use super::common::{answer, nothing_left, required, take, take_id};

pub(super) const VERBS: &[Verb] = &[
    Verb::write("agenda add", agenda_verbs::ADD, |tx, mut input| {
        let (id, item) = (take_id(&mut input, "id")?, part(&mut input, "item")?);
        let at = take(&mut input, "at", "number")?;
        nothing_left(&input)?;
        answer(tx.add_agenda_item(id, from_json(item).map_err(|error| error.within("item"))?, at)?)
    }),
    Verb::write("agenda edit", agenda_verbs::CHANGE, |tx, mut input| {
        let (id, item) = (take_id(&mut input, "id")?, part(&mut input, "item")?);
        nothing_left(&input)?;
        answer(tx.change_agenda_item(id, from_json(item).map_err(|error| error.within("item"))?)?)
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
        answer(tx.change_minute_line(id, from_json(line).map_err(|error| error.within("line"))?)?)
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
];

/// An object within the input.
fn part(input: &mut Value, field: &str) -> Result<Value, Error> {
    required(input, field, "object")
}
