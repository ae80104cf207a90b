//! The lines of a list for people: the views of the domain, which know names and numbers that a record does not.

use kring_core::Model;
use kring_core::input::from_json;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::context::Context;
use crate::failure::Failure;

/// The rows that go with a noun's list.
pub(super) fn rows(noun: &str, input: Value, context: &mut Context) -> Result<Vec<Value>, Failure> {
    let now = Context::now();
    let list: Value = {
        let model: &Model = context.workspace()?;
        match noun {
            "organisation" => json!(model.organisations()),
            "person" => json!(model.people(&model.people_filter(input)?, &now)),
            "membership" => json!(model.memberships(&filter(input)?)),
            "conversation" => json!(model.conversations(&filter(input)?, &now)),
            "promise" => json!(model.promises(&filter(input)?, &now)),
            "meeting" => json!(model.meetings(&filter(input)?)),
            "search" => context.call("search", input)?,
            "audit" => counted(context.call("audit list", input)?),
            other => context.call(&format!("{other} list"), input)?,
        }
    };
    Ok(list.as_array().cloned().unwrap_or_default())
}

fn filter<T: Serialize + DeserializeOwned>(input: Value) -> Result<T, Failure> {
    Ok(from_json(input)?)
}

/// The audit log, oldest first, with the number of records instead of their ids.
fn counted(mut entries: Value) -> Value {
    if let Some(entries) = entries.as_array_mut() {
        entries.reverse();
        for entry in entries {
            entry["records"] = json!(entry["records"].as_array().map_or(0, Vec::len));
        }
    }
    entries
}
