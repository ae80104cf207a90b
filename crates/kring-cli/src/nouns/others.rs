//! Commands that are no noun with verbs.

use crate::call::Kind::{Flag, Number, Path, Text};
use crate::call::{Input, Noun, Verb};
use crate::verbs::{batch, records, undo, vault, verb_list};

static DEMO_PLACE: [Input; 1] = [Input::word("dir", Path)];
static SEARCH_TEXT: [Input; 2] = [Input::word("text", Text), Input::option("limit", Number)];
static BATCH_SOURCE: [Input; 2] = [Input::word("file", Path), Input::option("atomic", Flag)];
static AUDIT_LIMIT: [Input; 1] = [Input::option("limit", Number)];

pub(super) static DEMO: Noun = Noun {
    name: "demo",
    columns: &[],
    verbs: &[Verb::new("", &[&DEMO_PLACE, &super::vault::KDF], vault::demo)],
};

pub(super) static TODAY: Noun =
    Noun { name: "today", columns: &[], verbs: &[Verb::new("", &[], records::show)] };

pub(super) static SEARCH: Noun = Noun {
    name: "search",
    columns: &["/kind", "/title", "/date", "/excerpt"],
    verbs: &[Verb::new("", &[&SEARCH_TEXT], records::list)],
};

pub(super) static UNDO: Noun = Noun { name: "undo", columns: &[], verbs: &[Verb::new("", &[], undo::run)] };

pub(super) static AUDIT: Noun = Noun {
    name: "audit",
    columns: &["/sequence", "/at", "/operation", "/records", "/device", "/slot"],
    verbs: &[Verb::new("list", &[&AUDIT_LIMIT], records::list)],
};

pub(super) static BATCH: Noun =
    Noun { name: "batch", columns: &[], verbs: &[Verb::new("", &[&BATCH_SOURCE], batch::run)] };

pub(super) static VERBS: Noun =
    Noun { name: "verbs", columns: &[], verbs: &[Verb::new("", &[], verb_list::run)] };
