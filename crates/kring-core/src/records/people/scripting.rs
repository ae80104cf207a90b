//! Verbs on people, for scripts.

use jiff::civil::Date;
use serde_json::Value;

use crate::engine::error::Error;
use crate::engine::input::from_json;
use crate::engine::workspace::Tx;
use crate::records::boundaries;
use crate::records::people::{Person, SuggestionField, verbs};

use crate::engine::verbs::Verb;
use crate::engine::verbs::{answer, edit, nothing_left, removed, required, take, take_id, take_last_id};

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("person add", verbs::ADD, |tx, input| answer(tx.add_person(from_json(input)?)?)),
    Verb::write("person edit", verbs::CHANGE, edit::<Person>),
    Verb::write("person remove", verbs::REMOVE, |tx, mut input| {
        let id = take_last_id(&mut input)?;
        tx.remove_person(id)?;
        Ok(removed(id))
    }),
    Verb::write("person pause", boundaries::verbs::PAUSE, pause),
    Verb::read("person list", |model, input, now| {
        let people = model.people_ids(&model.people_filter(input)?, now)?.into_iter();
        answer(people.map(|id| model.listed_person(id)).collect::<Result<Vec<_>, _>>()?)
    }),
    Verb::read("person suggest", |model, mut input, now| {
        let field = required(&mut input, "field", SuggestionField::CHOICES)?;
        let network = take(&mut input, "network", "id")?.flatten();
        let typed: String = take(&mut input, "typed", "text")?.unwrap_or_default();
        nothing_left(&input)?;
        answer(model.suggestions(field, network, &typed, now))
    }),
    Verb::read_whole("person show", |model, contents, mut input, _| {
        let id = take_last_id(&mut input)?;
        let mut shown = answer(model.find::<Person>(id)?)?;
        let other = model.other_fields(id, contents)?;
        if let (Some(fields), false) = (shown.as_object_mut(), other.is_empty()) {
            fields.insert("otherFields".to_owned(), answer(other)?);
        }
        Ok(shown)
    }),
];

/// A pause from a day until a day, or until they get in touch; with `end` it is over.
fn pause(tx: &mut Tx<'_, '_>, mut input: Value) -> Result<Value, Error> {
    let id = take_id(&mut input, "id")?;
    let since: Option<Date> = take(&mut input, "since", "date")?.flatten();
    let until: Option<Date> = take(&mut input, "until", "date")?.flatten();
    let words: String = take(&mut input, "words", "text")?.unwrap_or_default();
    let end = take(&mut input, "end", "truthValue")?.unwrap_or(false);
    nothing_left(&input)?;
    answer(if end { tx.end_pause(id)? } else { tx.pause(id, (since, until), &words)? })
}
