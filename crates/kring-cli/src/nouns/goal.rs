//! `kring goal ...`: what a network set itself, the steps towards it, and what became of it.

use kring_core::input::from_json;
use kring_core::record::RecordKind;
use serde_json::json;

use crate::command::Kind::{Choice, Day, Many, Number, One, PastDay, Text};
use crate::command::{Input, Noun, Verb};
use crate::verbs::{goal, records};

use super::shared::{self, CLASSIFICATIONS};

static FIELDS: [Input; 11] = [
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("text", Text),
    Input::option("seenBy", Text).typed("seen-by"),
    Input::option("setOn", PastDay).typed("set-on"),
    Input::option("meeting", One(RecordKind::MEETING)),
    Input::option("coOwners", Many(RecordKind::PERSON)).typed("co-owner"),
    Input::option("desk", Text),
    Input::option("power.members", Text).typed("power-members"),
    Input::option("power.municipality", Text).typed("power-municipality"),
    Input::option("power.others", Text).typed("power-others"),
    Input::option("classification", Choice(CLASSIFICATIONS)),
];

static FILTER: [Input; 3] = [
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("person", One(RecordKind::PERSON)),
    Input::option("state", Choice(&["underWay", "reached", "changed", "letGo"])),
];

static ID: [Input; 1] = [Input::word("id", One(RecordKind::GOAL))];
static ON: [Input; 1] = [Input::option("on", PastDay)];
static REASON: [Input; 1] = [Input::option("reason", Text)];
static INTO: [Input; 2] = [Input::option("text", Text), Input::option("seenBy", Text).typed("seen-by")];

static STEP: [Input; 3] = [
    Input::option("text", Text),
    Input::option("side", Choice(&["ours", "theirs"])),
    Input::option("due", Day),
];

static WHICH: [Input; 1] = [Input::word("step", Number)];

pub(super) static NOUN: Noun = Noun {
    name: "goal",
    columns: &["/state", "/text", "/owners", "/desk", "/stepsDone", "/networkName"],
    rows: Some(|model, input, now| Ok(json!(model.goals(&from_json(input)?, now)))),
    named: Some(RecordKind::GOAL),
    verbs: &[
        Verb::new("add", &[&FIELDS], records::add),
        Verb::new("list", &[&FILTER], records::list),
        Verb::new("show", &[&ID], records::show),
        Verb::new("edit", &[&ID, &FIELDS, &shared::REVISION], records::edit),
        Verb::new("step add", &[&ID, &STEP], records::change),
        Verb::new("step done", &[&ID, &WHICH, &ON], goal::step),
        Verb::new("step open", &[&ID, &WHICH], goal::step),
        Verb::new("step remove", &[&ID, &WHICH], goal::step),
        Verb::new("reach", &[&ID, &ON], records::change),
        Verb::new("change", &[&ID, &INTO, &REASON, &ON], records::change),
        Verb::new("let-go", &[&ID, &REASON, &ON], records::change),
        Verb::new("resume", &[&ID], records::change),
        Verb::new("remove", &[&ID], records::remove),
    ],
};
