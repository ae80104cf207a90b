//! Verbs that the domain's own table does not have, by name, so that `batch` knows them too.

use kring_core::input::{from_json, patch_json};
use kring_core::networks::NetworkId;
use kring_core::vault_admin::AuditFilter;
use kring_core::{Error, Now, Workspace};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::terminal::failure::Failure;

type Run = fn(&mut Workspace, Value, &Now) -> Result<Value, Failure>;

const VERBS: [(&str, Run); 9] = [
    ("today", today),
    ("search", search),
    ("settings show", settings),
    ("settings edit", change_settings),
    ("undo", undo),
    ("undo list", recent),
    ("redo", redo),
    ("audit list", audit),
    ("audit verify", verify_audit),
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

#[derive(Default, Deserialize, serde::Serialize)]
#[serde(default)]
struct Within {
    network: Option<NetworkId>,
}

#[derive(Deserialize, serde::Serialize)]
struct Sought {
    text: String,
    #[serde(default = "enough")]
    limit: usize,
}

/// Which operation to take back, by its number; the last one without.
#[derive(Default, Deserialize, serde::Serialize)]
#[serde(rename_all = "camelCase", default)]
struct Undo {
    number: Option<u32>,
    /// Whether later operations that rest on it may go with it.
    with_later: bool,
}

/// As many things found as one screen shows.
fn enough() -> usize {
    50
}

fn today(workspace: &mut Workspace, input: Value, now: &Now) -> Result<Value, Failure> {
    let Within { network } = from_json(input)?;
    Ok(json!(workspace.today(network, now)))
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
    let asked: Undo = from_json(input)?;
    Ok(match asked.number {
        Some(number) => json!(workspace.undo_number(number, asked.with_later, now)?),
        None => json!(workspace.undo(now)?),
    })
}

fn redo(workspace: &mut Workspace, input: Value, now: &Now) -> Result<Value, Failure> {
    from_json::<Nothing>(input)?;
    Ok(json!(workspace.redo(now)?))
}

fn audit(workspace: &mut Workspace, input: Value, now: &Now) -> Result<Value, Failure> {
    let filter: AuditFilter = from_json(input)?;
    Ok(json!(workspace.audit_lines(&filter, now)))
}

fn verify_audit(workspace: &mut Workspace, input: Value, _now: &Now) -> Result<Value, Failure> {
    from_json::<Nothing>(input)?;
    Ok(json!(workspace.verify_audit()))
}

fn recent(workspace: &mut Workspace, input: Value, _now: &Now) -> Result<Value, Failure> {
    from_json::<Nothing>(input)?;
    Ok(json!(workspace.recent_operations()))
}
