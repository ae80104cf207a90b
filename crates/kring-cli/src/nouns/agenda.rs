//! `kring agenda ...`: the agenda of a meeting, which is named first.

use kring_core::record::RecordKind;

use crate::command::Kind::{AgendaItem, Choice, Number, One, Position, Text};
use crate::command::{Input, Noun, Verb};
use crate::verbs::records;

use super::meeting::ID;
use super::shared::CLASSIFICATIONS;

static FIELDS: [Input; 8] = [
    Input::option("item.title", Text).typed("title"),
    Input::option("item.origin", Choice(&["member", "municipality", "together"])).typed("origin"),
    Input::option(
        "item.way",
        Choice(&["standing", "conversation", "focusGroup", "survey", "openDiscussion", "urgent"]),
    )
    .typed("way"),
    Input::option("item.raisedBy", One(RecordKind::PERSON)).typed("raised-by"),
    Input::option("item.explanation", Text).typed("explanation"),
    Input::option("item.urgentReason", Text).typed("urgent-reason"),
    Input::option("item.plannedMinutes", Number).typed("planned-minutes"),
    Input::option("item.classification", Choice(CLASSIFICATIONS)).typed("classification"),
];

static POSITION: [Input; 1] = [Input::option("at", Position).typed("position")];
static TO: [Input; 1] = [Input::word("to", Position).typed("position")];

pub(super) static ITEM: [Input; 1] = [Input::word("item", AgendaItem)];

pub(super) static NOUN: Noun = Noun {
    name: "agenda",
    verbs: &[
        Verb::new("add", &[&ID, &FIELDS, &POSITION], records::add),
        Verb::new("edit", &[&ID, &ITEM, &FIELDS, &POSITION], records::edit_part),
        Verb::new("move", &[&ID, &ITEM, &TO], records::change),
        Verb::new("remove", &[&ID, &ITEM], records::change),
    ],
    ..Noun::PLAIN
};
