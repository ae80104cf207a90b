//! `kring start-up`: the steps to start a network by, with how far each is.

use kring_core::record::RecordKind;

use crate::command::Kind::{Choice, One, Text};
use crate::command::{Input, Noun, Verb};
use crate::verbs::{records, start_up};

const STEPS: &[&str] = &[
    "purpose",
    "people",
    "talks",
    "informed",
    "perspectives",
    "agreements",
    "yes",
    "themes",
    "membersAgenda",
    "preparations",
    "goals",
    "evaluation",
];

static NETWORK: [Input; 1] = [Input::option("network", One(RecordKind::NETWORK)).needed()];
static STEP: [Input; 1] = [Input::word("step", Choice(STEPS))];
static REASON: [Input; 1] = [Input::option("reason", Text).needed()];

pub(super) static NOUN: Noun = Noun {
    name: "start-up",
    verbs: &[
        Verb::new("", &[&NETWORK], start_up::show),
        Verb::new("put-off", &[&STEP, &NETWORK, &REASON], records::change),
        Verb::new("take-up", &[&STEP, &NETWORK], records::change),
    ],
    ..Noun::PLAIN
};
