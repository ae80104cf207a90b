//! Parts of a meeting as people point at them: agenda item 2, line 2.1 of the minutes.

use serde_json::{Value, json};

use crate::command::Kind;
use crate::session::Context;
use crate::terminal::failure::Failure;

use super::references::{by_id, caller};

/// The agenda item or the line of the minutes that somebody points at, as a whole.
pub(crate) fn find(text: &str, kind: Kind, meeting: &Value, context: &mut Context) -> Result<Value, Failure> {
    let meeting = context.call("meeting show", json!({ "id": meeting }))?;
    let part = if matches!(kind, Kind::MinuteLine) { "minuteLine" } else { "agendaItem" };
    let called = caller(context)?;
    let find = if matches!(kind, Kind::MinuteLine) { line } else { item };
    let found = find(&meeting, text, &called)?;
    found.cloned().ok_or_else(|| Failure::new("notFound.part").with("part", part))
}

/// What a part may be called in a message, by its id and its name.
type Called<'a> = dyn Fn(&str, &str) -> String + 'a;

fn item<'a>(meeting: &'a Value, text: &str, called: &Called<'_>) -> Result<Option<&'a Value>, Failure> {
    let (items, aside) = (list(meeting, "agenda"), list(meeting, "parkingLot"));
    let put_aside = || by_number(aside, text.strip_prefix(['p', 'P'])?);
    match by_number(items, text).or_else(put_aside) {
        Some(item) => Ok(Some(item)),
        None => by_id(items.iter().chain(aside), text, called),
    }
}

fn line<'a>(meeting: &'a Value, text: &str, called: &Called<'_>) -> Result<Option<&'a Value>, Failure> {
    if let Some((item, line)) = text.split_once('.') {
        let item = by_number(list(meeting, "agenda"), item);
        return Ok(item.and_then(|item| by_number(list(item, "minutes"), line)));
    }
    by_id(list(meeting, "agenda").iter().flat_map(|item| list(item, "minutes")), text, called)
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// Numbers are those of the agenda, from 1, and have at most three digits; more is the beginning of an id.
fn by_number<'a>(parts: &'a [Value], text: &str) -> Option<&'a Value> {
    let number: usize = text.parse().ok().filter(|_| text.len() <= 3)?;
    parts.get(number.checked_sub(1)?)
}

#[cfg(test)]
mod tests {
    use super::{item, line};
    use serde_json::{Value, json};

    #[test]
    fn parts_are_found_by_number_and_by_id() {
        let meeting = json!({ "agenda": [
            { "id": "aaaa1111", "minutes": [] },
            { "id": "aaaa2222", "minutes": [{ "id": "bbbb1111" }, { "id": "bbbb2222" }] },
            { "id": "cccc3333", "minutes": [{ "id": "bbbb1122" }] },
        ], "parkingLot": [{ "id": "dddd1111" }, { "id": "dddd2222" }] });
        let called = |_: &str, _: &str| String::new();
        let (item, line) =
            (|text: &str| item(&meeting, text, &called), |text: &str| line(&meeting, text, &called));
        let id = |found: Result<Option<&Value>, crate::terminal::failure::Failure>| match found {
            Ok(found) => found.map(|part| part["id"].clone()),
            Err(failure) => Some(json!(failure.code())),
        };
        assert_eq!(id(item("2")), Some(json!("aaaa2222")));
        assert_eq!(id(item("aaaa1")), Some(json!("aaaa1111")));
        assert_eq!(id(item("aaaa")), Some(json!("invalid.ambiguous")));
        assert_eq!(id(item("p2")), Some(json!("dddd2222")));
        assert_eq!(id(item("P3")), None);
        assert_eq!(id(item("dddd1")), Some(json!("dddd1111")));
        assert_eq!(id(item("0")), None);
        assert_eq!(id(item("4")), None);
        assert_eq!(id(line("2.2")), Some(json!("bbbb2222")));
        assert_eq!(id(line("bbbb2")), Some(json!("bbbb2222")));
        assert_eq!(id(line("bbbb11")), Some(json!("invalid.ambiguous")), "under two items");
        assert_eq!(id(line("1.1")), None);
    }
}
