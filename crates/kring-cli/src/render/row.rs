//! A row of an answer, or a record: which one it is, what it is called, and whether its words may stand among others.

use serde_json::{Map, Value};

/// Characters of an id that are shown.
const SHORT: usize = 8;

/// The first characters of an id, enough to point at a record with.
pub(crate) fn short(id: &str) -> &str {
    id.get(..SHORT).unwrap_or(id)
}

/// Whether a text is a whole id.
pub(crate) fn is_id(text: &str) -> bool {
    text.len() == 36
        && text.char_indices().all(|(at, c)| match at {
            8 | 13 | 18 | 23 => c == '-',
            _ => c.is_ascii_hexdigit(),
        })
}

/// The id of a row, wherever its list has it.
pub(crate) fn id_of(row: &Value) -> Option<&str> {
    let inner = || row.as_object()?.values().find_map(|value| value.get("revision").and(value.get("id")));
    row.get("id").or_else(inner)?.as_str()
}

/// What a record is called: its name or title, or what comes nearest.
pub(crate) fn name_of(row: &Value) -> String {
    let inner = || row.as_object()?.values().find(|value| value.get("revision").is_some());
    let own = |row: &Value| {
        let keys = ["name", "title", "subject", "text", "words", "personName", "at"];
        let named = keys.iter().filter_map(|key| row.get(key)?.as_str()).find(|text| !text.is_empty());
        // An agreement goes by its newest text.
        let newest = || row.get("versions")?.as_array()?.last()?["text"].as_str();
        named.or_else(newest).map(ToOwned::to_owned)
    };
    own(row).or_else(|| own(inner()?)).unwrap_or_default()
}

/// Whether the words of a row are left out: they are confidential, and stand among others only when somebody asked for
/// them by name. A row says so itself (`hidden`), or by its classification beside a record or that of the record.
pub(super) fn is_closed(row: &Map<String, Value>) -> bool {
    let record = row.values().find(|value| value.get("revision").is_some());
    let own = row.get("classification").filter(|_| record.is_some());
    let grades = [own, record.and_then(|record| record.get("classification"))];
    row.get("hidden") == Some(&Value::Bool(true))
        || grades.into_iter().flatten().any(|grade| grade == "confidential")
}

#[cfg(test)]
mod tests {
    use super::{id_of, is_id, name_of};
    use serde_json::json;

    #[test]
    fn ids_and_names_are_read_from_every_row() {
        assert!(is_id("3f2a91bc-0000-4000-8000-000000000001"));
        assert!(!is_id("3f2a91bc-0000-4000-8000-00000000000g"));
        let row =
            json!({ "people": [{ "id": "p" }], "promise": { "id": "x", "revision": 1, "text": "Bellen" } });
        assert_eq!(id_of(&row), Some("x"));
        assert_eq!(name_of(&row), "Bellen");
        assert_eq!(id_of(&json!({ "id": "y", "name": "Sam" })), Some("y"));
    }
}
