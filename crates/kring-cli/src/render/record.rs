//! One record as paragraphs: a line for each field that says something.

use serde_json::{Map, Value};

use super::{Reader, cell};

/// Fields of the envelope, shown last and short, or not at all.
const ENVELOPE: [&str; 4] = ["id", "revision", "createdAt", "changedAt"];

/// A record, or a view with records in it, field by field. What is empty is not shown.
pub(crate) fn paragraphs(reader: &Reader, noun: &str, value: &Value) -> String {
    let mut lines = Vec::new();
    match value {
        Value::Object(fields) => object(reader, noun, fields, 0, &mut lines),
        other => lines.push(cell(reader, "", other)),
    }
    lines.join("\n")
}

fn object(reader: &Reader, noun: &str, fields: &Map<String, Value>, depth: usize, lines: &mut Vec<String>) {
    for (key, value) in fields.iter().filter(|(key, _)| !ENVELOPE.contains(&key.as_str())) {
        field(reader, noun, key, value, depth, lines);
    }
    if depth == 0 {
        for key in ["id", "changedAt"] {
            if let Some(Value::String(text)) = fields.get(key) {
                let text = if key == "id" { text.clone() } else { reader.text(key, text) };
                lines.push(format!("{}: {text}", super::label(noun, key, reader.texts)));
            }
        }
    }
}

fn field(reader: &Reader, noun: &str, key: &str, value: &Value, depth: usize, lines: &mut Vec<String>) {
    if says_nothing(value) {
        return;
    }
    let indent = "  ".repeat(depth);
    let label = super::label(noun, key, reader.texts);
    match value {
        Value::Object(fields) if is_name(fields) => {
            lines.push(format!("{indent}{label}: {}", cell(reader, key, value)));
        }
        Value::Object(fields) => {
            lines.push(format!("{indent}{label}:"));
            object(reader, noun, fields, depth + 1, lines);
        }
        Value::Array(values) if values.iter().any(|value| value.as_object().is_some_and(|f| !is_name(f))) => {
            lines.push(format!("{indent}{label}:"));
            for value in values {
                element(reader, noun, key, value, depth + 1, lines);
            }
        }
        Value::Array(values) if values.len() > 1 && values.iter().any(is_long) => {
            lines.push(format!("{indent}{label}:"));
            lines.extend(values.iter().map(|value| format!("{indent}  - {}", cell(reader, key, value))));
        }
        Value::String(text) if text.contains('\n') => {
            lines.push(format!("{indent}{label}:"));
            lines.extend(
                super::plain(text).lines().map(|line| format!("{indent}  {line}").trim_end().to_owned()),
            );
        }
        other => lines.push(format!("{indent}{label}: {}", cell(reader, key, other))),
    }
}

/// One element of a list of parts, with a dash before its first line.
fn element(reader: &Reader, noun: &str, key: &str, value: &Value, depth: usize, lines: &mut Vec<String>) {
    let Value::Object(fields) = value else {
        lines.push(format!("{}- {}", "  ".repeat(depth), cell(reader, key, value)));
        return;
    };
    let start = lines.len();
    object(reader, noun, fields, depth + 1, lines);
    if let Some(first) = lines.get_mut(start) {
        first.replace_range(depth * 2..depth * 2 + 2, "- ");
    }
}

/// Somebody or something mentioned by name.
fn is_name(fields: &Map<String, Value>) -> bool {
    fields.len() == 2 && fields.contains_key("id") && fields.contains_key("name")
}

fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(values) => values.is_empty(),
        Value::Object(fields) => fields.values().all(says_nothing),
        _ => false,
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
            "note": "een\ntwee",
        });
        let shown = paragraphs(&reader(), "meeting", &record);
        assert_eq!(
            shown,
            "Titel: Tweede bijeenkomst\n\
             Uitnodigingen:\n  - Persoon: Samira Haddou\n    Antwoord: nog geen antwoord\n\
             Notitie:\n  een\n  twee\n\
             Id: deadbeef-0000-4000-8000-000000000001\n\
             Laatst veranderd: do 26 november 2026, 19:30"
        );
    }
}
