//! One element of a list on one line: when, what sort, what it is, and in brackets what else one looks for.

use serde_json::{Map, Value};

use super::row::{id_of, is_closed, is_id, short};
use super::value::{Reader, cell};
use super::words::label;

/// What stands in front of the colon.
const LEAD: [&str; 5] = ["at", "kind", "date", "number", "holiday"];
/// What it is called: the first of these that says something.
const MAIN: [&str; 13] = [
    "title",
    "name",
    "perspective",
    "text",
    "networkName",
    "reason",
    "person",
    "note",
    "value",
    "tag",
    "promise",
    "personName",
    "day",
];
/// What goes in brackets.
const REST: [&str; 31] = [
    "members",
    "present",
    "say",
    "hours",
    "speaks",
    "reads",
    "wantsInterpreter",
    "side",
    "people",
    "holder",
    "due",
    "state",
    "daysLate",
    "place",
    "stage",
    "role",
    "perspectives",
    "origin",
    "raisedBy",
    "reply",
    "attended",
    "on",
    "how",
    "madeOn",
    "outdated",
    "deed",
    "limits",
    "fromSunset",
    "mayDiffer",
    "classification",
    "regions",
];

/// Numbers that are said with what they count.
const COUNTED: [&str; 3] = ["daysLate", "members", "present"];

/// What goes without saying.
const USUAL: [(&str, &str); 3] =
    [("state", "open"), ("classification", "internal"), ("classification", "public")];

/// The line. A record that can be pointed at has its short id at the end.
pub(super) fn summary(reader: &Reader, fields: &Map<String, Value>) -> String {
    let record = fields.values().find(|value| value.get("revision").is_some());
    let find = |key: &str| {
        fields
            .get(key)
            .filter(|value| !is_record(value))
            .or_else(|| record?.get(key))
            .or_else(|| fields.get("version")?.get(key))
    };
    let shown = |key: &str| {
        let value = find(key)?;
        if key == "madeOn" && !fields.contains_key("version") {
            return None;
        }
        let text = match value {
            Value::Bool(true) => label("", key, reader.texts).to_lowercase(),
            Value::Number(count) if COUNTED.contains(&key) => {
                let id = format!("cli-count-{key}");
                reader.texts.with(&id, &[("count", count.as_i64().unwrap_or(i64::MAX).into())])
            }
            Value::Number(number) if key == "outdated" || key == "number" && is_yes(fields) => {
                let id = format!("cli-text-{key}");
                reader.texts.with(&id, &[("number", number.as_i64().unwrap_or_default().into())])
            }
            Value::String(word) if USUAL.contains(&(key, word)) => String::new(),
            Value::String(_) if matches!(key, "speaks" | "reads") => {
                format!("{} {}", label("", key, reader.texts).to_lowercase(), cell(reader, key, value))
            }
            Value::Bool(false) | Value::Number(_) => String::new(),
            other => cell(reader, key, other),
        };
        (!text.is_empty()).then_some(text)
    };
    let main = MAIN.into_iter().find_map(|key| Some((key, shown(key)?)));
    let (main_key, mut main) = main.unwrap_or_default();
    let hidden = fields.get("hidden") == Some(&Value::Bool(true));
    let closed = hidden || is_closed(fields) && matches!(main_key, "" | "text" | "note");
    if closed {
        main = reader.texts.get("cli-in-confidence");
    }
    let lead: Vec<_> = LEAD.into_iter().filter_map(shown).collect();
    let said = |key: &&str| *key == main_key || closed && *key == "classification";
    let rest: Vec<_> = REST.into_iter().filter(|key| !said(key)).filter_map(shown).collect();
    let lead = if lead.is_empty() { String::new() } else { format!("{}: ", lead.join(", ")) };
    let rest = if rest.is_empty() { String::new() } else { format!(" ({})", rest.join("; ")) };
    let id = record.and_then(id_of).or_else(|| pointed_at(fields));
    let id = id.map(|id| format!(" [{}]", short(id))).unwrap_or_default();
    format!("{lead}{main}{rest}{id}")
}

/// The id of a row that stands for a record; parts of a meeting go by their numbers.
fn pointed_at(fields: &Map<String, Value>) -> Option<&str> {
    let id = fields.get("id")?.as_str().filter(|id| is_id(id))?;
    let part = ["origin", "promise"].iter().any(|key| fields.contains_key(*key));
    (!part).then_some(id)
}

/// Whether a number is that of a text of an agreement.
fn is_yes(fields: &Map<String, Value>) -> bool {
    fields.contains_key("acknowledged") || fields.contains_key("acknowledgement")
}

fn is_record(value: &Value) -> bool {
    value.get("revision").is_some()
}

/// Whether a value has a place on the line; a list of parts has lines of its own.
pub(super) fn is_plain(value: &Value) -> bool {
    let part = |value: &Value| value.get("id").is_some() && value.get("name").is_none();
    !value.as_array().is_some_and(|values| values.iter().any(part))
}

#[cfg(test)]
mod tests {
    use super::summary;
    use crate::render::value::tests::reader;
    use serde_json::{Value, json};

    fn line(value: &Value) -> String {
        value.as_object().map(|fields| summary(&reader(), fields)).unwrap_or_default()
    }

    #[test]
    fn a_promise_and_a_conversation_read_as_one_line() {
        let promise = json!({
            "promise": { "id": "deadbeef-0000-4000-8000-000000000001", "revision": 1, "text": "Bellen",
                         "side": "ours", "due": "2026-11-26", "people": ["x"], "state": "open" },
            "people": [{ "id": "p", "name": "Samira Haddou" }],
            "daysLate": 2,
        });
        assert_eq!(
            line(&promise),
            "Bellen (van ons; Samira Haddou; 26 november 2026; 2 dagen te laat) [deadbeef]"
        );
        let talk = json!({ "what": "conversation", "id": "deadbeef-0000-4000-8000-000000000002", "kind": "walk",
                           "at": "2026-11-26T10:00:00", "note": "Over huiswerk", "place": "Haven" });
        assert_eq!(line(&talk), "do 26 november 2026, 10:00, wandeling: Over huiswerk (Haven) [deadbeef]");
        let mut closed = promise.clone();
        closed["classification"] = json!("confidential");
        assert_eq!(
            line(&closed),
            "(in vertrouwen) (van ons; Samira Haddou; 26 november 2026; 2 dagen te laat) [deadbeef]"
        );
        let hidden =
            json!({ "what": "promised", "date": "2026-11-12", "text": "", "side": "ours", "hidden": true });
        assert_eq!(line(&hidden), "12 november 2026: (in vertrouwen) (van ons)");
        assert_eq!(
            line(&json!({ "perspective": "ouders", "members": 6, "present": 1 })),
            "ouders (6 leden; 1 recente bijeenkomst)"
        );
        assert_eq!(
            line(&json!({ "kind": "phone", "value": "06 1", "hours": "na vijven" })),
            "telefoon: 06 1 (na vijven)"
        );
    }
}
