//! Commands that are no noun with verbs.

use kring_core::record::RecordKind;

use crate::call::Kind::{Choice, Flag, Number, One, PastDay, Path, Text, Texts};
use crate::call::{Input, Noun, Verb};
use crate::verbs::{audit, batch, records, undo, vault, verb_list};

static DEMO_PLACE: [Input; 1] = [Input::word("dir", Path)];
static TODAY_OF: [Input; 1] = [Input::option("network", One(RecordKind::NETWORK))];
static SEARCH_TEXT: [Input; 2] = [Input::word("text", Text), Input::option("limit", Number)];
static BATCH_SOURCE: [Input; 2] = [Input::word("file", Path), Input::option("atomic", Flag)];
static UNDO_NUMBER: [Input; 2] =
    [Input::optional_word("number", Number), Input::option("withLater", Flag).typed("with-later")];
static AUDIT_FILTER: [Input; 4] = [
    Input::option("operations", Texts).typed("operation"),
    Input::option("from", PastDay),
    Input::option("until", PastDay),
    Input::option("limit", Number),
];
static AUDIT_FILE: [Input; 3] = [
    Input::word("file", Path).typed("out-file"),
    Input::option("format", Choice(&["csv", "jsonl"])),
    Input::option("force", Flag),
];

pub(super) static DEMO: Noun = Noun {
    name: "demo",
    columns: &[],
    verbs: &[Verb::new("", &[&DEMO_PLACE, &super::vault::KDF], vault::demo)],
};

pub(super) static TODAY: Noun =
    Noun { name: "today", columns: &[], verbs: &[Verb::new("", &[&TODAY_OF], records::show)] };

pub(super) static SEARCH: Noun = Noun {
    name: "search",
    columns: &["/kind", "/title", "/date", "/excerpt"],
    verbs: &[Verb::new("", &[&SEARCH_TEXT], records::list)],
};

pub(super) static UNDO: Noun = Noun {
    name: "undo",
    columns: &["/sequence", "/at", "/operation", "/names", "/can"],
    verbs: &[Verb::new("", &[&UNDO_NUMBER], undo::run), Verb::new("list", &[], records::list)],
};

pub(super) static REDO: Noun = Noun { name: "redo", columns: &[], verbs: &[Verb::new("", &[], undo::run)] };

pub(super) static AUDIT: Noun = Noun {
    name: "audit",
    columns: &["/sequence", "/at", "/operation", "/records", "/device", "/slot", "/classification"],
    verbs: &[
        Verb::new("list", &[&AUDIT_FILTER], records::list),
        Verb::new("verify", &[], audit::verify),
        Verb::new("export", &[&AUDIT_FILE], audit::export),
    ],
};

pub(super) static BATCH: Noun =
    Noun { name: "batch", columns: &[], verbs: &[Verb::new("", &[&BATCH_SOURCE], batch::run)] };

pub(super) static VERBS: Noun =
    Noun { name: "verbs", columns: &[], verbs: &[Verb::new("", &[], verb_list::run)] };
