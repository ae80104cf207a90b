//! `kring taalhulp ...`

use crate::call::Kind::Path;
use crate::call::{Input, Noun, Verb};
use crate::verbs::taalhulp;

static CHECK: [Input; 2] = [Input::word("file", Path), Input::option("rules", Path)];

pub(super) static NOUN: Noun =
    Noun { name: "taalhulp", columns: &[], verbs: &[Verb::new("check", &[&CHECK], taalhulp::check)] };
