//! Verbs on organisations, for scripts.

use crate::records::organisations::{Organisation, verbs};

use crate::engine::verbs::Verb;
use crate::engine::verbs::{NoFilter, add, answer, edit, filter, records, removed, show, take_last_id};

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("organisation add", verbs::ADD, add::<Organisation>),
    Verb::write("organisation edit", verbs::CHANGE, edit::<Organisation>),
    Verb::write("organisation remove", verbs::REMOVE, |tx, mut input| {
        let id = take_last_id(&mut input)?;
        tx.remove_organisation(id)?;
        Ok(removed(id))
    }),
    Verb::read("organisation list", |model, input, _| {
        filter::<NoFilter>(input)?;
        records::<Organisation>(model, model.organisations().into_iter().map(|row| row.id))
    }),
    Verb::read("organisation show", show::<Organisation>),
    Verb::read("organisation page", |model, mut input, now| {
        answer(model.organisation_page(take_last_id(&mut input)?, now)?)
    }),
];
