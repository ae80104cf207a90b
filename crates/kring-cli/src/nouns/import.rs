//! `kring import ...`: lists of other programs in.

use kring_core::record::RecordKind;

use crate::command::Kind::{Flag, One, Path, Text};
use crate::command::{Input, Noun, Verb};
use crate::verbs::import;

static FILE: [Input; 1] = [Input::word("file", Path)];
static PEOPLE: [Input; 4] = [
    Input::option("network", One(RecordKind::NETWORK)).needed(),
    Input::option("sheet", Text),
    Input::option("map", Path),
    Input::option("dryRun", Flag).typed("dry-run"),
];

pub(super) static NOUN: Noun = Noun {
    name: "import",
    verbs: &[
        Verb::new("columns", &[&FILE], import::columns),
        Verb::new("people", &[&FILE, &PEOPLE], import::people),
    ],
    ..Noun::PLAIN
};
