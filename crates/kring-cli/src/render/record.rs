//! One record, or a page with records in it, as paragraphs: a line for each field that says something.

use serde_json::{Map, Value};

use super::phrase::phrase;
use super::summary::{is_plain, summary};
use super::value::{Reader, cell};
use super::words;

type Fields = Map<String, Value>;

/// Fields of the envelope: the id and the last change are shown at the end, the others not at all.
const ENVELOPE: [&str; 4] = ["id", "revision", "createdAt", "changedAt"];

/// A record, or a view with records in it, field by field. What is empty is not shown.
pub(crate) fn paragraphs(reader: &Reader, noun: &str, value: &Value) -> String {
    let mut lines = Vec::new();
    match value {
        Value::Object(fields) => {
            let fields = opened(noun, fields);
            for (key, value) in fields.iter().filter(|(key, _)| !ENVELOPE.contains(&key.as_str())) {
                field(reader, noun, key, value, 0, &mut lines);
            }
            envelope(reader, noun, &fields, &mut lines);
        }
        other => lines.push(cell(reader, "", other)),
    }
    lines.join("\n")
}

/// Fields of a record that its page says in a better way; so does `networkName` what `network` holds, and the like.
const BETTER: [(&str, &str); 2] = [("invitations", "invited"), ("versions", "texts")];

/// The fields of a page with those of the record it is about in front.
fn opened(noun: &str, fields: &Fields) -> Fields {
    match fields.get(noun) {
        Some(Value::Object(record)) if record.contains_key("revision") => {
            let better = |key: &str| {
                fields.contains_key(&format!("{key}Name"))
                    || BETTER.iter().any(|(worse, better)| *worse == key && fields.contains_key(*better))
            };
            let mut all = record.clone();
            all.retain(|key, _| !better(key));
            all.extend(
                fields
                    .iter()
                    .filter(|(key, _)| *key != noun)
                    .map(|(key, value)| (key.clone(), value.clone())),
            );
            all
        }
        _ => fields.clone(),
    }
}

fn envelope(reader: &Reader, noun: &str, fields: &Fields, lines: &mut Vec<String>) {
    for key in ["id", "changedAt"] {
        if let Some(Value::String(text)) = fields.get(key) {
            let text = if key == "id" { text.clone() } else { reader.text(key, text) };
            lines.push(format!("{}: {text}", words::label(noun, key, reader.texts)));
        }
    }
}

/// `key` is the path to the field from the record on, with dots.
fn field(reader: &Reader, noun: &str, key: &str, value: &Value, depth: usize, lines: &mut Vec<String>) {
    if says_nothing(value) {
        return;
    }
    let indent = "  ".repeat(depth);
    let label = words::label(noun, key, reader.texts);
    let (path, key) = (key, key.rsplit('.').next().unwrap_or(key));
    match value {
        Value::Object(fields)
            if is_name(fields)
                || fields.contains_key("revision")
                || phrase(reader.texts, fields).is_some() =>
        {
            lines.push(format!("{indent}{label}: {}", cell(reader, key, value)));
        }
        Value::Object(fields) => {
            lines.push(format!("{indent}{label}:"));
            for (inner, value) in fields {
                field(reader, noun, &format!("{path}.{inner}"), value, depth + 1, lines);
            }
        }
        Value::Array(values) if values.iter().any(|value| value.as_object().is_some_and(|f| !is_name(f))) => {
            lines.push(format!("{indent}{label}:"));
            for (place, value) in values.iter().enumerate() {
                let mark = match key {
                    "agenda" => format!("{}.", place + 1),
                    "parkingLot" => format!("p{}.", place + 1),
                    _ => "-".to_owned(),
                };
                element(reader, value, &mark, depth + 1, lines);
            }
        }
        Value::Array(values) if values.len() > 1 && values.iter().any(is_long) => {
            lines.push(format!("{indent}{label}:"));
            lines.extend(values.iter().map(|value| format!("{indent}  - {}", cell(reader, key, value))));
        }
        Value::String(text) if text.contains('\n') => {
            lines.push(format!("{indent}{label}:"));
            lines.extend(text.lines().map(|line| format!("{indent}  {line}").trim_end().to_owned()));
        }
        other => lines.push(format!("{indent}{label}: {}", cell(reader, key, other))),
    }
}

/// One element of a list: on one line, and the lines of the minutes under an agenda item.
fn element(reader: &Reader, value: &Value, mark: &str, depth: usize, lines: &mut Vec<String>) {
    let indent = "  ".repeat(depth);
    let Value::Object(fields) = value else {
        lines.push(format!("{indent}{mark} {}", cell(reader, "", value)));
        return;
    };
    if let Some(phrase) = phrase(reader.texts, fields) {
        lines.push(format!("{indent}{mark} {phrase}"));
        return;
    }
    lines.push(format!("{indent}{mark} {}", summary(reader, fields)));
    for (_, value) in fields.iter().filter(|(_, value)| !is_plain(value)) {
        for (place, part) in value.as_array().into_iter().flatten().enumerate() {
            element(reader, part, &format!("{mark}{}", place + 1), depth + 1, lines);
        }
    }
}

/// Somebody or something mentioned by name.
fn is_name(fields: &Fields) -> bool {
    fields.len() == 2 && fields.contains_key("id") && fields.contains_key("name")
}

fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(values) => values.is_empty(),
        Value::Object(fields) => fields.values().all(says_nothing),
        Value::Number(number) => number.as_i64() == Some(0),
        Value::Bool(true) => false,
    }
}

fn is_long(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.chars().count() > 24)
}

#[cfg(test)]
mod tests {
    use super::paragraphs;
    use crate::render::value::tests::reader;
    use serde_json::json;

    #[test]
    fn a_record_is_read_field_by_field() {
        let record = json!({
            "id": "deadbeef-0000-4000-8000-000000000001",
            "revision": 3,
            "createdAt": "2026-11-26T19:30:00Z",
            "changedAt": "2026-11-26T19:30:00Z",
            "title": "Tweede bijeenkomst",
            "place": "",
            "invitations": [
                { "person": "3f2a91bc-0000-4000-8000-000000000001", "reply": "none", "attended": false },
            ],
            "agenda": [
                { "id": "x", "title": "Sleutel", "origin": "member", "minutes": [
                    { "id": "y", "kind": "decision", "text": "Iedereen mag erbij", "promise": null },
                ] },
            ],
            "note": "een\ntwee",
        });
        let shown = paragraphs(&reader(), "meeting", &json!({ "meeting": record, "networkName": "Haven" }));
        assert_eq!(
            shown,
            "Titel: Tweede bijeenkomst\n\
             Uitnodigingen:\n  - Samira Haddou (nog geen antwoord)\n\
             Agenda:\n  1. Sleutel (een lid)\n    1.1 besluit: Iedereen mag erbij\n\
             Notitie:\n  een\n  twee\n\
             Netwerk: Haven\n\
             Id: deadbeef-0000-4000-8000-000000000001\n\
             Laatst veranderd: do 26 november 2026, 19:30"
        );
    }
}
