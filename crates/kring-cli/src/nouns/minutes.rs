//! `kring minutes ...`: the minutes under an agenda item. The meeting is named first, then the item.

use kring_core::record::RecordKind;

use crate::command::Kind::{AgendaItem, Choice, Day, Many, MinuteLine, One, Position, Text};
use crate::command::{Input, Noun, Verb};
use crate::verbs::records;

use super::agenda::ITEM;
use super::meeting::ID;
use super::shared::CLASSIFICATIONS;

static FIELDS: [Input; 6] = [
    Input::option("line.text", Text).typed("text"),
    Input::option("line.kind", Choice(&["note", "decision", "pledge"])).typed("kind"),
    Input::option("line.classification", Choice(CLASSIFICATIONS)).typed("classification"),
    Input::option("line.agreedBy", Text).typed("agreed-by"),
    Input::option("line.reservations", Text).typed("reservations"),
    Input::option("line.outcome", Text).typed("outcome"),
];

static ACTION: [Input; 6] = [
    Input::option("action.text", Text).typed("text"),
    Input::option("action.side", Choice(&["ours", "theirs"])).typed("side"),
    Input::option("action.due", Day).typed("due"),
    Input::option("action.holder", Text).typed("holder"),
    Input::option("action.people", Many(RecordKind::PERSON)).typed("person"),
    Input::option("action.classification", Choice(CLASSIFICATIONS)).typed("classification"),
];

static LINE: [Input; 1] = [Input::word("line", MinuteLine)];

static INTO: [Input; 1] = [Input::option("into", Choice(&["note", "decision", "action", "pledge"])).needed()];

static UNTIL: [Input; 1] = [Input::option("until", Day).needed()];
static AT: [Input; 1] = [Input::option("at", One(RecordKind::MEETING))];
static REASON: [Input; 1] = [Input::option("reason", Text).needed()];

static CORRECTION: [Input; 11] = [
    Input::option("line", MinuteLine),
    Input::option("item", AgendaItem),
    Input::option("part", Choice(&["text", "agreedBy", "reservations"])),
    Input::option("requestedBy", Choice(&["member", "municipality", "together"])).typed("requested-by"),
    Input::option("requester", One(RecordKind::PERSON)),
    Input::option("before", Text),
    Input::option("asked", Text).needed(),
    Input::option("result", Choice(&["takenOver", "partly", "notTakenOver"])).needed(),
    Input::option("became", Text),
    Input::option("why", Text),
    Input::option("classification", Choice(CLASSIFICATIONS)),
];

static PLACE: [Input; 1] = [Input::word("correction", Position)];

pub(super) static NOUN: Noun = Noun {
    name: "minutes",
    verbs: &[
        Verb::new("add", &[&ID, &ITEM, &FIELDS], records::add),
        Verb::new("action", &[&ID, &ITEM, &ACTION], records::add),
        Verb::new("edit", &[&ID, &LINE, &FIELDS], records::edit_part),
        Verb::new("turn", &[&ID, &LINE, &INTO], records::change),
        Verb::new("edit-action", &[&ID, &LINE, &ACTION], records::edit_part),
        Verb::new("remove", &[&ID, &LINE], records::change),
        Verb::new("submit", &[&ID, &UNTIL], records::change),
        Verb::new("adopt", &[&ID, &AT], records::change),
        Verb::new("reopen", &[&ID, &REASON], records::change),
        Verb::new("correct", &[&ID, &CORRECTION], records::change),
        Verb::new("corrections", &[&ID], records::lines),
        Verb::new("unname", &[&ID, &PLACE], records::change),
    ],
    columns: &[
        "/on",
        "/requestedBy",
        "/requester",
        "/before",
        "/asked",
        "/result/kind",
        "/result/became",
        "/result/why",
    ],
    ..Noun::PLAIN
};
