//! One JSON value laid over another so that nothing of either is lost that can stand beside the other.

use serde_json::Value;

use crate::records::people::phone::same_number;

/// The levels of a language, the lowest first, as they are written.
const LEVELS: [&str; 3] = ["none", "some", "good"];

/// Whether a value says nothing: it is what a field holds that nobody filled in.
pub(super) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Bool(true) => false,
        Value::Number(number) => number.as_f64() == Some(0.0),
        // The choice "none" is the absence of one.
        Value::String(text) => text.trim().is_empty() || text == "none",
        Value::Array(list) => list.is_empty(),
        Value::Object(fields) => fields.values().all(is_empty),
    }
}

/// Two values as one: lists together, objects field by field, and of two single values the first that says something.
pub(super) fn together(one: Value, other: Value) -> Value {
    match (one, other) {
        (Value::Array(mut list), Value::Array(more)) => {
            for element in more {
                add(&mut list, element);
            }
            prefer_one(&mut list);
            Value::Array(list)
        }
        (Value::Object(mut fields), Value::Object(more)) => {
            for (name, value) in more {
                let there = fields.remove(&name).unwrap_or(Value::Null);
                fields.insert(name, together(there, value));
            }
            Value::Object(fields)
        }
        (one, other) if is_empty(&one) => other,
        (one, _) => one,
    }
}

/// Of things that are preferred in a list one is: the first.
fn prefer_one(list: &mut [Value]) {
    let preferred = list.iter_mut().filter_map(|element| element.get_mut("preferred"));
    for value in preferred.filter(|value| **value == Value::Bool(true)).skip(1) {
        *value = Value::Bool(false);
    }
}

/// The lower of two levels of a language: whoever helps somebody with it needs that one.
fn lower(one: &Value, other: &Value) -> Option<Value> {
    let place = |level: &Value| LEVELS.iter().position(|known| level == known);
    let (first, second) = (place(one)?, place(other)?);
    Some(if first <= second { one.clone() } else { other.clone() })
}

/// When a way to reach somebody may be used, by both: a limit that somebody set holds on.
fn hours(one: &Value, other: &Value) -> Option<Value> {
    let (one, other) = (one["hours"].as_str()?.trim(), other["hours"].as_str()?.trim());
    let (first, second) = (one.to_lowercase(), other.to_lowercase());
    Some(Value::String(if first.contains(&second) {
        one.to_owned()
    } else if second.contains(&first) {
        other.to_owned()
    } else {
        format!("{one}; {other}")
    }))
}

/// Adds an element to a list, or to the element that is about the same thing.
fn add(list: &mut Vec<Value>, element: Value) {
    let same = list.iter().position(|known| is_about_the_same(known, &element));
    match same {
        Some(place) => {
            let known = std::mem::take(&mut list[place]);
            let levels = ["speaks", "reads"].map(|skill| (skill, lower(&known[skill], &element[skill])));
            let settled = levels.into_iter().chain([("hours", hours(&known, &element))]);
            list[place] = together(known, element);
            for (name, value) in settled {
                if let (Some(fields), Some(value)) = (list[place].as_object_mut(), value) {
                    fields.insert(name.to_owned(), value);
                }
            }
        }
        None => list.push(element),
    }
}

/// A language by its tag, an invitation by who is invited, a way to reach somebody by itself, a text by its letters.
fn is_about_the_same(one: &Value, other: &Value) -> bool {
    let same = |key: &str| one.get(key).is_some_and(|value| other.get(key) == Some(value));
    // "nl" and "NL" are one language.
    let same_language =
        || match (one.get("tag").and_then(Value::as_str), other.get("tag").and_then(Value::as_str)) {
            (Some(one), Some(other)) => one.eq_ignore_ascii_case(other),
            _ => false,
        };
    match (one, other) {
        (Value::String(one), Value::String(other)) => {
            one.trim().to_lowercase() == other.trim().to_lowercase()
        }
        (Value::Object(fields), Value::Object(_)) => {
            let by = ["id", "person", "tag"].into_iter().find(|key| fields.contains_key(*key));
            match by {
                Some("tag") => same_language(),
                Some(key) => same(key),
                None if fields.contains_key("value") => {
                    let text = |way: &Value| way["value"].as_str().unwrap_or_default().to_owned();
                    same("kind") && (same("value") || same_number(&text(one), &text(other)))
                }
                None => one == other,
            }
        }
        (one, other) => one == other,
    }
}

/// A value with one id in the place of another, wherever it stands; what thereby is twice in a list is made one.
pub(super) fn renamed(value: Value, from: &str, to: &str) -> Value {
    match value {
        Value::String(text) if text == from => Value::String(to.to_owned()),
        Value::Array(list) => {
            let mut made = Vec::with_capacity(list.len());
            for element in list {
                let changed = renamed(element.clone(), from, to);
                // What was there twice before stays so: that is not ours to change.
                if changed == element && !names(&element, to) {
                    made.push(changed);
                } else {
                    add(&mut made, changed);
                }
            }
            Value::Array(made)
        }
        Value::Object(fields) => {
            Value::Object(fields.into_iter().map(|(name, value)| (name, renamed(value, from, to))).collect())
        }
        value => value,
    }
}

fn names(value: &Value, id: &str) -> bool {
    match value {
        Value::String(text) => text == id,
        Value::Object(fields) => fields.get("person").is_some_and(|person| person == id),
        _ => false,
    }
}
