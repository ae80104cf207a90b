//! `kring import ...`: lists of other programs in.

use kring_core::record::RecordKind;

use crate::command::Kind::{AgendaItem, Day, Flag, One, Path, Text, Texts};
use crate::command::{Input, Noun, Verb};
use crate::verbs::import;

const DRY_RUN: Input = Input::option("dryRun", Flag).typed("dry-run");

static FILE: [Input; 1] = [Input::word("file", Path)];
static PEOPLE: [Input; 4] = [
    Input::option("network", One(RecordKind::NETWORK)).needed(),
    Input::option("sheet", Text),
    Input::option("map", Path),
    DRY_RUN,
];
static MEETINGS: [Input; 5] = [
    Input::option("network", One(RecordKind::NETWORK)).needed(),
    Input::option("from", Day),
    Input::option("until", Day).typed("to"),
    Input::option("only", Texts),
    DRY_RUN,
];
static SURVEY: [Input; 3] =
    [Input::option("survey", One(RecordKind::SURVEY)).needed(), Input::option("map", Path), DRY_RUN];
static MINUTES: [Input; 3] = [
    Input::option("id", One(RecordKind::MEETING)).typed("meeting").needed(),
    Input::option("item", AgendaItem),
    DRY_RUN,
];

pub(super) static NOUN: Noun = Noun {
    name: "import",
    verbs: &[
        Verb::new("columns", &[&FILE], import::columns),
        Verb::new("people", &[&FILE, &PEOPLE], import::people),
        Verb::new("meetings", &[&FILE, &MEETINGS], import::meetings),
        Verb::new("survey", &[&FILE, &SURVEY], import::survey),
        Verb::new("minutes", &[&FILE, &MINUTES], import::minutes),
    ],
    ..Noun::PLAIN
};
