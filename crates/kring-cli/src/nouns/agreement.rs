//! `kring agreement ...`: working agreements, and who acknowledged them.

use kring_core::input::from_json;
use kring_core::record::RecordKind;
use serde_json::json;

use crate::command::Kind::{Choice, Day, Flag, Many, Number, One, PastDay, Text};
use crate::command::{Input, Noun, Verb};
use crate::verbs::{agreement, records};

use super::shared;

const ABOUT: &[&str] =
    &["confidentiality", "sharingInformation", "photos", "contact", "decisionMaking", "money", "other"];

static WHAT: [Input; 2] = [Input::option("about", Choice(ABOUT)), Input::option("subject", Text)];

static NETWORK: [Input; 1] = [Input::option("network", One(RecordKind::NETWORK))];

static VERSION: [Input; 3] = [
    Input::option("text", Text),
    Input::option("madeOn", PastDay).typed("made-on"),
    Input::option("meeting", One(RecordKind::MEETING)),
];

static ENDED: [Input; 2] =
    [Input::option("endedOn", Day).typed("ended-on"), Input::option("reviewOn", Day).typed("review-on")];

static PROPOSED: [Input; 1] = [Input::option("text", Text)];

static AGREED: [Input; 3] = [
    Input::option("on", PastDay),
    Input::option("meeting", One(RecordKind::MEETING)),
    Input::option("reviewOn", Day).typed("review-on"),
];

static FILTER: [Input; 6] = [
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("about", Choice(ABOUT)),
    Input::option("ended", Flag),
    Input::option("proposed", Flag),
    Input::option("toReview", Flag).typed("to-review"),
    Input::option("waitingFor", One(RecordKind::PERSON)).typed("waiting-for"),
];

static ID: [Input; 1] = [Input::word("id", One(RecordKind::AGREEMENT))];
static ON: [Input; 1] = [Input::option("on", Day)];

static YES: [Input; 4] = [
    Input::option("people", Many(RecordKind::PERSON)).typed("person"),
    Input::option("on", PastDay),
    Input::option("how", Choice(&["meeting", "talk", "paper"])),
    Input::option("version", Number).typed("number"),
];

static NO: [Input; 2] =
    [Input::word("person", One(RecordKind::PERSON)), Input::option("version", Number).typed("number")];

pub(super) static NOUN: Noun = Noun {
    name: "agreement",
    columns: &["/about", "/subject", "/text", "/number", "/acknowledged", "/waiting"],
    rows: Some(|model, input, now| Ok(json!(model.agreements(&from_json(input)?, now)))),
    verbs: &[
        Verb::new("add", &[&NETWORK, &WHAT, &VERSION], records::add),
        Verb::new("propose", &[&NETWORK, &WHAT, &PROPOSED], agreement::propose),
        Verb::new("agree", &[&ID, &AGREED], records::change),
        Verb::new("list", &[&FILTER], records::list),
        Verb::new("show", &[&ID], records::show),
        Verb::new("page", &[&ID], records::show),
        Verb::new("edit", &[&ID, &WHAT, &ENDED, &shared::REVISION], records::edit),
        Verb::new("revise", &[&ID, &VERSION, &shared::REVISION], records::change),
        Verb::new("end", &[&ID, &ON], records::change),
        Verb::new("acknowledge", &[&ID, &YES], agreement::acknowledge),
        Verb::new("withdraw", &[&ID, &NO], agreement::withdraw),
        Verb::new("remove", &[&ID], records::remove),
    ],
    ..Noun::PLAIN
};
