//! `kring meeting ...`: the meeting and its guests.

use kring_core::input::from_json;
use kring_core::record::RecordKind;
use serde_json::json;

use crate::command::Kind::{
    Choice, Day, Flag, Many, Moment, Number, One, PastDay, Position, Rhythm, Text, Texts, TimeOfDay, YesNo,
};
use crate::command::{Input, Noun, Verb};
use crate::verbs::{meeting, records};

use super::shared::{self, CLASSIFICATIONS};

const STAGES: &[&str] = &["planned", "held", "cancelled"];

static FIELDS: [Input; 12] = [
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("title", Text),
    Input::option("at", Moment),
    Input::option("durationMinutes", Number).typed("duration-minutes"),
    Input::option("place", Text),
    Input::option("hostedBy", One(RecordKind::ORGANISATION)).typed("hosted-by"),
    Input::option("theme", Text),
    Input::option("intendedResult", Text).typed("intended-result"),
    Input::option("languages", Texts).typed("language"),
    Input::option("stage", Choice(STAGES)),
    Input::option("unnamedGuests", Number).typed("unnamed-guests"),
    Input::option("classification", Choice(CLASSIFICATIONS)),
];

static FILTER: [Input; 5] = [
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("person", One(RecordKind::PERSON)),
    Input::option("stage", Choice(STAGES)),
    Input::option("from", PastDay),
    Input::option("until", Day),
];

static PERSON: [Input; 1] = [Input::word("person", One(RecordKind::PERSON))];
static GUESTS: [Input; 1] = [Input::option("people", Many(RecordKind::PERSON)).typed("person").needed()];
static LEAVE_OUT: [Input; 1] = [Input::option("leaveOut", Flag).typed("leave-out")];
static WHY: [Input; 1] = [Input::word("why", Text)];
static ACCESS: [Input; 5] = [
    Input::word("kind", Choice(&["interpreter", "childCare", "wheelchair", "travelMoney", "other"])),
    Input::option("people", Number).needed(),
    Input::option("language", Text),
    Input::option("what", Text),
    Input::option("arranged", YesNo),
];
static SPEAKING: [Input; 3] = [
    Input::option("membersS", Number).typed("members-s"),
    Input::option("municipalityS", Number).typed("municipality-s"),
    Input::option("off", Flag),
];
static THANKED: [Input; 2] = [Input::option("on", PastDay), Input::option("off", Flag).typed("not-yet")];
static OF: [Input; 1] = [Input::option("of", One(RecordKind::PERSON))];
static REPLY: [Input; 1] = [Input::word("reply", Choice(&["yes", "maybe", "no", "none"]))];
static ATTENDED: [Input; 3] = [
    Input::word("attended", YesNo),
    Input::option("cameAt", TimeOfDay).typed("came"),
    Input::option("leftAt", TimeOfDay).typed("left"),
];
static CARRY: [Input; 2] = [
    Input::option("from", One(RecordKind::MEETING)).needed(),
    Input::option("to", One(RecordKind::MEETING)).needed(),
];
static PROPOSAL: [Input; 2] =
    [Input::word("to", One(RecordKind::MEETING)), Input::option("from", One(RecordKind::MEETING))];
static REASON: [Input; 1] = [Input::option("reason", Text)];
static EXPLAINED: [Input; 2] = [Input::word("change", Position), Input::option("reason", Text).needed()];
static SERIES: [Input; 3] = [
    Input::option("id", One(RecordKind::MEETING)).needed(),
    Input::option("every", Rhythm).needed(),
    Input::option("count", Number).needed(),
];
static NAME: [Input; 1] = [Input::word("name", Text)];
static UNNAMED: [Input; 1] = [Input::word("unnamedGuests", Number)];

pub(super) static ID: [Input; 1] = [Input::word("id", One(RecordKind::MEETING))];

pub(super) static NOUN: Noun = Noun {
    name: "meeting",
    columns: &["/at", "/title", "/networkName", "/stage", "/invited", "/coming", "/agendaItems"],
    rows: Some(|model, input, _| Ok(json!(model.meetings(&from_json(input)?)))),
    named: Some(RecordKind::MEETING),
    verbs: &[
        Verb::new("add", &[&FIELDS], records::add),
        Verb::new("list", &[&FILTER], records::list),
        Verb::new("show", &[&ID], records::show),
        Verb::new("page", &[&ID], records::show),
        Verb::new("edit", &[&ID, &FIELDS, &REASON, &shared::REVISION], records::edit),
        Verb::new("explain", &[&ID, &EXPLAINED], records::change),
        Verb::new("remove", &[&ID], records::remove),
        Verb::new("invite", &[&ID, &GUESTS, &shared::DESPITE, &LEAVE_OUT], records::change),
        Verb::new("uninvite", &[&ID, &PERSON], records::change),
        Verb::new("why", &[&ID, &PERSON, &WHY], records::change),
        Verb::new("access", &[&ID, &ACCESS], records::change),
        Verb::new("speaking", &[&ID, &SPEAKING], records::change),
        Verb::new("reply", &[&ID, &PERSON, &REPLY], records::change),
        Verb::new("attend", &[&ID, &PERSON, &ATTENDED], records::change),
        Verb::new("walk-in", &[&ID, &NAME], records::change),
        Verb::new("guests", &[&ID, &UNNAMED], records::change),
        Verb::new("thank", &[&ID, &GUESTS, &THANKED], records::change),
        Verb::new("thanks", &[&ID, &OF], meeting::thanks),
        Verb::new("carry", &[&CARRY], meeting::carry),
        Verb::new("carry-proposal", &[&PROPOSAL], records::show),
        Verb::new("series", &[&SERIES], records::change),
        Verb::new("conflicts", &[&ID], records::show),
        Verb::new("close", &[&ID], records::change),
        Verb::new("languages", &[&ID], records::show),
    ],
};
