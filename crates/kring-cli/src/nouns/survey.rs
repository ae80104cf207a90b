//! `kring survey ...`: questions on paper, sheets without a name, and results of all of them together.

use kring_core::record::RecordKind;

use crate::command::Kind::{Choice, Number, One, Text, Texts};
use crate::command::{Input, Noun, Verb};
use crate::verbs::{records, survey};

use super::shared::{self, CLASSIFICATIONS};

static FIELDS: [Input; 4] = [
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("title", Text),
    Input::option("intro", Text),
    Input::option("classification", Choice(CLASSIFICATIONS)),
];

static FILTER: [Input; 2] = [
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("state", Choice(&["draft", "out", "closed"])),
];

static ID: [Input; 1] = [Input::word("id", One(RecordKind::SURVEY))];
static NUMBER: [Input; 1] = [Input::word("question", Number)];
static SHEET: [Input; 1] = [Input::word("sheet", Number)];

static QUESTION: [Input; 3] = [
    Input::option("text", Text),
    Input::option("form", Choice(&["one", "more", "open"])),
    Input::option("answers", Texts).typed("answer"),
];

static TRANSLATION: [Input; 5] = [
    Input::option("language", Text).needed(),
    Input::option("question", Number),
    Input::option("text", Text).needed(),
    Input::option("answers", Texts).typed("answer"),
    Input::option("intro", Text),
];

static ANSWERS: [Input; 1] = [Input::option("answers", Texts).typed("answer").needed()];
static SECOND: [Input; 1] = [Input::option("second", Texts)];
static TAKEN: [Input; 3] = [
    Input::word("question", Number),
    Input::word("answer", Number),
    Input::option("theme", One(RecordKind::THEME)),
];

pub(super) static NOUN: Noun = Noun {
    name: "survey",
    columns: &["/state", "/title", "/sheets", "/checked", "/networkName"],
    named: Some(RecordKind::SURVEY),
    verbs: &[
        Verb::new("add", &[&FIELDS], records::add),
        Verb::new("list", &[&FILTER], records::list),
        Verb::new("show", &[&ID], survey::show),
        Verb::new("edit", &[&ID, &FIELDS, &shared::REVISION], records::edit),
        Verb::new("question add", &[&ID, &QUESTION], records::change),
        Verb::new("question edit", &[&ID, &NUMBER, &QUESTION], records::edit_part),
        Verb::new("question remove", &[&ID, &NUMBER], records::change),
        Verb::new("translate", &[&ID, &TRANSLATION], records::change),
        Verb::new("open", &[&ID], records::change),
        Verb::new("answer", &[&ID, &ANSWERS], survey::answer),
        Verb::new("check", &[&ID, &SHEET, &ANSWERS], survey::check),
        Verb::new("decide", &[&ID, &SHEET, &SECOND], survey::decide),
        Verb::new("close", &[&ID], survey::show),
        Verb::new("results", &[&ID], survey::show),
        Verb::new("input", &[&ID, &TAKEN], records::change),
        Verb::new("remove", &[&ID], records::remove),
    ],
    ..Noun::PLAIN
};
