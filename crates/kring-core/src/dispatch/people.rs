//! Verbs on people.

use crate::input::from_json;
use crate::people::{Person, verbs};

use super::Verb;
use super::common::{answer, edit, filter, records, removed, show, take_last_id};

pub(super) const VERBS: &[Verb] = &[
    Verb::write("person add", verbs::ADD, |tx, input| answer(tx.add_person(from_json(input)?)?)),
    Verb::write("person edit", verbs::CHANGE, edit::<Person>),
    Verb::write("person remove", verbs::REMOVE, |tx, mut input| {
        let id = take_last_id(&mut input)?;
        tx.remove_person(id)?;
        Ok(removed(id))
    }),
    Verb::read("person list", |model, input, now| {
        let rows = model.people(&filter(input)?, now);
        records::<Person>(model, rows.into_iter().map(|row| row.id))
    }),
    Verb::read("person show", show::<Person>),
    Verb::read("person page", |model, mut input, now| {
        answer(model.person_page(take_last_id(&mut input)?, now)?)
    }),
];
