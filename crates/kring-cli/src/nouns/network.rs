//! `kring network ...`

use kring_core::record::RecordKind;

use crate::command::Kind::{Choice, Day, Number, One, Text, Texts};
use crate::command::{Input, Noun, Verb};
use crate::verbs::{ending, records};

use super::shared;

const BASES: &[&str] =
    &["consent", "contract", "legalObligation", "vitalInterests", "publicTask", "legitimateInterests"];

static FIELDS: [Input; 7] = [
    Input::option("name", Text),
    Input::option("purpose", Text),
    Input::option("basis", Choice(BASES)),
    Input::option("responsible", Text),
    Input::option("endsOn", Day).typed("ends-on"),
    Input::option("retentionYears", Number).typed("retention-years"),
    Input::option("perspectives", Texts).typed("perspective"),
];

static ID: [Input; 1] = [Input::word("id", One(RecordKind::NETWORK))];

pub(super) static NOUN: Noun = Noun {
    name: "network",
    columns: &["/name", "/purpose", "/basis", "/endsOn"],
    named: Some(RecordKind::NETWORK),
    verbs: &[
        Verb::new("add", &[&FIELDS], records::add),
        Verb::new("list", &[], records::list),
        Verb::new("show", &[&ID], records::show),
        Verb::new("page", &[&ID], records::show),
        Verb::new("edit", &[&ID, &FIELDS, &shared::REVISION], records::edit),
        Verb::new("end", &[&ID, &shared::ENDING], ending::end),
        Verb::new("remove", &[&ID], records::remove),
    ],
    ..Noun::PLAIN
};
