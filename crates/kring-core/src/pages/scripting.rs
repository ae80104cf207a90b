//! Pages for scripts.

use crate::engine::input::from_json;
use crate::engine::verbs::{Verb, answer, filter, nothing_left, take, take_id, take_last_id};

use super::PersonPage;

pub(crate) const VERBS: &[Verb] = &[
    Verb::read_whole("person page", |model, contents, mut input, now| {
        let id = take_last_id(&mut input)?;
        let other_fields = model.other_fields(id, contents)?;
        answer(PersonPage { other_fields, ..model.person_page(id, now)? })
    }),
    Verb::read("person timeline", |model, mut input, _| {
        let id = take_id(&mut input, "id")?;
        answer(model.person_timeline(id, &filter(input)?)?)
    }),
    Verb::read("equality", |model, mut input, now| {
        let network = take_id(&mut input, "network")?;
        answer(model.equality(network, from_json(input)?, now)?)
    }),
    Verb::read("start-up", |model, mut input, now| {
        let network = take_id(&mut input, "network")?;
        nothing_left(&input)?;
        answer(model.start_up(network, now)?)
    }),
    Verb::read("meeting thanks", |model, mut input, now| {
        answer(model.meeting_thanks(take_last_id(&mut input)?, now)?)
    }),
    Verb::read("programme", |model, mut input, now| {
        let network = take_id(&mut input, "network")?;
        let year: Option<i16> = take::<Option<i16>>(&mut input, "year", "number")?.flatten();
        nothing_left(&input)?;
        answer(model.programme(network, year, now)?)
    }),
    Verb::read("person visit-page", |model, mut input, now| {
        answer(model.visit_page(take_last_id(&mut input)?, now)?)
    }),
    Verb::read("decision list", |model, input, _| answer(model.decisions(&filter(input)?))),
    Verb::read("decision show", |model, mut input, _| {
        let line = take_id(&mut input, "line")?;
        nothing_left(&input)?;
        answer(model.decision_page(line)?)
    }),
];
