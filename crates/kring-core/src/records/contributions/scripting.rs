//! Verbs on contributions, for scripts.

use crate::engine::input::from_json;
use crate::records::contributions::{Contribution, ContributionFilter, OneSidedFilter, verbs};

use crate::engine::verbs::Verb;
use crate::engine::verbs::{answer, edited, filter, records, removed, show, take_last_id};

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("contribution add", verbs::ADD, |tx, mut input| {
        // A day that is not given is today.
        if let Some(fields) = input.as_object_mut() {
            let today = tx.now.today().to_string();
            fields.entry("on").or_insert_with(|| today.into());
        }
        answer(tx.add_contribution(from_json::<Contribution>(input)?)?)
    }),
    Verb::write("contribution edit", verbs::CHANGE, |tx, input| {
        let (id, revision, contribution) = edited::<Contribution>(tx, input)?;
        answer(tx.change_contribution(id, revision, contribution)?)
    }),
    Verb::write("contribution remove", verbs::REMOVE, |tx, mut input| {
        let id = take_last_id::<Contribution>(&mut input)?;
        tx.remove(id)?;
        Ok(removed(id))
    }),
    Verb::read("contribution one-sided", |model, input, now| {
        let filter: OneSidedFilter = filter(input)?;
        answer(model.one_sided(&filter, now))
    }),
    Verb::read("contribution list", |model, input, _| {
        let filter: ContributionFilter = filter(input)?;
        let rows = model.contributions(&filter);
        records::<Contribution>(model, rows.into_iter().map(|row| row.contribution.id))
    }),
    Verb::read("contribution show", show::<Contribution>),
];
