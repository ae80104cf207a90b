//! `kring taalhulp ...`

use crate::command::Kind::Path;
use crate::command::{Input, Noun, Verb};
use crate::verbs::taalhulp;

static CHECK: [Input; 2] = [Input::word("file", Path), Input::option("rules", Path)];

pub(super) static NOUN: Noun =
    Noun { name: "taalhulp", verbs: &[Verb::new("check", &[&CHECK], taalhulp::check)], ..Noun::PLAIN };
