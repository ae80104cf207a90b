//! `kring batch FILE`: a verb a line.

use crate::command::Kind::{Flag, Path};
use crate::command::{Input, Noun, Verb};
use crate::verbs::batch;

static SOURCE: [Input; 2] = [Input::word("file", Path), Input::option("atomic", Flag)];

pub(super) static NOUN: Noun =
    Noun { name: "batch", verbs: &[Verb::new("", &[&SOURCE], batch::run)], ..Noun::PLAIN };
