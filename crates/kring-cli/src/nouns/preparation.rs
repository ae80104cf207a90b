//! `kring preparation ...`: talks one-to-one before a meeting.

use kring_core::input::from_json;
use kring_core::record::RecordKind;
use serde_json::json;

use crate::command::Kind::{Choice, Flag, Many, Moment, One, Text, Texts, Wishes, YesNo};
use crate::command::{Input, Noun, Verb};
use crate::session::Alias;
use crate::verbs::{preparation, records};

use super::shared;

const STATES: &[&str] = &["open", "done", "cancelled"];

static FIELDS: [Input; 6] = [
    Input::option("meeting", One(RecordKind::MEETING)),
    Input::option("person", One(RecordKind::PERSON)),
    Input::option("at", Moment),
    Input::option("themes", Texts).typed("theme"),
    Input::option("wishes", Wishes).typed("wish"),
    Input::option("conversation", One(RecordKind::CONVERSATION)),
];

static FILTER: [Input; 5] = [
    Input::option("meeting", One(RecordKind::MEETING)),
    Input::option("person", One(RecordKind::PERSON)),
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("state", Choice(STATES)),
    Input::option("pending", Flag),
];

static ID: [Input; 1] = [Input::word("id", One(RecordKind::PREPARATION))];
static MEETING: [Input; 1] = [Input::word("meeting", One(RecordKind::MEETING))];
static PEOPLE: [Input; 1] = [Input::option("people", Many(RecordKind::PERSON)).typed("person")];
static TALK: [Input; 1] = [Input::option("conversation", One(RecordKind::CONVERSATION))];
static WISH: [Input; 2] = [Input::word("wish", Text), Input::word("agreed", Choice(&["named", "unnamed"]))];
static HEARD: [Input; 2] =
    [Input::option("words", Text).needed(), Input::option("asMeant", YesNo).typed("as-meant")];

const fn closing(state: &'static str) -> Alias {
    Alias { verb: "preparation close", field: "state", value: state }
}

pub(super) static NOUN: Noun = Noun {
    name: "preparation",
    columns: &["/person", "/title", "/meetingAt", "/at", "/state", "/step"],
    rows: Some(|model, input, now| Ok(json!(model.preparations(&from_json(input)?, now)))),
    verbs: &[
        Verb::new("plan", &[&MEETING, &PEOPLE], preparation::plan),
        Verb::new("add", &[&FIELDS], records::add),
        Verb::new("list", &[&FILTER], records::list),
        Verb::new("show", &[&ID], records::show),
        Verb::new("edit", &[&ID, &FIELDS, &shared::REVISION], records::edit),
        Verb::new("remove", &[&ID], records::remove),
        Verb::new("done", &[&ID, &TALK], records::change).standing_for(closing("done")),
        Verb::new("cancel", &[&ID], records::change).standing_for(closing("cancelled")),
        Verb::new("reopen", &[&ID], records::change),
        Verb::new("carry", &[&ID, &WISH], preparation::carry),
        Verb::new("hear", &[&ID, &HEARD], records::change),
    ],
    ..Noun::PLAIN
};
