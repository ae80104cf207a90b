//! `kring signal ...`: concerns, and what became of them.

use kring_core::input::from_json;
use kring_core::record::RecordKind;
use serde_json::json;

use crate::command::Kind::{Choice, One, PastDay, Text};
use crate::command::{Input, Noun, Verb};
use crate::verbs::records;

use super::shared::{self, CLASSIFICATIONS};

static FIELDS: [Input; 5] = [
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("raisedBy", One(RecordKind::PERSON)).typed("raised-by"),
    Input::option("text", Text),
    Input::option("receivedOn", PastDay).typed("received-on"),
    Input::option("classification", Choice(CLASSIFICATIONS)),
];

static FILTER: [Input; 3] = [
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("person", One(RecordKind::PERSON)),
    Input::option("state", Choice(&["toAcknowledge", "toAnswer", "toAsk", "closed"])),
];

static ID: [Input; 1] = [Input::word("id", One(RecordKind::SIGNAL))];
static ON: [Input; 1] = [Input::option("on", PastDay)];

static DESK: [Input; 2] =
    [Input::option("desk", Text), Input::option("caseNumber", Text).typed("case-number")];

static ANSWER: [Input; 2] = [
    Input::option("text", Text),
    Input::option("asMeant", Choice(&["yes", "no", "notAsked"])).typed("as-meant"),
];

static MEANT: [Input; 1] = [Input::word("asMeant", Choice(&["yes", "no"]))];

pub(super) static NOUN: Noun = Noun {
    name: "signal",
    columns: &["/receivedOn", "/state", "/waitingDays", "/person", "/text", "/networkName"],
    rows: Some(|model, input, now| Ok(json!(model.signals(&from_json(input)?, now)))),
    verbs: &[
        Verb::new("add", &[&FIELDS], records::add),
        Verb::new("list", &[&FILTER], records::list),
        Verb::new("show", &[&ID], records::show),
        Verb::new("edit", &[&ID, &FIELDS, &shared::REVISION], records::edit),
        Verb::new("acknowledge", &[&ID, &ON], records::change),
        Verb::new("pass", &[&ID, &DESK, &ON], records::change),
        Verb::new("answer", &[&ID, &ANSWER, &ON], records::change),
        Verb::new("ask", &[&ID, &MEANT], records::change),
        Verb::new("remove", &[&ID], records::remove),
    ],
    ..Noun::PLAIN
};
