//! What the verbs of all nouns have in common.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::engine::error::Error;
use crate::engine::input::{check_offset, from_json, patch_json};
use crate::engine::model::{Model, Stored};
use crate::engine::record::{Id, Versioned};
use crate::engine::workspace::Tx;
use crate::language::now::Now;

/// An answer as JSON.
pub(crate) fn answer(answer: impl Serialize) -> Result<Value, Error> {
    serde_json::to_value(answer).map_err(|_| Error::Encoding)
}

/// Adds a record as it is given.
pub(crate) fn add<T: Stored>(tx: &mut Tx<'_, '_>, input: Value) -> Result<Value, Error> {
    answer(tx.add(from_json::<T>(input)?)?)
}

/// Changes the fields given of the record named by `id`, if it still has the `revision` given.
pub(crate) fn edit<T: Stored>(tx: &mut Tx<'_, '_>, input: Value) -> Result<Value, Error> {
    let (id, revision, content) = edited::<T>(tx, input)?;
    answer(tx.change(id, revision, content)?)
}

/// What an edit asks for: which record, from which revision, and what it becomes.
pub(crate) fn edited<T: Stored>(model: &Model, mut input: Value) -> Result<(Id<T>, Option<u32>, T), Error> {
    let id = take_id::<T>(&mut input, "id")?;
    let revision = take::<Option<u32>>(&mut input, "revision", "number")?.flatten();
    // A record as it was shown may come back with its envelope.
    for shown in ["createdAt", "changedAt", "otherFields"] {
        if let Value::Object(fields) = &mut input {
            fields.remove(shown);
        }
    }
    let content = patch_json(&model.find(id)?.content, input)?;
    Ok((id, revision, content))
}

/// Shows the record named by `id`.
pub(crate) fn show<T: Stored>(model: &Model, mut input: Value, _now: &Now) -> Result<Value, Error> {
    let id = take_last_id::<T>(&mut input)?;
    answer(model.find(id)?)
}

/// The records a list of rows stands for.
pub(crate) fn records<'a, T: Stored>(
    model: &'a Model,
    ids: impl IntoIterator<Item = Id<T>>,
) -> Result<Value, Error> {
    let records: Vec<&'a Versioned<T>> =
        ids.into_iter().map(|id| model.find(id)).collect::<Result<_, _>>()?;
    answer(records)
}

/// The answer to a removal.
pub(crate) fn removed<T>(id: Id<T>) -> Value {
    json!({ "id": id.to_string() })
}

/// A filter; nothing at all is a filter that takes everything.
pub(crate) fn filter<T: Serialize + DeserializeOwned + Default>(input: Value) -> Result<T, Error> {
    if input.is_null() { Ok(T::default()) } else { from_json(input) }
}

/// A list that takes no filter.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct NoFilter {}

/// The `id` of an input that holds nothing else.
pub(crate) fn take_last_id<T>(input: &mut Value) -> Result<Id<T>, Error> {
    let id = take_id(input, "id")?;
    nothing_left(input)?;
    Ok(id)
}

/// Takes an object within the input that has to be there.
pub(crate) fn part(input: &mut Value, field: &str) -> Result<Value, Error> {
    required(input, field, "object")
}

/// Takes an id out of an input.
pub(crate) fn take_id<T>(input: &mut Value, field: &str) -> Result<Id<T>, Error> {
    let id = take::<Id<T>>(input, field, "id")?;
    id.ok_or_else(|| Error::Required { field: field.to_owned() })
}

/// Takes a field out of an input that has to be there.
pub(crate) fn required<T: Serialize + DeserializeOwned>(
    input: &mut Value,
    field: &str,
    expected: &str,
) -> Result<T, Error> {
    take(input, field, expected)?.ok_or_else(|| Error::Required { field: field.to_owned() })
}

/// Takes a field out of an input; `None` when it is not there.
pub(crate) fn take<T: Serialize + DeserializeOwned>(
    input: &mut Value,
    field: &str,
    expected: &str,
) -> Result<Option<T>, Error> {
    let Value::Object(fields) = input else {
        return Err(Error::Value { field: String::new(), expected: "object".to_owned() });
    };
    let wrong = |_| Error::Value { field: field.to_owned(), expected: expected.to_owned() };
    let Some(value) = fields.remove(field) else { return Ok(None) };
    let read = serde_json::from_value(value.clone()).map_err(wrong)?;
    check_offset(field, &value, &read)?;
    Ok(Some(read))
}

/// Refuses fields that no verb asked for.
pub(crate) fn nothing_left(input: &Value) -> Result<(), Error> {
    match input.as_object().and_then(|fields| fields.keys().next()) {
        Some(field) => Err(Error::UnknownField { field: field.clone() }),
        None => Ok(()),
    }
}
