//! `kring pledge ...`: what one side promised to the whole network.

use kring_core::input::from_json;
use kring_core::record::RecordKind;
use serde_json::json;

use crate::command::Kind::{Choice, Day, One, PastDay, Text};
use crate::command::{Input, Noun, Verb};
use crate::verbs::records;

use super::shared::{self, CLASSIFICATIONS};

const SIDES: &[&str] = &["ours", "theirs"];

static FIELDS: [Input; 9] = [
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("text", Text),
    Input::option("side", Choice(SIDES)),
    Input::option("person", One(RecordKind::PERSON)),
    Input::option("desk", Text),
    Input::option("due", Day),
    Input::option("madeOn", PastDay).typed("made-on"),
    Input::option("proof", Text),
    Input::option("classification", Choice(CLASSIFICATIONS)),
];

static FILTER: [Input; 6] = [
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("meeting", One(RecordKind::MEETING)),
    Input::option("person", One(RecordKind::PERSON)),
    Input::option("side", Choice(SIDES)),
    Input::option("state", Choice(&["open", "kept", "dropped"])),
    Input::option("dueBy", Day).typed("due-by"),
];

static ID: [Input; 1] = [Input::word("id", One(RecordKind::PLEDGE))];
static ON: [Input; 1] = [Input::option("on", PastDay)];
static REASON: [Input; 1] = [Input::option("reason", Text).needed()];

pub(super) static NOUN: Noun = Noun {
    name: "pledge",
    columns: &["/side", "/state", "/due", "/daysLate", "/text", "/networkName"],
    rows: Some(|model, input, now| Ok(json!(model.pledges(&from_json(input)?, now)))),
    verbs: &[
        Verb::new("add", &[&FIELDS], records::add),
        Verb::new("list", &[&FILTER], records::list),
        Verb::new("show", &[&ID], records::show),
        Verb::new("edit", &[&ID, &FIELDS, &shared::REVISION], records::edit),
        Verb::new("keep", &[&ID, &ON], records::change),
        Verb::new("drop", &[&ID, &REASON], records::change),
        Verb::new("reopen", &[&ID], records::change),
        Verb::new("tell", &[&ID, &ON], records::change),
        Verb::new("remove", &[&ID], records::remove),
    ],
    ..Noun::PLAIN
};
