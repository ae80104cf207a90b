//! Verbs on focus groups, for scripts.

use crate::engine::input::from_json;
use crate::engine::verbs::{Verb, answer, edited, filter, records, removed, show, take_id, take_last_id};
use crate::records::focus_groups::{Flap, FocusGroup, FocusGroupFilter, flaps, verbs};

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("focus-group add", verbs::ADD, |tx, mut input| {
        // A day that is not given is today.
        if let Some(fields) = input.as_object_mut() {
            let today = tx.now.today().to_string();
            fields.entry("on").or_insert_with(|| today.into());
        }
        answer(tx.add(from_json::<FocusGroup>(input)?)?)
    }),
    Verb::write("focus-group edit", verbs::CHANGE, |tx, input| {
        let (id, revision, session) = edited::<FocusGroup>(tx, input)?;
        answer(tx.change_focus_group(id, revision, session)?)
    }),
    Verb::write("focus-group flap", flaps::FLAP, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        answer(tx.add_flap(id, from_json::<Flap>(input)?)?)
    }),
    Verb::write("focus-group remove", verbs::REMOVE, |tx, mut input| {
        let id = take_last_id::<FocusGroup>(&mut input)?;
        tx.remove_focus_group(id)?;
        Ok(removed(id))
    }),
    Verb::read("focus-group list", |model, input, _| {
        let filter: FocusGroupFilter = filter(input)?;
        let rows = model.focus_groups(&filter);
        records::<FocusGroup>(model, rows.into_iter().map(|row| row.focus_group.id))
    }),
    Verb::read("focus-group show", show::<FocusGroup>),
];
