//! `kring audit ...`: the log.

use crate::command::Kind::{Choice, Flag, Number, PastDay, Path, Texts};
use crate::command::{Input, Noun, Verb};
use crate::verbs::audit;

static FILTER: [Input; 4] = [
    Input::option("operations", Texts).typed("operation"),
    Input::option("from", PastDay),
    Input::option("until", PastDay),
    Input::option("limit", Number),
];
static FILE: [Input; 3] = [
    Input::word("file", Path).typed("out-file"),
    Input::option("format", Choice(&["csv", "xlsx", "ods", "jsonl"])),
    Input::option("force", Flag),
];

pub(super) static NOUN: Noun = Noun {
    name: "audit",
    columns: &["/sequence", "/at", "/operation", "/records", "/device", "/slot", "/classification"],
    verbs: &[
        Verb::new("list", &[&FILTER], audit::list),
        Verb::new("verify", &[], audit::verify),
        Verb::new("export", &[&FILE], audit::export),
    ],
    ..Noun::PLAIN
};
