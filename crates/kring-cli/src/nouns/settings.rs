//! `kring settings ...`

use crate::call::Kind::{Choice, Number, Text, YesNo};
use crate::call::{Input, Noun, Verb};
use crate::verbs::records;

static FIELDS: [Input; 6] = [
    Input::option("language", Choice(&["nl", "en"])),
    Input::option("theme", Choice(&["system", "light", "dark"])),
    Input::option("idleMinutes", Number).typed("idle-minutes"),
    Input::option("municipality", Text),
    Input::option("userName", Text).typed("user-name"),
    Input::option("taalhulp", YesNo),
];

pub(super) static NOUN: Noun = Noun {
    name: "settings",
    columns: &[],
    verbs: &[Verb::new("show", &[], records::show), Verb::new("edit", &[&FIELDS], records::edit_part)],
};
