//! People who may be there twice.

use kring_core::Problem;
use kring_core::duplicates::{DuplicateFilter, DuplicatePair, LookAlike, MergePeople, MergeSheet, Stranger};
use kring_core::people::{Person, PersonId};
use kring_core::record::Versioned;
use tauri::{AppHandle, State};

use crate::shell::Shell;

/// The pairs that may be one person.
#[tauri::command(async)]
#[specta::specta]
pub fn duplicates(shell: State<'_, Shell>, filter: DuplicateFilter) -> Result<Vec<DuplicatePair>, Problem> {
    shell.read(|workspace, _| Ok(workspace.duplicates(&filter)))
}

/// How many pairs may be one person.
#[tauri::command(async)]
#[specta::specta]
pub fn duplicates_count(shell: State<'_, Shell>) -> Result<u32, Problem> {
    shell.read(|workspace, _| Ok(workspace.duplicates_count()))
}

/// Who is like somebody who is about to be written down.
#[tauri::command(async)]
#[specta::specta]
pub fn look_alikes(shell: State<'_, Shell>, stranger: Stranger) -> Result<Vec<LookAlike>, Problem> {
    shell.read(|workspace, _| Ok(workspace.look_alikes(&stranger)))
}

/// Two records side by side.
#[tauri::command(async)]
#[specta::specta]
pub fn merge_sheet(shell: State<'_, Shell>, keep: PersonId, other: PersonId) -> Result<MergeSheet, Problem> {
    shell.read(|workspace, _| workspace.merge_sheet(keep, other))
}

/// Makes one record of two.
#[tauri::command(async)]
#[specta::specta]
pub fn merge_people(
    app: AppHandle,
    shell: State<'_, Shell>,
    input: MergePeople,
) -> Result<Versioned<Person>, Problem> {
    shell.write(&app, |workspace, now| workspace.merge_people(input, now))
}

/// Remembers that two records are two people, or forgets it.
#[tauri::command(async)]
#[specta::specta]
pub fn set_distinct(
    app: AppHandle,
    shell: State<'_, Shell>,
    one: PersonId,
    other: PersonId,
    distinct: bool,
) -> Result<(), Problem> {
    shell.write(&app, |workspace, now| workspace.set_distinct(one, other, distinct, now))
}
