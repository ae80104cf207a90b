//! `kring agenda ...`: the agenda of a meeting, which is named first.

use kring_core::record::RecordKind;

use crate::command::Kind::{AgendaItem, Choice, Flag, Number, One, Position, Text};
use crate::command::{Input, Noun, Verb};
use crate::verbs::records;

use super::meeting::ID;
use super::shared::CLASSIFICATIONS;

const SIDES: &[&str] = &["member", "municipality", "together"];

static FIELDS: [Input; 10] = [
    Input::option("item.title", Text).typed("title"),
    Input::option("item.origin", Choice(SIDES)).typed("origin"),
    Input::option(
        "item.way",
        Choice(&[
            "standing",
            "conversation",
            "preparation",
            "focusGroup",
            "survey",
            "openDiscussion",
            "signal",
            "urgent",
        ]),
    )
    .typed("way"),
    Input::option("item.raisedBy", One(RecordKind::PERSON)).typed("raised-by"),
    Input::option("item.ledBy", Choice(SIDES)).typed("led-by"),
    Input::option("item.leader", One(RecordKind::PERSON)).typed("leader"),
    Input::option("item.explanation", Text).typed("explanation"),
    Input::option("item.urgentReason", Text).typed("urgent-reason"),
    Input::option("item.plannedMinutes", Number).typed("planned-minutes"),
    Input::option("item.classification", Choice(CLASSIFICATIONS)).typed("classification"),
];

static MAKES_ROOM: [Input; 2] = [
    Input::option("makesRoom.item", AgendaItem).typed("gives-way"),
    Input::option("makesRoom.toParkingLot", Flag).typed("to-parking-lot"),
];

static REQUEST: [Input; 3] = [
    Input::option("request.requestedBy", Choice(SIDES)).typed("requested-by"),
    Input::option("request.requester", One(RecordKind::PERSON)).typed("requester"),
    Input::option("request.reason", Text).typed("reason"),
];

static POSITION: [Input; 1] = [Input::option("at", Position).typed("position")];
static TO: [Input; 1] = [Input::word("to", Position).typed("position")];

static CHANGE: [Input; 1] = [Input::word("change", Position)];

pub(super) static ITEM: [Input; 1] = [Input::word("item", AgendaItem)];

pub(super) static NOUN: Noun = Noun {
    name: "agenda",
    verbs: &[
        Verb::new("add", &[&ID, &FIELDS, &POSITION, &MAKES_ROOM, &REQUEST], records::add),
        Verb::new("edit", &[&ID, &ITEM, &FIELDS, &POSITION, &REQUEST], records::edit_part),
        Verb::new("move", &[&ID, &ITEM, &TO, &REQUEST], records::change),
        Verb::new("remove", &[&ID, &ITEM, &REQUEST], records::change),
        Verb::new("park", &[&ID, &ITEM, &REQUEST], records::change),
        Verb::new("bring-back", &[&ID, &ITEM, &POSITION, &REQUEST], records::change),
        Verb::new("share", &[&ID], records::change),
        Verb::new("log", &[&ID], records::lines),
        Verb::new("correct", &[&ID, &CHANGE, &REQUEST], records::change),
    ],
    columns: &[
        "/at",
        "/what/kind",
        "/title",
        "/requestedBy",
        "/requester",
        "/what/from",
        "/what/to",
        "/reason",
        "/correctedAt",
        "/classification",
    ],
    ..Noun::PLAIN
};
