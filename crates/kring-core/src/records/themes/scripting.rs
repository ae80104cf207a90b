//! Verbs on themes, for scripts.

use crate::engine::input::from_json;
use crate::engine::verbs::{
    Verb, add, answer, edit, filter, nothing_left, records, removed, show, take_id, take_last_id,
};
use crate::records::themes::{NetworkTheme, ThemeAnswering, ThemeFilter, verbs};

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("theme add", verbs::ADD, add::<NetworkTheme>),
    Verb::write("theme edit", verbs::CHANGE, edit::<NetworkTheme>),
    Verb::write("theme remove", verbs::REMOVE, |tx, mut input| {
        let id = take_last_id::<NetworkTheme>(&mut input)?;
        tx.remove_theme(id)?;
        Ok(removed(id))
    }),
    Verb::write("theme plan", verbs::PLAN, |tx, mut input| {
        let (id, meeting) = (take_id(&mut input, "id")?, take_id(&mut input, "meeting")?);
        nothing_left(&input)?;
        answer(tx.plan_theme(id, meeting)?)
    }),
    Verb::write("theme answer", verbs::ANSWER, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        answer(tx.answer_theme(id, from_json::<ThemeAnswering>(input)?)?)
    }),
    Verb::write("theme merge", verbs::MERGE, |tx, mut input| {
        let (keep, other) = (take_id(&mut input, "id")?, take_id(&mut input, "otherTheme")?);
        nothing_left(&input)?;
        answer(tx.merge_themes(keep, other)?)
    }),
    Verb::read("theme list", |model, input, _| {
        let filter: ThemeFilter = filter(input)?;
        let rows = model.themes(&filter);
        records::<NetworkTheme>(model, rows.into_iter().map(|row| row.theme.id))
    }),
    Verb::read("theme show", show::<NetworkTheme>),
    Verb::read("theme alike", |model, mut input, _| {
        let id = take_last_id::<NetworkTheme>(&mut input)?;
        model.find(id)?;
        answer(model.alike_to_theme(id))
    }),
];
