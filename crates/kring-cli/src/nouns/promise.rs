//! `kring promise ...`

use kring_core::input::from_json;
use kring_core::record::RecordKind;
use serde_json::json;

use crate::command::Kind::{Choice, Day, Many, One, PastDay, Text};
use crate::command::{Input, Noun, Verb};
use crate::session::Alias;
use crate::verbs::records;

use super::shared::{self, CLASSIFICATIONS};

const SIDES: &[&str] = &["ours", "theirs"];

static FIELDS: [Input; 8] = [
    Input::option("text", Text),
    Input::option("side", Choice(SIDES)),
    Input::option("people", Many(RecordKind::PERSON)).typed("person"),
    Input::option("holder", Text),
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("due", Day),
    Input::option("madeOn", PastDay).typed("made-on"),
    Input::option("classification", Choice(CLASSIFICATIONS)),
];

static FILTER: [Input; 5] = [
    Input::option("person", One(RecordKind::PERSON)),
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("meeting", One(RecordKind::MEETING)),
    Input::option("side", Choice(SIDES)),
    Input::option("state", Choice(&["open", "done", "dropped"])),
];

static DUE: [Input; 4] = [
    Input::option("person", One(RecordKind::PERSON)),
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("side", Choice(SIDES)),
    Input::option("until", Day),
];

static ID: [Input; 1] = [Input::word("id", One(RecordKind::PROMISE))];

const fn closing(state: &'static str) -> Alias {
    Alias { verb: "promise close", field: "state", value: state }
}

pub(super) static NOUN: Noun = Noun {
    name: "promise",
    columns: &["/text", "/side", "/people", "/due", "/state"],
    rows: Some(|model, input, now| Ok(json!(model.promises(&from_json(input)?, now)))),
    named: Some(RecordKind::PROMISE),
    verbs: &[
        Verb::new("add", &[&FIELDS], records::add),
        Verb::new("list", &[&FILTER], records::list),
        Verb::new("due", &[&DUE], records::lines),
        Verb::new("show", &[&ID], records::show),
        Verb::new("edit", &[&ID, &FIELDS, &shared::REVISION], records::edit),
        Verb::new("remove", &[&ID], records::remove),
        Verb::new("done", &[&ID], records::change).standing_for(closing("done")),
        Verb::new("drop", &[&ID], records::change).standing_for(closing("dropped")),
        Verb::new("reopen", &[&ID], records::change),
    ],
};
