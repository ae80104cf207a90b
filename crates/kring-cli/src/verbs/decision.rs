//! Decisions among others.

use serde_json::{Value, json};

/// Rows for a table: the words of a decision in confidence are not in it.
pub(crate) fn rows(decisions: &Value) -> Value {
    let rows = decisions.as_array().into_iter().flatten().map(|row| {
        let mut row = row.clone();
        row["hidden"] = json!(row["classification"] == "confidential");
        row
    });
    rows.collect()
}
