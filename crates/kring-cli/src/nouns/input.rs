//! `kring input ...`: what people brought in, in their words, and what was done with it.

use kring_core::input::from_json;
use kring_core::record::RecordKind;
use serde_json::json;

use crate::command::Kind::{Choice, Flag, Many, One, PastDay, Text};
use crate::command::{Input, Noun, Verb};
use crate::verbs::records;

use super::shared::{self, CLASSIFICATIONS};

const WAYS: &[&str] = &["conversation", "preparation", "focusGroup", "survey", "openDiscussion", "signal"];
const SIDES: &[&str] = &["ours", "theirs"];

static FIELDS: [Input; 12] = [
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("words", Text),
    Input::option("way", Choice(WAYS)),
    Input::option("round", Text),
    Input::option("on", PastDay),
    Input::option("saidBy", One(RecordKind::PERSON)).typed("said-by"),
    Input::option("side", Choice(SIDES)),
    Input::option("themes", Many(RecordKind::THEME)).typed("theme"),
    Input::option("answer", Text),
    Input::option("answeredOn", PastDay).typed("answered-on"),
    Input::option("toldOn", PastDay).typed("told-on"),
    Input::option("classification", Choice(CLASSIFICATIONS)),
];

static FILTER: [Input; 9] = [
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("theme", One(RecordKind::THEME)),
    Input::option("focusGroup", One(RecordKind::FOCUS_GROUP)).typed("focus-group"),
    Input::option("loose", Flag),
    Input::option("person", One(RecordKind::PERSON)),
    Input::option("way", Choice(WAYS)),
    Input::option("side", Choice(SIDES)),
    Input::option("state", Choice(&["toAnswer", "toTell", "closed"])),
    Input::option("open", Flag),
];

static ID: [Input; 1] = [Input::word("id", One(RecordKind::INPUT))];
static ANSWER: [Input; 2] = [Input::option("text", Text), Input::option("toldOn", PastDay).typed("told-on")];
static ON: [Input; 1] = [Input::option("on", PastDay)];

pub(super) static NOUN: Noun = Noun {
    name: "input",
    columns: &["/on", "/state", "/waitingDays", "/person", "/words", "/themes", "/networkName"],
    rows: Some(|model, input, now| Ok(json!(model.inputs(&from_json(input)?, now)))),
    verbs: &[
        Verb::new("add", &[&FIELDS], records::add),
        Verb::new("list", &[&FILTER], records::list),
        Verb::new("show", &[&ID], records::show),
        Verb::new("edit", &[&ID, &FIELDS, &shared::REVISION], records::edit),
        Verb::new("answer", &[&ID, &ANSWER], records::change),
        Verb::new("tell", &[&ID, &ON], records::change),
        Verb::new("remove", &[&ID], records::remove),
    ],
    ..Noun::PLAIN
};
