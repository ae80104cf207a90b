//! `kring boundary ...`: what an action would cross, and what was done all the same.

use kring_core::record::RecordKind;

use crate::command::Kind::{Choice, Many, One, Text};
use crate::command::{Input, Noun, Verb};
use crate::verbs::records;

static DEED: [Input; 1] = [Input::word("deed", Choice(&["call", "invite", "share", "photo"]))];
static ASKED: [Input; 2] = [
    Input::option("people", Many(RecordKind::PERSON)).typed("person"),
    Input::option("meeting", One(RecordKind::MEETING)),
];
static PEOPLE: [Input; 1] = [Input::option("people", Many(RecordKind::PERSON)).typed("person").needed()];
static WHOSE: [Input; 1] = [Input::option("person", One(RecordKind::PERSON))];
static REASON: [Input; 1] = [Input::option("despite", Text).needed()];

pub(super) static NOUN: Noun = Noun {
    name: "boundary",
    columns: &["/at", "/person", "/deed", "/limits", "/reason"],
    verbs: &[
        Verb::new("check", &[&DEED, &ASKED], records::lines),
        Verb::new("cross", &[&DEED, &PEOPLE, &REASON], records::lines),
        Verb::new("list", &[&WHOSE], records::lines),
    ],
    ..Noun::PLAIN
};
