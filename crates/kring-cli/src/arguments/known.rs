//! Lists of a record made anew from options: what is known of an entry that stays is kept.

use kring_core::people::phone::same_number;
use serde_json::{Map, Value, json};

/// The ways to reach somebody with those of one kind replaced; what is known of one that stays is kept, also when its
/// number is written in another way.
pub(super) fn contact_ways(
    kind: &str,
    values: &[&str],
    gathered: Option<&Value>,
    current: Option<&Map<String, Value>>,
) -> Value {
    let before = gathered.or_else(|| current?.get("contactWays")).and_then(Value::as_array);
    let of_kind = |way: &&Value| way["kind"] == kind;
    let others = before.into_iter().flatten().filter(|way| !of_kind(way)).cloned();
    let known = |value: &str| {
        let is = |same: fn(&str, &str) -> bool| {
            let mut ways = before.into_iter().flatten().filter(of_kind);
            ways.find(|way| way["value"].as_str().is_some_and(|known| same(known, value)))
        };
        is(|one, other| one == other).or_else(|| is(same_number))
    };
    let new = values.iter().filter(|value| !value.is_empty()).map(|value| {
        let mut way = known(value).cloned().unwrap_or_else(|| json!({ "kind": kind }));
        way["value"] = json!(value);
        way
    });
    others.chain(new).collect()
}

/// The ways to reach somebody with the first of a kind as the one they prefer; none for an empty kind.
pub(super) fn preferred(kind: &str, gathered: Option<&Value>, current: Option<&Map<String, Value>>) -> Value {
    let ways = gathered.or_else(|| current?.get("contactWays")).and_then(Value::as_array);
    let mut ways = ways.cloned().unwrap_or_default();
    let best = ways.iter().position(|way| way["kind"] == kind);
    for (place, way) in ways.iter_mut().enumerate() {
        way["preferred"] = json!(Some(place) == best);
    }
    ways.into()
}

/// The languages by their tags; what is known of one that stays is kept.
pub(super) fn languages(tags: &[&str], current: Option<&Map<String, Value>>) -> Value {
    let before = current.and_then(|current| current.get("languages")?.as_array());
    let known = |tag: &str| before?.iter().find(|language| language["tag"] == tag).cloned();
    let tags = tags.iter().filter(|tag| !tag.is_empty());
    tags.map(|tag| known(tag).unwrap_or_else(|| json!({ "tag": tag }))).collect()
}

/// Things somebody would like brought in; what is known of one that stays is kept.
pub(super) fn wishes(texts: &[&str], current: Option<&Map<String, Value>>) -> Value {
    let before = current.and_then(|current| current.get("wishes")?.as_array());
    let known = |text: &str| before?.iter().find(|wish| wish["text"] == text).cloned();
    let texts = texts.iter().filter(|text| !text.is_empty());
    texts.map(|text| known(text).unwrap_or_else(|| json!({ "text": text }))).collect()
}

#[cfg(test)]
mod tests {
    use super::{contact_ways, languages};
    use serde_json::{Value, json};

    fn current() -> serde_json::Map<String, Value> {
        let current = json!({
            "contactWays": [
                { "kind": "phone", "value": "06 1", "hours": "na vijven" },
                { "kind": "email", "value": "a@example.org", "hours": "" },
            ],
            "languages": [{ "tag": "ti", "speaks": "good", "reads": "some", "wantsInterpreter": true }],
        });
        current.as_object().cloned().unwrap_or_default()
    }

    #[test]
    fn a_new_phone_number_leaves_the_mail_address() {
        let ways = contact_ways("phone", &["06 2"], None, Some(&current()));
        assert_eq!(ways[0]["value"], "a@example.org");
        assert_eq!(ways[1], json!({ "kind": "phone", "value": "06 2" }));
        assert_eq!(contact_ways("email", &[""], Some(&ways), Some(&current())), json!([ways[1]]));
    }

    #[test]
    fn a_number_that_stays_keeps_its_hours_and_that_it_is_preferred() {
        let before = json!({ "contactWays": [
            { "kind": "phone", "value": "06 1234 5678", "hours": "na vijven", "preferred": true },
            { "kind": "message", "value": "06 1234 5678", "hours": "altijd" },
        ] });
        let before = before.as_object();
        let ways = contact_ways("phone", &["06 1234 5678", "010 123 4567"], None, before);
        assert_eq!(
            ways[1],
            json!({ "kind": "phone", "value": "06 1234 5678", "hours": "na vijven", "preferred": true })
        );
        assert_eq!(ways[2], json!({ "kind": "phone", "value": "010 123 4567" }));
        let ways = contact_ways("phone", &["+31 6 12345678"], None, before);
        assert_eq!(ways[1]["hours"], "na vijven", "the same number, written otherwise");
        assert_eq!(ways[1]["value"], "+31 6 12345678");
    }

    #[test]
    fn a_language_that_stays_keeps_its_levels() {
        let tags = languages(&["nl", "ti"], Some(&current()));
        assert_eq!(tags[0], json!({ "tag": "nl" }));
        assert_eq!(tags[1]["wantsInterpreter"], true);
    }
}
