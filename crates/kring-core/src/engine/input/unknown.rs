//! Fields nobody read.

use serde_json::Value;

/// The first field of `input` that is not in `understood`, the same thing written back; every type here writes all
/// its fields.
pub(super) fn field(input: &Value, understood: &Value) -> Option<String> {
    match (input, understood) {
        (Value::Object(input), Value::Object(understood)) => {
            input.iter().find_map(|(key, value)| match understood.get(key) {
                Some(understood) => field(value, understood).map(|below| format!("{key}.{below}")),
                None => Some(key.clone()),
            })
        }
        (Value::Array(input), Value::Array(understood)) => {
            input.iter().zip(understood).enumerate().find_map(|(place, (value, understood))| {
                field(value, understood).map(|below| format!("{place}.{below}"))
            })
        }
        _ => None,
    }
}
