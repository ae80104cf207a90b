//! Verbs on networks, for scripts.

use serde_json::Value;

use crate::records::networks::{Network, verbs};

use crate::engine::verbs::Verb;
use crate::engine::verbs::{NoFilter, add, answer, edit, filter, removed, show, take_last_id};

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("network add", verbs::ADD, add::<Network>),
    Verb::write("network edit", verbs::CHANGE, edit::<Network>),
    Verb::write("network remove", verbs::REMOVE, |tx, mut input| {
        let id = take_last_id(&mut input)?;
        tx.remove_network(id)?;
        Ok(removed(id))
    }),
    Verb::read("network list", |model, input, _| {
        filter::<NoFilter>(input)?;
        answer(model.networks())
    }),
    Verb::read("network show", show::<Network>),
    Verb::read("network page", |model, mut input: Value, now| {
        answer(model.network_page(take_last_id(&mut input)?, now)?)
    }),
];
