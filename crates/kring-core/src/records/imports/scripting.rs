//! Taking people of a list in, for scripts.

use crate::engine::input::from_json;
use crate::engine::verbs::{Verb, answer};

use super::verbs::IMPORT;

pub(crate) const VERBS: &[Verb] =
    &[Verb::write("person import", IMPORT, |tx, input| answer(tx.import_people(from_json(input)?)?))];
