//! Verbs that the domain's own table does not have, by name, so that `batch` knows them too.

use jiff::Timestamp;
use kring_core::input::{from_json, patch_json};
use kring_core::{Error, Now, Workspace};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::failure::Failure;

type Run = fn(&mut Workspace, Value, &Now) -> Result<Value, Failure>;

const VERBS: [(&str, Run); 6] = [
    ("today", today),
    ("search", search),
    ("settings show", settings),
    ("settings edit", change_settings),
    ("undo", undo),
    ("audit list", audit),
];

/// The names of these verbs.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    VERBS.into_iter().map(|(name, _)| name)
}

/// A verb by its name.
pub(crate) fn find(name: &str) -> Option<Run> {
    VERBS.into_iter().find(|(known, _)| *known == name).map(|(_, run)| run)
}

#[derive(Default, Deserialize, serde::Serialize)]
#[serde(default)]
struct Nothing {}

#[derive(Deserialize, serde::Serialize)]
struct Sought {
    text: String,
    #[serde(default = "enough")]
    limit: usize,
}

#[derive(Default, Deserialize, serde::Serialize)]
#[serde(default)]
struct Newest {
    limit: Option<usize>,
}

/// As many things found as one screen shows.
fn enough() -> usize {
    50
}

fn today(workspace: &mut Workspace, input: Value, now: &Now) -> Result<Value, Failure> {
    from_json::<Nothing>(input)?;
    Ok(json!(workspace.today(now)))
}

fn search(workspace: &mut Workspace, input: Value, _now: &Now) -> Result<Value, Failure> {
    let sought: Sought = from_json(input)?;
    if sought.text.trim().is_empty() {
        return Err(Error::Required { field: "text".to_owned() }.into());
    }
    Ok(json!(workspace.search(&sought.text, sought.limit)))
}

fn settings(workspace: &mut Workspace, input: Value, _now: &Now) -> Result<Value, Failure> {
    from_json::<Nothing>(input)?;
    Ok(json!(workspace.settings()))
}

fn change_settings(workspace: &mut Workspace, input: Value, now: &Now) -> Result<Value, Failure> {
    let settings = patch_json(&workspace.settings(), input)?;
    Ok(json!(workspace.change_settings(settings, now)?))
}

fn undo(workspace: &mut Workspace, input: Value, now: &Now) -> Result<Value, Failure> {
    from_json::<Nothing>(input)?;
    Ok(json!(workspace.undo(now)?))
}

fn audit(workspace: &mut Workspace, input: Value, _now: &Now) -> Result<Value, Failure> {
    let newest: Newest = from_json(input)?;
    let entries = workspace.audit().rev().take(newest.limit.unwrap_or(usize::MAX)).map(|entry| {
        json!({
            "sequence": entry.sequence,
            "at": Timestamp::from_millisecond(entry.at.0).ok(),
            "operation": entry.operation.name(),
            "records": entry.records.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "device": entry.device,
            "slot": entry.slot,
            "number": entry.number,
        })
    });
    Ok(entries.collect())
}
