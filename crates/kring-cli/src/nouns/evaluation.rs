//! `kring evaluation ...`: questions about a meeting, sheets without a name, and results from five on.

use kring_core::record::RecordKind;

use crate::command::Kind::{One, Texts};
use crate::command::{Input, Noun, Verb};
use crate::verbs::{evaluation, records};

use super::shared;

static MEETING: [Input; 1] = [Input::option("meeting", One(RecordKind::MEETING)).needed()];
static QUESTIONS: [Input; 2] = [Input::option("question", Texts), Input::option("open", Texts)];
static FILTER: [Input; 2] =
    [Input::option("network", One(RecordKind::NETWORK)), Input::option("meeting", One(RecordKind::MEETING))];
static ID: [Input; 1] = [Input::word("id", One(RecordKind::EVALUATION))];
static ANSWERS: [Input; 1] = [Input::option("answers", Texts).typed("answer").needed()];

pub(super) static NOUN: Noun = Noun {
    name: "evaluation",
    columns: &["/at", "/title", "/sheets", "/waiting"],
    verbs: &[
        Verb::new("add", &[&MEETING, &QUESTIONS], evaluation::add),
        Verb::new("list", &[&FILTER], records::list),
        Verb::new("show", &[&ID], evaluation::results),
        Verb::new("edit", &[&ID, &QUESTIONS, &shared::REVISION], evaluation::edit),
        Verb::new("answer", &[&ID, &ANSWERS], evaluation::answer),
        Verb::new("count", &[&ID], evaluation::results),
        Verb::new("results", &[&ID], evaluation::results),
        Verb::new("remove", &[&ID], records::remove),
    ],
    ..Noun::PLAIN
};
