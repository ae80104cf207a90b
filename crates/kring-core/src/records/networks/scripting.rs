//! Verbs on networks, for scripts.

use serde_json::Value;

use crate::records::networks::{Network, verbs};

use crate::engine::verbs::Verb;
use crate::engine::verbs::{
    NoFilter, add, answer, edited, filter, nothing_left, removed, required, show, take_id, take_last_id,
};

/// What there is to choose from.
const STEPS: &str = "purpose | people | talks | informed | perspectives | agreements | yes | themes | membersAgenda | preparations | goals | evaluation";

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("network add", verbs::ADD, add::<Network>),
    Verb::write("network edit", verbs::CHANGE, |tx, input| {
        let (id, revision, network) = edited(tx, input)?;
        answer(tx.change_network(id, revision, network)?)
    }),
    Verb::write("network remove", verbs::REMOVE, |tx, mut input| {
        let id = take_last_id(&mut input)?;
        tx.remove_network(id)?;
        Ok(removed(id))
    }),
    Verb::write("start-up put-off", verbs::PUT_OFF, |tx, mut input| {
        let network = take_id(&mut input, "network")?;
        let step = required(&mut input, "step", STEPS)?;
        let reason = required(&mut input, "reason", "text")?;
        nothing_left(&input)?;
        answer(tx.put_off_step(network, step, reason)?)
    }),
    Verb::write("start-up take-up", verbs::TAKE_UP, |tx, mut input| {
        let network = take_id(&mut input, "network")?;
        let step = required(&mut input, "step", STEPS)?;
        nothing_left(&input)?;
        answer(tx.take_up_step(network, step)?)
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
