//! Moments with an offset from UTC. The clock that an input is about is the one on the wall: an offset would be passed over
//! in reading, and another moment kept than was meant.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::engine::error::Error;
use crate::language::dates::has_offset;

/// What should have been there.
pub(super) const EXPECTED: &str = "localMoment";

/// The first field of `input` that has an offset which is not in `understood`, the same thing written back.
pub(super) fn field(input: &Value, understood: &Value) -> Option<String> {
    let below = |key: &str, deeper: String| {
        if deeper.is_empty() { key.to_owned() } else { format!("{key}.{deeper}") }
    };
    match (input, understood) {
        (Value::String(written), Value::String(read)) => {
            (written != read && has_offset(written)).then(String::new)
        }
        (Value::Object(input), Value::Object(understood)) => input
            .iter()
            .find_map(|(key, value)| field(value, understood.get(key)?).map(|deeper| below(key, deeper))),
        (Value::Array(input), Value::Array(understood)) => {
            let mut pairs = input.iter().zip(understood).enumerate();
            pairs.find_map(|(place, (value, read))| Some(below(&place.to_string(), field(value, read)?)))
        }
        _ => None,
    }
}

/// The error for a field with an offset.
pub(super) fn refused(field: String) -> Error {
    Error::Value { field, expected: EXPECTED.to_owned() }
}

/// Refuses a value that has an offset which was passed over when it was read.
pub(crate) fn check<T: Serialize + DeserializeOwned>(
    at: &str,
    written: &Value,
    read: &T,
) -> Result<(), Error> {
    let understood = serde_json::to_value(read).map_err(|_| Error::Encoding)?;
    match field(written, &understood) {
        Some(_) => Err(refused(at.to_owned())),
        None => Ok(()),
    }
}
