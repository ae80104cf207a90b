//! `kring demo DIR`: a vault with an invented network.

use crate::command::Kind::Path;
use crate::command::{Input, Noun, Verb};
use crate::verbs::vault;

use super::vault::KDF;

static PLACE: [Input; 1] = [Input::word("dir", Path)];

pub(super) static NOUN: Noun =
    Noun { name: "demo", verbs: &[Verb::new("", &[&PLACE, &KDF], vault::demo)], ..Noun::PLAIN };
