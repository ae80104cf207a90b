//! `kring verbs`: what a line of `kring batch` can name.

use crate::command::{Noun, Verb};
use crate::verbs::verb_list;

pub(super) static NOUN: Noun =
    Noun { name: "verbs", verbs: &[Verb::new("", &[], verb_list::run)], ..Noun::PLAIN };
