//! `kring rhythm ...`: how often we speak to somebody, and who is due.

use kring_core::record::RecordKind;

use crate::command::Kind::{Day, One, Rhythm, Text};
use crate::command::{Input, Noun, Verb};
use crate::verbs::records;

static FILTER: [Input; 2] = [Input::option("network", One(RecordKind::NETWORK)), Input::option("until", Day)];
static ID: [Input; 1] = [Input::word("id", One(RecordKind::PERSON)).typed("person")];
static RHYTHM: [Input; 1] = [Input::word("rhythm", Rhythm)];
static UNTIL: [Input; 1] = [Input::option("until", Day).needed()];
static ROLE: [Input; 2] =
    [Input::word("id", One(RecordKind::NETWORK)).typed("network"), Input::word("role", Text)];

pub(super) static NOUN: Noun = Noun {
    name: "rhythm",
    columns: &["/person", "/standing/rhythm", "/standing/lastContact", "/standing/dueOn", "/note", "/hours"],
    verbs: &[
        Verb::new("due", &[&FILTER], records::lines),
        Verb::new("set", &[&ID, &RHYTHM], records::change),
        Verb::new("snooze", &[&ID, &UNTIL], records::change),
        Verb::new("role", &[&ROLE, &RHYTHM], records::change),
    ],
    ..Noun::PLAIN
};
