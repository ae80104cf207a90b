//! `kring search TEXT`

use crate::command::Kind::{Number, Text};
use crate::command::{Input, Noun, Verb};
use crate::verbs::records;

static SOUGHT: [Input; 2] = [Input::word("text", Text), Input::option("limit", Number)];

pub(super) static NOUN: Noun = Noun {
    name: "search",
    columns: &["/kind", "/title", "/date", "/excerpt"],
    verbs: &[Verb::new("", &[&SOUGHT], records::list)],
    ..Noun::PLAIN
};
