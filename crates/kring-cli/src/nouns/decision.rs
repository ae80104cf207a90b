//! `kring decision ...`: the register of decisions. A decision is a line of minutes: `minutes add --kind decision`.

use kring_core::input::from_json;
use kring_core::record::RecordKind;
use serde_json::json;

use crate::command::Kind::{Choice, Decision, One, Text};
use crate::command::{Input, Noun, Verb};
use crate::verbs::{decision, records};

static FILTER: [Input; 2] = [
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("state", Choice(&["inForce", "revised", "withdrawn"])),
];

static LINE: [Input; 1] = [Input::word("line", Decision)];
static BY: [Input; 1] = [Input::option("by", Decision).needed()];
static REASON: [Input; 1] = [Input::option("reason", Text).needed()];
static OUTCOME: [Input; 1] = [Input::word("outcome", Text)];

pub(super) static NOUN: Noun = Noun {
    name: "decision",
    columns: &["/on", "/state", "/text", "/outcome", "/networkName"],
    rows: Some(|model, input, _| Ok(decision::rows(&json!(model.decisions(&from_json(input)?))))),
    verbs: &[
        Verb::new("list", &[&FILTER], records::list),
        Verb::new("show", &[&LINE], records::show),
        Verb::new("revise", &[&LINE, &BY], records::change),
        Verb::new("withdraw", &[&LINE, &REASON], records::change),
        Verb::new("reinstate", &[&LINE], records::change),
        Verb::new("outcome", &[&LINE, &OUTCOME], records::change),
    ],
    ..Noun::PLAIN
};
