//! Verbs on people who may be written down twice, for scripts.

use crate::engine::input::from_json;
use crate::records::duplicates::verbs;
use crate::records::people::PersonId;

use crate::engine::verbs::Verb;
use crate::engine::verbs::{answer, filter, nothing_left, take, take_id};

pub(crate) const VERBS: &[Verb] = &[
    Verb::read("person duplicates", |model, input, _| answer(model.duplicates(&filter(input)?))),
    Verb::read("person alike", |model, input, _| answer(model.look_alikes(&filter(input)?))),
    Verb::read("person compare", |model, mut input, _| {
        let (keep, other) = (take_id(&mut input, "keep")?, take_id(&mut input, "other")?);
        nothing_left(&input)?;
        answer(model.merge_sheet(keep, other)?)
    }),
    Verb::write("person merge", verbs::MERGE, |tx, input| answer(tx.merge_people(from_json(input)?)?)),
    Verb::write("person distinct", verbs::DISTINCT, |tx, mut input| {
        let one: PersonId = take_id(&mut input, "person")?;
        let other: PersonId = take_id(&mut input, "other")?;
        let distinct = take::<bool>(&mut input, "distinct", "truthValue")?.unwrap_or(true);
        nothing_left(&input)?;
        tx.set_distinct(one, other, distinct)?;
        answer(tx.duplicates(&crate::records::duplicates::DuplicateFilter {
            person: Some(one),
            distinct: true,
            ..crate::records::duplicates::DuplicateFilter::default()
        }))
    }),
];
