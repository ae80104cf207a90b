//! A walk over every text of every record: which of them take signs of control, and which are lines among others.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::engine::error::Error;
use crate::engine::record::RecordKind;
use crate::schema::SCHEMA;

/// The texts that are read by themselves, each in a place of its own.
const NOTES: [&str; 7] = [
    "note",
    "impression",
    "agenda.minutes.text",
    "versions.text",
    "takesAlong.words",
    "ownWords.text",
    "text",
];

const ID: &str = "3f0c9d1e-8f0a-4f6e-9a4e-0d6f4d1f7a11";

/// A record of each sort with something in every text there is.
fn samples() -> Vec<(RecordKind, Value)> {
    let rhythm = json!({ "kind": "theyCall" });
    let hours = json!({ "days": ["friday"], "from": "10:00", "until": "11:00" });
    let quiet = json!({ "day": "friday", "from": "10:00", "until": "11:00" });
    let calls = json!({ "from": "09:00", "until": "17:00", "quiet": [quiet], "hours": [hours] });
    let line = json!({ "text": "t", "kind": "note" });
    let item =
        json!({ "title": "t", "explanation": "e", "urgentReason": "u", "way": "urgent", "minutes": [line] });
    let people = json!({ "text": "t", "interest": "i", "skill": "s", "perspective": "p" });
    vec![
        (
            RecordKind::NETWORK,
            json!({ "name": "n", "purpose": "p", "basis": "consent", "responsible": "r", "endsOn": "2027-01-01",
                    "themes": ["t"], "perspectives": ["sport"], "rhythms": [{ "role": "r", "rhythm": rhythm }] }),
        ),
        (
            RecordKind::PERSON,
            json!({
                "name": "n", "say": "s", "organisationRole": "r", "roleAgreedOn": "2026-11-01", "interests": ["i"],
                "contactWays": [{ "kind": "phone", "value": "1", "hours": "h" }], "languages": [{ "tag": "nl" }],
                "preferences": { "hours": "h", "note": "n" }, "skills": ["s"], "needs": ["n"], "boundaries": ["b"],
                "limits": { "calls": calls }, "pause": { "since": "2026-11-01", "until": "2026-12-01", "words": "w" },
                "snoozedUntil": "2026-12-01", "ownWords": { "text": "t", "agreedOn": "2026-11-01" },
                "informed": { "on": "2026-11-01", "how": "h" },
            }),
        ),
        (
            RecordKind::ORGANISATION,
            json!({ "name": "n", "sort": "s", "address": "a", "contact": "c", "note": "n" }),
        ),
        (
            RecordKind::MEMBERSHIP,
            json!({ "network": ID, "person": ID, "role": "r", "perspectives": ["sport"], "since": "2026-11-01",
                    "until": "2026-12-01", "brings": ["b"], "gets": ["g"] }),
        ),
        (
            RecordKind::CONVERSATION,
            json!({ "people": [ID], "at": "2026-11-23T14:00:00", "place": "p", "note": "n", "impression": "i" }),
        ),
        (
            RecordKind::PROMISE,
            json!({ "text": "t", "side": "ours", "holder": "h", "due": "2026-12-01", "madeOn": "2026-11-01",
                    "closedOn": "2026-11-02" }),
        ),
        (
            RecordKind::MEETING,
            json!({ "network": ID, "title": "t", "at": "2026-11-23T14:00:00", "place": "p", "languages": ["nl"],
                    "theme": "t", "intendedResult": "r", "agenda": [item] }),
        ),
        (
            RecordKind::PREPARATION,
            json!({ "person": ID, "meeting": ID, "at": "2026-11-23T14:00:00", "themes": ["t"],
                    "wishes": [{ "text": "t" }], "closedOn": "2026-11-23",
                    "takesAlong": { "words": "w", "on": "2026-11-23" } }),
        ),
        (
            RecordKind::AGREEMENT,
            json!({ "network": ID, "about": "other", "subject": "s", "endedOn": "2026-12-01",
                    "versions": [{ "id": ID, "text": "t", "madeOn": "2026-11-01" }] }),
        ),
        (
            RecordKind::CONTRIBUTION,
            json!({ "network": ID, "side": "ours", "way": "brings", "text": "t", "on": "2026-11-01" }),
        ),
        (RecordKind::SETTING, json!({ "municipality": "m", "userName": "u", "backup": { "folder": "f" } })),
        (RecordKind::FILTER, json!({ "name": "n", "people": people })),
        (
            RecordKind::CROSSING,
            json!({ "person": ID, "at": "2026-11-23T14:00:00", "deed": "call", "reason": "r",
                    "limits": [{ "kind": "callHours", "from": "09:00", "until": "17:00", "more": [hours] },
                               { "kind": "quietTime", "day": "friday", "from": "09:00", "until": "17:00" },
                               { "kind": "pause", "until": "2026-12-01" }] }),
        ),
    ]
}

/// What becomes of a record.
fn checked(kind: RecordKind, record: Value) -> Result<(), Error> {
    (SCHEMA.kinds[kind.index()].check)(record)
}

/// The pointers to all texts in a value.
fn leaves(at: &str, value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(_) => found.push(at.to_owned()),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(place, one)| leaves(&format!("{at}/{place}"), one, found));
        }
        Value::Object(fields) => {
            fields.iter().for_each(|(name, one)| leaves(&format!("{at}/{name}"), one, found));
        }
        _ => {}
    }
}

/// "agenda.minutes.text" of "/agenda/0/minutes/0/text".
fn field(pointer: &str) -> String {
    let steps = pointer.split('/').filter(|step| !step.is_empty() && step.parse::<usize>().is_err());
    steps.collect::<Vec<_>>().join(".")
}

#[test]
fn only_a_note_takes_signs_of_control() {
    for (kind, sample) in samples() {
        checked(kind, sample.clone()).unwrap_or_else(|error| panic!("{kind}: {error}"));
        let mut pointers = Vec::new();
        leaves("", &sample, &mut pointers);
        for pointer in pointers {
            let mut steered = sample.clone();
            let text = steered.pointer_mut(&pointer).unwrap();
            *text = json!(format!("{}\u{1b}[31m", text.as_str().unwrap()));
            let outcome = checked(kind, steered);
            let field = field(&pointer);
            // The text of a promise, a contribution or a wish is a line; that of a note is not.
            let line = matches!(kind, RecordKind::PROMISE | RecordKind::CONTRIBUTION | RecordKind::FILTER);
            let is_note = NOTES.contains(&field.as_str()) && !line;
            assert_eq!(outcome.is_ok(), is_note, "{kind} {field}: {outcome:?}");
        }
    }
}

#[test]
fn every_text_there_is_was_tried() {
    let snake = |name: &str| {
        name.chars().fold(String::new(), |mut made, c| {
            if c.is_uppercase() {
                made.push('_');
            }
            made.extend(c.to_lowercase());
            made
        })
    };
    for (kind, sample) in samples() {
        let mut pointers = Vec::new();
        leaves("", &sample, &mut pointers);
        let tried: BTreeSet<String> = pointers
            .iter()
            .flat_map(|pointer| field(pointer).split('.').map(snake).collect::<Vec<_>>())
            .collect();
        for name in crate::testing::never::texts_of(kind) {
            assert!(tried.contains(&snake(&name)), "{kind} has {name}");
        }
    }
}
