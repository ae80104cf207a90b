//! `kring filter ...`

use kring_core::record::RecordKind;

use crate::command::Kind::{One, Pairs, Text};
use crate::command::{Input, Noun, Verb};
use crate::verbs::records;

use super::shared;

static FIELDS: [Input; 2] =
    [Input::option("name", Text), Input::option("people", Pairs(&super::person::FILTER)).typed("filter")];

static ID: [Input; 1] = [Input::word("id", One(RecordKind::FILTER))];

pub(super) static NOUN: Noun = Noun {
    name: "filter",
    columns: &["/name", "/droppedLanguage"],
    verbs: &[
        Verb::new("add", &[&FIELDS], records::add),
        Verb::new("list", &[], records::list),
        Verb::new("show", &[&ID], records::show),
        Verb::new("edit", &[&ID, &FIELDS, &shared::REVISION], records::edit),
        Verb::new("remove", &[&ID], records::remove),
    ],
    ..Noun::PLAIN
};
