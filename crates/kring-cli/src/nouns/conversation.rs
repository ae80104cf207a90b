//! `kring conversation ...`

use kring_core::input::from_json;
use kring_core::record::RecordKind;
use serde_json::json;

use crate::command::Kind::{Choice, Day, Many, One, PastDay, PastMoment, Text, Texts};
use crate::command::{Input, Noun, Verb};
use crate::verbs::{conversation, records};

use super::shared::{self, CLASSIFICATIONS};

static FIELDS: [Input; 8] = [
    Input::option("people", Many(RecordKind::PERSON)).typed("person"),
    Input::option("at", PastMoment),
    Input::option(
        "kind",
        Choice(&["coffee", "walk", "phone", "video", "visit", "message", "letter", "note"]),
    ),
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("place", Text),
    Input::option("note", Text),
    Input::option("impression", Text),
    Input::option("classification", Choice(CLASSIFICATIONS)),
];

/// What was promised in it: one promise each way; more come with `promise add` or JSON.
static PROMISES: [Input; 4] = [
    Input::option("ours", Text).typed("we-promise"),
    Input::option("oursDue", Day).typed("we-promise-by"),
    Input::option("theirs", Text).typed("they-promise"),
    Input::option("theirsDue", Day).typed("they-promise-by"),
];

/// What came up that they bring or get.
static CONTRIBUTIONS: [Input; 2] = [Input::option("brings", Texts), Input::option("gets", Texts)];

static FILTER: [Input; 4] = [
    Input::option("person", One(RecordKind::PERSON)),
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("from", PastDay),
    Input::option("until", PastDay),
];

static ID: [Input; 1] = [Input::word("id", One(RecordKind::CONVERSATION))];

pub(super) static NOUN: Noun = Noun {
    name: "conversation",
    columns: &["/at", "/people", "/kind", "/note"],
    rows: Some(|model, input, now| Ok(json!(model.conversations(&from_json(input)?, now)))),
    verbs: &[
        Verb::new("add", &[&FIELDS, &PROMISES, &CONTRIBUTIONS], conversation::add),
        Verb::new("list", &[&FILTER], records::list),
        Verb::new("show", &[&ID], records::show),
        Verb::new("edit", &[&ID, &FIELDS, &shared::REVISION], records::edit),
        Verb::new("remove", &[&ID], records::remove),
    ],
    ..Noun::PLAIN
};
