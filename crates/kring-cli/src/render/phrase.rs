//! Small parts of records that read as a few words: a rhythm, a boundary, a day on which not to call.

use jiff::civil::Date;
use kring_core::boundaries::{CallTimes, say_calls};
use kring_texts::Texts;
use serde_json::{Map, Value, json};

use crate::terminal::language::locale;

/// The words, where this object is one of those.
pub(super) fn phrase(texts: &Texts, fields: &Map<String, Value>) -> Option<String> {
    let text = |key: &str| fields.get(key).and_then(Value::as_str);
    if let (Some(role), Some(rhythm)) = (text("role"), fields.get("rhythm").and_then(Value::as_object)) {
        let rhythm = phrase(texts, rhythm)?;
        let role = if role.is_empty() { texts.get("cli-rhythm-other-roles") } else { role.to_owned() };
        return Some(format!("{role}: {rhythm}"));
    }
    if fields.contains_key("never") && fields.contains_key("quiet") {
        return calls(texts, fields);
    }
    let kind = match text("kind") {
        Some(kind) => kind,
        None if fields.len() == 3 && text("day").is_some() => "day",
        None => return None,
    };
    let hour = |key: &str| text(key).and_then(time).unwrap_or_default();
    Some(match kind {
        "every" => {
            let count = fields.get("count").and_then(Value::as_i64).unwrap_or_default();
            let unit = text("unit").unwrap_or_default();
            texts.with("cli-rhythm-every", &[("count", count.into()), ("unit", unit.into())])
        }
        "theyCall" => texts.get("cli-rhythm-they-call"),
        "pause" => match text("until").and_then(|until| until.parse::<Date>().ok()) {
            Some(until) => texts.with("cli-limit-pause", &[("until", texts.date(until).into())]),
            None => texts.get("cli-limit-pause-open"),
        },
        "callHours" => {
            let more = fields.get("more").cloned().unwrap_or_else(|| json!([]));
            let hours = json!({ "from": fields.get("from"), "until": fields.get("until"), "hours": more });
            texts.with("cli-limit-callHours", &[("hours", calls(texts, hours.as_object()?)?.into())])
        }
        "quietTime" | "day" => {
            let day = texts.get(&format!("cli-day-{}", text("day").unwrap_or_default()));
            let hours = span(texts, &hour("from"), &hour("until"));
            let when = format!("{day} {hours}");
            match kind {
                "day" => when.trim().to_owned(),
                _ => texts.with("cli-limit-quietTime", &[("when", when.trim().into())]),
            }
        }
        "neverCall" | "noSharedLists" | "noPhotos" | "askBeforeSharing" => {
            texts.get(&format!("cli-limit-{kind}"))
        }
        _ => return None,
    })
}

/// When somebody may be called; `None` when always, which is not said.
fn calls(texts: &Texts, fields: &Map<String, Value>) -> Option<String> {
    let calls: CallTimes = serde_json::from_value(Value::Object(fields.clone())).ok()?;
    Some(say_calls(&calls, locale(texts.language()))).filter(|said| !said.is_empty())
}

/// "17:00" of "17:00:00".
pub(super) fn time(text: &str) -> Option<String> {
    let marks = text.as_bytes();
    let timed = marks.len() == 8 && marks[2] == b':' && marks[5] == b':';
    timed.then(|| text.parse::<jiff::civil::Time>().ok())??;
    text.get(..5).map(str::to_owned)
}

fn span(texts: &Texts, from: &str, until: &str) -> String {
    let values = [("from", from.into()), ("until", until.into())];
    match (from.is_empty(), until.is_empty()) {
        (false, false) => texts.with("cli-hours-between", &values),
        (false, true) => texts.with("cli-hours-from", &values[..1]),
        (true, false) => texts.with("cli-hours-until", &values[1..]),
        (true, true) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::phrase;
    use kring_texts::{Language, Texts};
    use serde_json::{Value, json};

    fn said(value: &Value) -> Option<String> {
        phrase(Texts::of(Language::Nl), value.as_object()?)
    }

    #[test]
    fn rhythms_and_boundaries_read_as_people_say_them() {
        for (value, words) in [
            (json!({ "kind": "every", "count": 6, "unit": "week" }), "elke 6 weken"),
            (json!({ "kind": "every", "count": 1, "unit": "month" }), "elke maand"),
            (json!({ "kind": "theyCall" }), "alleen als zij contact zoeken"),
            (
                json!({ "role": "", "rhythm": { "kind": "every", "count": 2, "unit": "year" } }),
                "alle andere rollen: elke 2 jaar",
            ),
            (json!({ "kind": "pause", "until": "2026-12-01" }), "op pauze tot 1 december 2026"),
            (json!({ "kind": "callHours", "from": "17:00:00", "until": null }), "bellen mag vanaf 17:00"),
            (
                json!({ "kind": "callHours", "from": "09:00:00", "until": "12:00:00",
                    "more": [{ "days": [], "from": "14:00:00", "until": "17:00:00" }] }),
                "bellen mag van 09:00 tot 12:00 en van 14:00 tot 17:00",
            ),
            (
                json!({ "never": false, "from": "18:00:00", "until": null, "quiet": [],
                    "hours": [{ "days": ["saturday", "sunday"], "from": null, "until": null }] }),
                "vanaf 18:00; op zaterdag en zondag altijd",
            ),
            (json!({ "day": "wednesday", "from": "18:00:00", "until": null }), "woensdag vanaf 18:00"),
        ] {
            assert_eq!(said(&value).as_deref(), Some(words), "{value}");
        }
        assert_eq!(said(&json!({ "kind": "phone", "value": "06 1" })), None);
        assert_eq!(said(&json!({ "never": false, "from": null, "until": null, "quiet": [] })), None);
    }
}
