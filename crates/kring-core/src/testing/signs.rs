//! A walk over every text of every record: which of them take signs of control, and which are lines among others.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::engine::error::Error;
use crate::engine::record::RecordKind;
use crate::schema::SCHEMA;

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
    for entry in SCHEMA.kinds {
        let (kind, (sample, notes)) = (entry.kind, (entry.sample)());
        checked(kind, sample.clone()).unwrap_or_else(|error| panic!("{kind}: {error}"));
        let mut pointers = Vec::new();
        leaves("", &sample, &mut pointers);
        for pointer in pointers {
            let mut steered = sample.clone();
            let text = steered.pointer_mut(&pointer).unwrap();
            *text = json!(format!("{}\u{1b}[31m", text.as_str().unwrap()));
            let outcome = checked(kind, steered);
            let field = field(&pointer);
            assert_eq!(outcome.is_ok(), notes.contains(&field.as_str()), "{kind} {field}: {outcome:?}");
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
    for entry in SCHEMA.kinds {
        let (kind, (sample, _)) = (entry.kind, (entry.sample)());
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
