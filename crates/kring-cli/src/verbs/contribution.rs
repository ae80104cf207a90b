//! `kring contribution add`.

use serde_json::{Map, Value, json};

use crate::arguments::gather;
use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;

use super::records;

/// Writes down what was brought or got, with the conversation or the meeting it came up at.
pub(crate) fn add(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let mut input = gather(call, context, None)?;
    came_up(&mut input);
    records::saved(call, context, "cli-added", input)
}

fn came_up(input: &mut Map<String, Value>) {
    for kind in ["conversation", "meeting"] {
        if let Some(id) = input.remove(kind) {
            input.insert("source".to_owned(), json!({ "kind": kind, "id": id }));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::came_up;
    use serde_json::json;

    #[test]
    fn where_it_came_up_is_one_field() {
        let given = json!({ "text": "Soep", "meeting": "m" });
        let mut given = given.as_object().cloned().unwrap_or_default();
        came_up(&mut given);
        assert_eq!(json!(given), json!({ "text": "Soep", "source": { "kind": "meeting", "id": "m" } }));
    }
}
