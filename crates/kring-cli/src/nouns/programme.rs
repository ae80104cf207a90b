//! `kring programme`: the year of a network, with what changed about the plan.

use kring_core::record::RecordKind;

use crate::command::Kind::{Number, One};
use crate::command::{Input, Noun, Verb};
use crate::verbs::programme;

static YEAR: [Input; 2] =
    [Input::option("network", One(RecordKind::NETWORK)).needed(), Input::option("year", Number)];

pub(super) static NOUN: Noun =
    Noun { name: "programme", verbs: &[Verb::new("", &[&YEAR], programme::show)], ..Noun::PLAIN };
