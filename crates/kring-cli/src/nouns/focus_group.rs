//! `kring focus-group ...`: sessions at which people wrote on flip charts, and what stands on those.

use kring_core::input::from_json;
use kring_core::record::RecordKind;
use serde_json::json;

use crate::command::Kind::{Choice, Number, One, PastDay, Text, Texts};
use crate::command::{Input, Noun, Verb};
use crate::verbs::records;

use super::shared::{self, CLASSIFICATIONS};

static FIELDS: [Input; 7] = [
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("name", Text),
    Input::option("on", PastDay),
    Input::option("meeting", One(RecordKind::MEETING)),
    Input::option("participants", Number),
    Input::option("groups", Number),
    Input::option("classification", Choice(CLASSIFICATIONS)),
];

static FILTER: [Input; 2] =
    [Input::option("network", One(RecordKind::NETWORK)), Input::option("meeting", One(RecordKind::MEETING))];

static ID: [Input; 1] = [Input::word("id", One(RecordKind::FOCUS_GROUP))];

static FLAP: [Input; 3] = [
    Input::option("group", Number).needed(),
    Input::option("lines", Texts).typed("line").needed(),
    Input::option("theme", One(RecordKind::THEME)),
];

pub(super) static NOUN: Noun = Noun {
    name: "focus-group",
    columns: &["/on", "/name", "/participants", "/groups", "/lines", "/networkName"],
    rows: Some(|model, input, _| Ok(json!(model.focus_groups(&from_json(input)?)))),
    named: Some(RecordKind::FOCUS_GROUP),
    verbs: &[
        Verb::new("add", &[&FIELDS], records::add),
        Verb::new("list", &[&FILTER], records::list),
        Verb::new("show", &[&ID], records::show),
        Verb::new("edit", &[&ID, &FIELDS, &shared::REVISION], records::edit),
        Verb::new("flap", &[&ID, &FLAP], records::change),
        Verb::new("remove", &[&ID], records::remove),
    ],
};
