//! `kring equality`: how equal it is between the municipality and the members of a network.

use kring_core::record::RecordKind;

use crate::command::Kind::{One, PastDay};
use crate::command::{Input, Noun, Verb};
use crate::verbs::equality;

static PERIOD: [Input; 3] = [
    Input::option("network", One(RecordKind::NETWORK)).needed(),
    Input::option("from", PastDay),
    Input::option("until", PastDay).typed("to"),
];

pub(super) static NOUN: Noun =
    Noun { name: "equality", verbs: &[Verb::new("", &[&PERIOD], equality::show)], ..Noun::PLAIN };
