//! One value as people write it: a day, a name for an id, a word for a choice.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use kring_texts::Texts;
use serde_json::{Map, Value};

use crate::terminal::text::one_line;

use super::phrase;
use super::row::{is_id, short};

/// What is needed to read records aloud.
pub(crate) struct Reader {
    /// The words.
    pub(crate) texts: &'static Texts,
    /// Names by id.
    pub(crate) names: HashMap<String, String>,
    /// The zone of the clock on the wall.
    pub(crate) zone: TimeZone,
}

impl Reader {
    /// A text value: a moment, a day, a name, a word of ours, or the text itself.
    pub(super) fn text(&self, key: &str, text: &str) -> String {
        if let Some(word) = self.word(key, text) {
            return word;
        }
        let marks = text.as_bytes();
        let dated = marks.get(4) == Some(&b'-') && marks.get(7) == Some(&b'-');
        if let Some(shown) = dated.then(|| self.time(text)).flatten() {
            return shown;
        }
        if let Some(time) = phrase::time(text) {
            return time;
        }
        if is_id(text) {
            return self.names.get(text).map_or_else(|| short(text).to_owned(), Clone::clone);
        }
        text.to_owned()
    }

    fn time(&self, text: &str) -> Option<String> {
        if text.ends_with('Z') {
            let instant: Timestamp = text.parse().ok()?;
            return Some(self.texts.moment(self.zone.to_datetime(instant)));
        }
        match text.len() {
            10 => Some(self.texts.date(text.parse::<Date>().ok()?)),
            _ => Some(self.texts.moment(text.parse::<DateTime>().ok()?)),
        }
    }

    /// The word for a choice, where the field is one: `cli-value-reply-none`.
    fn word(&self, key: &str, text: &str) -> Option<String> {
        let key = key.rsplit('.').next().unwrap_or(key);
        let usable =
            !text.is_empty() && text.len() < 32 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
        let id = format!("cli-value-{key}-{text}");
        (usable && self.texts.has(&id)).then(|| self.texts.get(&id))
    }
}

/// A value in one line of a table.
pub(crate) fn cell(reader: &Reader, key: &str, value: &Value) -> String {
    let text = match value {
        Value::Null => String::new(),
        Value::Bool(yes) => reader.texts.get(if *yes { "cli-yes" } else { "cli-no" }),
        Value::Number(number) => number.to_string(),
        Value::String(text) => reader.text(key, text),
        Value::Array(values) => {
            let cells: Vec<_> = values.iter().map(|value| cell(reader, key, value)).collect();
            cells.join(", ")
        }
        Value::Object(fields) => phrase::phrase(reader.texts, fields).unwrap_or_else(|| {
            let main = ["name", "title", "text", "tag", "value"].iter().find_map(|key| fields.get(*key));
            main.map_or_else(|| parts(reader, fields), |value| cell(reader, key, value))
        }),
    };
    one_line(&text)
}

/// What stands in an object that has no name of its own, each part once.
fn parts(reader: &Reader, fields: &Map<String, Value>) -> String {
    let cells = fields.iter().map(|(key, value)| cell(reader, key, value));
    cells.filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
pub(super) mod tests {
    use super::{Reader, cell};
    use jiff::tz::TimeZone;
    use kring_texts::{Language, Texts};
    use serde_json::json;
    use std::collections::HashMap;

    pub(in crate::render) fn reader() -> Reader {
        let id = "3f2a91bc-0000-4000-8000-000000000001".to_owned();
        Reader {
            texts: Texts::of(Language::Nl),
            names: HashMap::from([(id, "Samira Haddou".to_owned())]),
            zone: TimeZone::UTC,
        }
    }

    #[test]
    fn values_read_as_people_write_them() {
        let reader = reader();
        for (key, value, expected) in [
            ("due", json!("2026-11-26"), "26 november 2026"),
            ("at", json!("2026-11-26T19:30:00"), "do 26 november 2026, 19:30"),
            ("changedAt", json!("2026-11-26T19:30:00.123Z"), "do 26 november 2026, 19:30"),
            ("people", json!(["3f2a91bc-0000-4000-8000-000000000001"]), "Samira Haddou"),
            ("person", json!("deadbeef-0000-4000-8000-000000000001"), "deadbeef"),
            ("basis", json!("publicTask"), "taak van de gemeente (algemeen belang)"),
            ("note", json!("publicTask"), "publicTask"),
            ("name", json!("2026-11-26 is de dag"), "2026-11-26 is de dag"),
            ("preferences.form", json!("written"), "op papier"),
            (
                "informed",
                json!({"on": "2026-11-26", "how": "blad gegeven"}),
                "26 november 2026, blad gegeven",
            ),
            ("municipal", json!(true), "ja"),
            ("languages", json!([{ "tag": "nl", "speaks": "good" }, { "tag": "ti" }]), "nl, ti"),
            ("due", json!(null), ""),
            ("name", json!("twee\nregels\u{1b}[2J"), "twee regels\u{1b}[2J"),
        ] {
            assert_eq!(cell(&reader, key, &value), expected, "{key}");
        }
    }
}
