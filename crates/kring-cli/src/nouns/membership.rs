//! `kring membership ...`

use kring_core::input::from_json;
use kring_core::record::RecordKind;
use serde_json::json;

use crate::command::Kind::{Day, Many, One, PastDay, Text, Texts};
use crate::command::{Input, Noun, Verb};
use crate::verbs::{ending, membership, records};

use super::shared;

static FIELDS: [Input; 8] = [
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("person", One(RecordKind::PERSON)),
    Input::option("role", Text),
    Input::option("perspectives", Texts).typed("perspective"),
    Input::option("since", PastDay),
    Input::option("until", Day),
    Input::option("brings", Texts),
    Input::option("gets", Texts),
];

static JOINING: [Input; 3] = [
    Input::word("network", One(RecordKind::NETWORK)),
    Input::option("people", Many(RecordKind::PERSON)).typed("person").needed(),
    Input::option("perspectives", Texts).typed("perspective"),
];

static BEFORE: [Input; 2] = [
    Input::word("network", One(RecordKind::NETWORK)),
    Input::option("people", Many(RecordKind::PERSON)).typed("person").needed(),
];

static FILTER: [Input; 2] =
    [Input::option("network", One(RecordKind::NETWORK)), Input::option("person", One(RecordKind::PERSON))];

static ID: [Input; 1] = [Input::word("id", One(RecordKind::MEMBERSHIP))];

pub(super) static NOUN: Noun = Noun {
    name: "membership",
    columns: &["/personName", "/networkName", "/role", "/perspectives", "/since", "/until"],
    rows: Some(|model, input, _| Ok(json!(model.memberships(&from_json(input)?)))),
    verbs: &[
        Verb::new("add", &[&FIELDS], records::add),
        Verb::new("check", &[&BEFORE], records::show),
        Verb::new("join", &[&JOINING], membership::join),
        Verb::new("list", &[&FILTER], records::list),
        Verb::new("show", &[&ID], records::show),
        Verb::new("edit", &[&ID, &FIELDS, &shared::REVISION], records::edit),
        Verb::new("end", &[&ID, &shared::ENDING], ending::end),
        Verb::new("remove", &[&ID], records::remove),
    ],
    ..Noun::PLAIN
};
