//! Verbs on memberships, for scripts.

use crate::records::memberships::{Membership, verbs};
use crate::records::people::PersonId;

use crate::engine::verbs::Verb;
use crate::engine::verbs::{
    add, answer, edited, filter, nothing_left, removed, show, take, take_id, take_last_id,
};

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("membership add", verbs::ADD, add::<Membership>),
    Verb::write("membership join", verbs::JOIN, |tx, mut input| {
        let network = take_id(&mut input, "network")?;
        let people: Vec<PersonId> = take(&mut input, "people", "list")?.unwrap_or_default();
        let perspectives: Vec<String> = take(&mut input, "perspectives", "list")?.unwrap_or_default();
        nothing_left(&input)?;
        answer(tx.join_network(network, &people, &perspectives)?)
    }),
    Verb::read("membership check", |model, mut input, now| {
        let network = take_id(&mut input, "network")?;
        let people: Vec<PersonId> = take(&mut input, "people", "list")?.unwrap_or_default();
        nothing_left(&input)?;
        answer(model.joining(network, &people, now)?)
    }),
    Verb::write("membership edit", verbs::CHANGE, |tx, input| {
        let (id, revision, membership) = edited(tx, input)?;
        answer(tx.change_membership(id, revision, membership)?)
    }),
    Verb::write("membership remove", verbs::REMOVE, |tx, mut input| {
        let id = take_last_id(&mut input)?;
        tx.remove_membership(id)?;
        Ok(removed(id))
    }),
    Verb::read("membership list", |model, input, _| {
        let rows = model.memberships(&filter(input)?).into_iter();
        answer(rows.map(|row| row.membership).collect::<Vec<_>>())
    }),
    Verb::read("membership show", show::<Membership>),
];
