//! Verbs on endings, for scripts.

use crate::engine::input::from_json;
use crate::engine::verbs::{Verb, answer, take_id, take_last_id};

use super::verbs::{END_MEMBERSHIP, END_NETWORK};

pub(crate) const VERBS: &[Verb] = &[
    Verb::read("membership ending", |model, mut input, now| {
        answer(model.membership_ending(take_last_id(&mut input)?, now)?)
    }),
    Verb::write("membership end", END_MEMBERSHIP, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        answer(tx.end_membership(id, from_json(input)?)?)
    }),
    Verb::read("network ending", |model, mut input, now| {
        answer(model.network_ending(take_last_id(&mut input)?, now)?)
    }),
    Verb::write("network end", END_NETWORK, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        answer(tx.end_network(id, from_json(input)?)?)
    }),
];
