//! `kring contribution ...`: what was brought and got, on its day.

use kring_core::input::from_json;
use kring_core::record::RecordKind;
use serde_json::json;

use crate::command::Kind::{Choice, One, PastDay, Text};
use crate::command::{Input, Noun, Verb};
use crate::verbs::{contribution, records};

use super::shared::{self, CLASSIFICATIONS};

const SIDES: &[&str] = &["ours", "theirs"];
const WAYS: &[&str] = &["brings", "gets"];

static FIELDS: [Input; 7] = [
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("side", Choice(SIDES)),
    Input::option("person", One(RecordKind::PERSON)),
    Input::option("way", Choice(WAYS)),
    Input::option("text", Text),
    Input::option("on", PastDay),
    Input::option("classification", Choice(CLASSIFICATIONS)),
];

/// Where it came up.
static SOURCE: [Input; 2] = [
    Input::option("conversation", One(RecordKind::CONVERSATION)),
    Input::option("meeting", One(RecordKind::MEETING)),
];

static FILTER: [Input; 6] = [
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("person", One(RecordKind::PERSON)),
    Input::option("side", Choice(SIDES)),
    Input::option("way", Choice(WAYS)),
    Input::option("from", PastDay),
    Input::option("until", PastDay),
];

static ONE_SIDED: [Input; 2] =
    [Input::option("network", One(RecordKind::NETWORK)), Input::option("person", One(RecordKind::PERSON))];

static ID: [Input; 1] = [Input::word("id", One(RecordKind::CONTRIBUTION))];

pub(super) static NOUN: Noun = Noun {
    name: "contribution",
    columns: &["/on", "/side", "/person", "/way", "/text", "/networkName"],
    rows: Some(|model, input, _| Ok(json!(model.contributions(&from_json(input)?)))),
    verbs: &[
        Verb::new("add", &[&FIELDS, &SOURCE], contribution::add),
        Verb::new("list", &[&FILTER], records::list),
        Verb::new("one-sided", &[&ONE_SIDED], records::lines),
        Verb::new("show", &[&ID], records::show),
        Verb::new("edit", &[&ID, &FIELDS, &shared::REVISION], records::edit),
        Verb::new("remove", &[&ID], records::remove),
    ],
    ..Noun::PLAIN
};
