//! `kring redo`: does again what was taken back last.

use crate::command::{Noun, Verb};
use crate::verbs::undo;

pub(super) static NOUN: Noun = Noun { name: "redo", verbs: &[Verb::new("", &[], undo::run)], ..Noun::PLAIN };
