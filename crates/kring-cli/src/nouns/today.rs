//! `kring today`: what needs attention.

use kring_core::record::RecordKind;

use crate::command::Kind::One;
use crate::command::{Input, Noun, Verb};
use crate::verbs::records;

static WITHIN: [Input; 1] = [Input::option("network", One(RecordKind::NETWORK))];

pub(super) static NOUN: Noun =
    Noun { name: "today", verbs: &[Verb::new("", &[&WITHIN], records::show)], ..Noun::PLAIN };
