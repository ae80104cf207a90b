//! `kring theme ...`: what a network would like to talk about, and where it went.

use kring_core::input::from_json;
use kring_core::record::RecordKind;
use serde_json::json;

use crate::command::Kind::{Choice, One, PastDay, Text};
use crate::command::{Input, Noun, Verb};
use crate::verbs::records;

use super::shared::{self, CLASSIFICATIONS};

static FIELDS: [Input; 4] = [
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("title", Text),
    Input::option("about", Text),
    Input::option("classification", Choice(CLASSIFICATIONS)),
];

static FILTER: [Input; 2] = [
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("state", Choice(&["open", "onAgenda", "answered"])),
];

static ID: [Input; 1] = [Input::word("id", One(RecordKind::THEME))];
static MEETING: [Input; 1] = [Input::option("meeting", One(RecordKind::MEETING)).needed()];
static ANSWER: [Input; 2] = [Input::option("text", Text), Input::option("on", PastDay)];
static OTHER: [Input; 1] = [Input::word("otherTheme", One(RecordKind::THEME)).typed("other")];

pub(super) static NOUN: Noun = Noun {
    name: "theme",
    columns: &["/title", "/state", "/inputs/theirs", "/inputs/ours", "/openInputs", "/networkName"],
    rows: Some(|model, input, _| Ok(json!(model.themes(&from_json(input)?)))),
    named: Some(RecordKind::THEME),
    verbs: &[
        Verb::new("add", &[&FIELDS], records::add),
        Verb::new("list", &[&FILTER], records::list),
        Verb::new("show", &[&ID], records::show),
        Verb::new("edit", &[&ID, &FIELDS, &shared::REVISION], records::edit),
        Verb::new("plan", &[&ID, &MEETING], records::change),
        Verb::new("answer", &[&ID, &ANSWER], records::change),
        Verb::new("alike", &[&ID], records::show),
        Verb::new("merge", &[&ID, &OTHER], records::change),
        Verb::new("remove", &[&ID], records::remove),
    ],
};
