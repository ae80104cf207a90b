//! Verbs on agreements and on who acknowledged them, for scripts.

use crate::engine::input::from_json;
use crate::records::agreements::{
    Acknowledging, Agreeing, Agreement, AgreementFilter, NewAgreement, NewVersion, verbs,
};

use crate::engine::verbs::Verb;
use crate::engine::verbs::{
    answer, edited, filter, nothing_left, records, removed, required, show, take, take_id, take_last_id,
};

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("agreement add", verbs::ADD, |tx, input| {
        answer(tx.add_agreement(from_json::<NewAgreement>(input)?)?)
    }),
    Verb::write("agreement edit", verbs::CHANGE, |tx, input| {
        let (id, revision, agreement) = edited::<Agreement>(tx, input)?;
        answer(tx.change_agreement(id, revision, agreement)?)
    }),
    Verb::write("agreement remove", verbs::REMOVE, |tx, mut input| {
        let id = take_last_id(&mut input)?;
        tx.remove_agreement(id)?;
        Ok(removed(id))
    }),
    Verb::write("agreement revise", verbs::REVISE, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let revision = take::<Option<u32>>(&mut input, "revision", "number")?.flatten();
        answer(tx.revise_agreement(id, revision, from_json::<NewVersion>(input)?)?)
    }),
    Verb::write("agreement propose", verbs::PROPOSE, |tx, mut input| {
        let proposals: Vec<NewAgreement> = required(&mut input, "proposals", "list")?;
        nothing_left(&input)?;
        answer(tx.propose_agreements(proposals)?)
    }),
    Verb::write("agreement agree", verbs::AGREE, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        answer(tx.agree(id, from_json::<Agreeing>(input)?)?)
    }),
    Verb::write("agreement end", verbs::END, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let on = take(&mut input, "on", "date")?.flatten();
        nothing_left(&input)?;
        answer(tx.end_agreement(id, on)?)
    }),
    Verb::write("agreement acknowledge", verbs::ACKNOWLEDGE, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        answer(tx.acknowledge_agreement(id, &from_json::<Acknowledging>(input)?)?)
    }),
    Verb::write("agreement withdraw", verbs::WITHDRAW, |tx, mut input| {
        let (id, person) = (take_id(&mut input, "id")?, take_id(&mut input, "person")?);
        let version = take(&mut input, "version", "id")?.flatten();
        nothing_left(&input)?;
        Ok(removed(tx.withdraw_acknowledgement(id, person, version)?))
    }),
    Verb::read("agreement list", |model, input, now| {
        let filter: AgreementFilter = filter(input)?;
        let rows = model.agreements(&filter, now);
        records::<Agreement>(model, rows.into_iter().map(|row| row.agreement.id))
    }),
    Verb::read("agreement show", show::<Agreement>),
    Verb::read("agreement page", |model, mut input, now| {
        answer(model.agreement_page(take_last_id(&mut input)?, now)?)
    }),
];
