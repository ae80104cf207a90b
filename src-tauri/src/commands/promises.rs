//! Promises and actions.

use kring_core::Problem;
use kring_core::promises::{Promise, PromiseFilter, PromiseId, PromiseRow, PromiseState};
use kring_core::record::Versioned;
use tauri::{AppHandle, State};

use crate::shell::Shell;

/// The promises a filter lets through.
#[tauri::command(async)]
#[specta::specta]
pub fn promises(shell: State<'_, Shell>, filter: PromiseFilter) -> Result<Vec<PromiseRow>, Problem> {
    shell.read(|workspace, now| Ok(workspace.promises(&filter, now)))
}

/// Adds a promise.
#[tauri::command(async)]
#[specta::specta]
pub fn add_promise(
    app: AppHandle,
    shell: State<'_, Shell>,
    input: Promise,
) -> Result<Versioned<Promise>, Problem> {
    shell.write(&app, |workspace, now| workspace.add_promise(input, now))
}

/// Changes a promise from the revision the form was opened with.
#[tauri::command(async)]
#[specta::specta]
pub fn change_promise(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: PromiseId,
    revision: u32,
    input: Promise,
) -> Result<Versioned<Promise>, Problem> {
    shell.write(&app, |workspace, now| workspace.change_promise(id, Some(revision), input, now))
}

/// Removes a promise.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_promise(app: AppHandle, shell: State<'_, Shell>, id: PromiseId) -> Result<(), Problem> {
    shell.write(&app, |workspace, now| workspace.remove_promise(id, now))
}

/// Ticks a promise off, as done or let go.
#[tauri::command(async)]
#[specta::specta]
pub fn close_promise(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: PromiseId,
    state: PromiseState,
) -> Result<Versioned<Promise>, Problem> {
    shell.write(&app, |workspace, now| workspace.close_promise(id, state, now))
}

/// Opens a closed promise again.
#[tauri::command(async)]
#[specta::specta]
pub fn reopen_promise(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: PromiseId,
) -> Result<Versioned<Promise>, Problem> {
    shell.write(&app, |workspace, now| workspace.reopen_promise(id, now))
}
