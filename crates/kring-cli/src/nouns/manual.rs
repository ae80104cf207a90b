//! `kring manual`: the manual page.

use crate::command::{Noun, Verb};
use crate::verbs::manual;

pub(super) static NOUN: Noun =
    Noun { name: "manual", verbs: &[Verb::new("", &[], manual::run)], ..Noun::PLAIN };
