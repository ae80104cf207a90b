//! `kring organisation ...`

use kring_core::record::RecordKind;
use serde_json::json;

use crate::command::Kind::{One, Text, YesNo};
use crate::command::{Input, Noun, Verb};
use crate::verbs::records;

use super::shared;

static FIELDS: [Input; 7] = [
    Input::option("name", Text),
    Input::option("sort", Text),
    Input::option("municipal", YesNo),
    Input::option("roleNeedsAgreement", YesNo).typed("role-needs-agreement"),
    Input::option("address", Text),
    Input::option("contact", Text),
    Input::option("note", Text),
];

static ID: [Input; 1] = [Input::word("id", One(RecordKind::ORGANISATION))];

pub(super) static NOUN: Noun = Noun {
    name: "organisation",
    columns: &["/name", "/sort", "/municipal", "/people"],
    rows: Some(|model, _, _| Ok(json!(model.organisations()))),
    named: Some(RecordKind::ORGANISATION),
    verbs: &[
        Verb::new("add", &[&FIELDS], records::add),
        Verb::new("list", &[], records::list),
        Verb::new("show", &[&ID], records::show),
        Verb::new("page", &[&ID], records::show),
        Verb::new("edit", &[&ID, &FIELDS, &shared::REVISION], records::edit),
        Verb::new("remove", &[&ID], records::remove),
    ],
};
