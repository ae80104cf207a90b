//! `kring undo ...`: takes changes back.

use crate::command::Kind::{Flag, Number};
use crate::command::{Input, Noun, Verb};
use crate::verbs::undo;

static WHICH: [Input; 2] =
    [Input::optional_word("number", Number), Input::option("withLater", Flag).typed("with-later")];

pub(super) static NOUN: Noun = Noun {
    name: "undo",
    columns: &["/sequence", "/at", "/operation", "/names", "/can"],
    verbs: &[Verb::new("", &[&WHICH], undo::run), Verb::new("list", &[], undo::list)],
    ..Noun::PLAIN
};
