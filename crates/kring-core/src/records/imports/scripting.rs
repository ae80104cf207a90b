//! Taking in what other programs made, for scripts.

use crate::engine::input::from_json;
use crate::engine::verbs::{Verb, answer};

use super::verbs::{ANSWERS, MEETINGS, MINUTES, PEOPLE};

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("person import", PEOPLE, |tx, input| answer(tx.import_people(from_json(input)?)?)),
    Verb::write("meeting import", MEETINGS, |tx, input| answer(tx.import_meetings(from_json(input)?)?)),
    Verb::write("survey import", ANSWERS, |tx, input| answer(tx.import_answers(from_json(input)?)?)),
    Verb::write("minutes import", MINUTES, |tx, input| answer(tx.import_minutes(from_json(input)?)?)),
];
