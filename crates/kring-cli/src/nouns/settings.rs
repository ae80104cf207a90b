//! `kring settings ...`

use crate::command::Kind::{Choice, Folder, Number, Text, YesNo};
use crate::command::{Input, Noun, Verb};
use crate::verbs::records;

static FIELDS: [Input; 12] = [
    Input::option("language", Choice(&["nl", "en"])),
    Input::option("theme", Choice(&["system", "light", "dark"])),
    Input::option("textSize", Choice(&["100", "110", "125", "150", "175", "200"])).typed("text-size"),
    Input::option("nameOrder", Choice(&["lastName", "firstName"])).typed("name-order"),
    Input::option("idleMinutes", Number).typed("idle-minutes"),
    Input::option("municipality", Text),
    Input::option("userName", Text).typed("user-name"),
    Input::option("taalhulp", YesNo),
    Input::option("backup.folder", Folder).typed("backup-folder"),
    Input::option("backup.daily", Number).typed("backup-daily"),
    Input::option("backup.weekly", Number).typed("backup-weekly"),
    Input::option("backup.monthly", Number).typed("backup-monthly"),
];

pub(super) static NOUN: Noun = Noun {
    name: "settings",
    verbs: &[Verb::new("show", &[], records::show), Verb::new("edit", &[&FIELDS], records::edit_part)],
    ..Noun::PLAIN
};
