//! The lines of a list for people: the views of the domain, which know names and numbers that a record does not.

use kring_core::Model;
use kring_core::input::from_json;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::context::Context;
use crate::failure::Failure;
use crate::render;

/// The rows that go with a noun's list.
pub(super) fn rows(noun: &str, input: Value, context: &mut Context) -> Result<Vec<Value>, Failure> {
    let now = Context::now();
    let list: Value = {
        let model: &Model = context.workspace()?;
        match noun {
            "organisation" => json!(model.organisations()),
            "person" => json!(model.people(&model.people_filter(input)?, &now)?),
            "membership" => json!(model.memberships(&filter(input)?)),
            "conversation" => json!(model.conversations(&filter(input)?, &now)),
            "preparation" => json!(model.preparations(&filter(input)?, &now)),
            "agreement" => json!(model.agreements(&filter(input)?, &now)),
            "contribution" => json!(model.contributions(&filter(input)?)),
            "promise" => json!(model.promises(&filter(input)?, &now)),
            "meeting" => json!(model.meetings(&filter(input)?)),
            "search" => context.call("search", input)?,
            "undo" => {
                let recent = context.call("undo list", input)?;
                recent_in_words(recent, context)
            }
            "audit" => {
                let entries = context.call("audit list", input)?;
                counted(entries, context)
            }
            other => context.call(&format!("{other} list"), input)?,
        }
    };
    Ok(list.as_array().cloned().unwrap_or_default())
}

fn filter<T: Serialize + DeserializeOwned>(input: Value) -> Result<T, Failure> {
    Ok(from_json(input)?)
}

/// The last operations, the last first, with what can be done with each in words.
fn recent_in_words(mut recent: Value, context: &Context) -> Value {
    for one in recent.as_array_mut().map(Vec::as_mut_slice).unwrap_or_default() {
        let takes = one["takes"].as_array().map_or(0, Vec::len);
        let state = one["state"].as_str().unwrap_or_default();
        let can = context.texts.with(&format!("cli-undo-{state}"), &[("count", takes.into())]);
        let operation = render::operation(one["operation"].as_str().unwrap_or_default(), context.texts);
        let names = super::undo::names(&one["about"], context);
        (one["can"], one["names"], one["operation"]) = (json!(can), json!(names), json!(operation));
        one["sequence"] = one["number"].take();
    }
    recent
}

/// The audit log, oldest first, in words and with the number of records instead of their ids.
fn counted(mut entries: Value, context: &Context) -> Value {
    if let Some(entries) = entries.as_array_mut() {
        entries.reverse();
        for entry in entries {
            entry["operation"] =
                json!(render::operation(entry["operation"].as_str().unwrap_or_default(), context.texts));
            entry["records"] = json!(entry["records"].as_array().map_or(0, Vec::len));
        }
    }
    entries
}
