//! Records as bytes: CBOR (RFC 8949) with named fields, so that fields of a later version survive a save by this one.

use ciborium::Value;
use kring_vault::read_cbor;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::engine::error::Error;

/// The version of the shapes written here, for the vault's `schema`.
pub(crate) const SCHEMA: u16 = 4;

/// Reads a content; `None` when these bytes are not one.
pub(crate) fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    read_cbor(bytes)
}

/// Writes a new content.
pub(crate) fn encode<T: Serialize>(content: &T) -> Result<Vec<u8>, Error> {
    bytes_of(&value_of(content)?)
}

/// Writes a changed content over what was kept, keeping the fields this version does not know.
pub(crate) fn encode_over<T: Serialize>(kept: &[u8], old: &T, new: &T) -> Result<Vec<u8>, Error> {
    let new = value_of(new)?;
    let Some(kept) = read_cbor::<Value>(kept) else { return bytes_of(&new) };
    bytes_of(&keep_unknown(&kept, &value_of(old)?, new))
}

/// The fields that are kept and that this version does not know, with what they hold as text: each by its path.
pub(crate) fn unknown_fields<T: Serialize>(kept: &[u8], known: &T) -> Result<Vec<(String, String)>, Error> {
    let Some(kept) = read_cbor::<Value>(kept) else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    find_unknown("", &kept, &value_of(known)?, &mut found);
    Ok(found)
}

fn find_unknown(path: &str, kept: &Value, known: &Value, found: &mut Vec<(String, String)>) {
    let under = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match (kept, known) {
        (Value::Map(kept), Value::Map(known)) => {
            for (key, value) in kept {
                match entry(known, key) {
                    Some(known) => find_unknown(&under(&as_text(key)), value, known, found),
                    None => found.push((under(&as_text(key)), as_text(value))),
                }
            }
        }
        (Value::Array(kept), Value::Array(known)) => {
            for (place, (kept, known)) in kept.iter().zip(known).enumerate() {
                find_unknown(&under(&place.to_string()), kept, known, found);
            }
        }
        _ => {}
    }
}

/// A value as somebody can read it.
fn as_text(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Bool(truth) => truth.to_string(),
        Value::Integer(number) => i128::from(*number).to_string(),
        Value::Float(number) => number.to_string(),
        Value::Null => "-".to_owned(),
        Value::Bytes(bytes) => bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" "),
        Value::Array(values) => values.iter().map(as_text).collect::<Vec<_>>().join(", "),
        Value::Map(fields) => {
            let fields = fields.iter().map(|(key, value)| format!("{}: {}", as_text(key), as_text(value)));
            fields.collect::<Vec<_>>().join("; ")
        }
        Value::Tag(_, value) => as_text(value),
        // A kind of value that CBOR may get one day.
        _ => "?".to_owned(),
    }
}

fn value_of<T: Serialize>(content: &T) -> Result<Value, Error> {
    Value::serialized(content).map_err(|_| Error::Encoding)
}

fn bytes_of(value: &Value) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).map_err(|_| Error::Encoding)?;
    Ok(bytes)
}

/// `new` with what `kept` holds beyond `old`, the same record as this version understands it.
fn keep_unknown(kept: &Value, old: &Value, new: Value) -> Value {
    match (kept, old, new) {
        (Value::Map(kept), Value::Map(old), Value::Map(new)) => {
            let mut merged: Vec<(Value, Value)> = new
                .into_iter()
                .map(|(key, value)| match (entry(kept, &key), entry(old, &key)) {
                    (Some(kept), Some(old)) => {
                        let value = keep_unknown(kept, old, value);
                        (key, value)
                    }
                    _ => (key, value),
                })
                .collect();
            for (key, value) in kept {
                if entry(old, key).is_none() && entry(&merged, key).is_none() {
                    merged.push((key.clone(), value.clone()));
                }
            }
            Value::Map(merged)
        }
        (Value::Array(kept), Value::Array(old), Value::Array(new)) if kept.len() == old.len() => {
            Value::Array(
                new.into_iter()
                    .map(|element| match old.iter().position(|old| is_same(old, &element)) {
                        Some(place) => keep_unknown(&kept[place], &old[place], element),
                        None => element,
                    })
                    .collect(),
            )
        }
        (_, _, new) => new,
    }
}

/// Whether two elements of a list are the same thing: by their `id`, or by being alike where they have none.
fn is_same(one: &Value, other: &Value) -> bool {
    let id = Value::Text("id".to_owned());
    match (one, other) {
        (Value::Map(one), Value::Map(other)) if entry(one, &id).is_some() => {
            entry(one, &id) == entry(other, &id)
        }
        _ => one == other,
    }
}

fn entry<'a>(map: &'a [(Value, Value)], key: &Value) -> Option<&'a Value> {
    map.iter().find(|(known, _)| known == key).map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    use super::*;

    #[derive(Serialize, Deserialize, Clone)]
    struct Later {
        name: String,
        colour: String,
        parts: Vec<LaterPart>,
    }

    #[derive(Serialize, Deserialize, Clone)]
    struct LaterPart {
        id: u8,
        text: String,
        weight: u8,
    }

    #[derive(Serialize, Deserialize, Clone)]
    struct Earlier {
        name: String,
        parts: Vec<EarlierPart>,
    }

    #[derive(Serialize, Deserialize, Clone)]
    struct EarlierPart {
        id: u8,
        text: String,
    }

    #[test]
    fn fields_of_a_later_version_survive_a_save_by_an_earlier_one() {
        let part = |id, weight| LaterPart { id, text: format!("part {id}"), weight };
        let later = Later { name: "a".into(), colour: "blue".into(), parts: vec![part(1, 10), part(2, 20)] };
        let kept = encode(&later).unwrap();

        let old: Earlier = decode(&kept).unwrap();
        let mut new = old.clone();
        new.name = "b".into();
        new.parts.swap(0, 1);
        new.parts[0].text = "changed".into();
        let bytes = encode_over(&kept, &old, &new).unwrap();

        let back: Later = decode(&bytes).unwrap();
        assert_eq!((back.name.as_str(), back.colour.as_str()), ("b", "blue"));
        assert_eq!((back.parts[0].text.as_str(), back.parts[0].weight), ("changed", 20));
        assert_eq!((back.parts[1].id, back.parts[1].weight), (1, 10));
    }

    #[test]
    fn what_was_taken_out_stays_out() {
        let old = Earlier { name: "a".into(), parts: vec![EarlierPart { id: 1, text: "x".into() }] };
        let new = Earlier { name: "a".into(), parts: vec![] };
        let kept = encode(&old).unwrap();
        let back: Earlier = decode(&encode_over(&kept, &old, &new).unwrap()).unwrap();
        assert!(back.parts.is_empty());
    }
}
