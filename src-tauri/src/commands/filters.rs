//! Saved filters of the list of people.

use kring_core::Problem;
use kring_core::filters::{FilterId, SavedFilter};
use kring_core::record::Versioned;
use tauri::{AppHandle, State};

use crate::shell::Shell;

/// The saved filters, by name.
#[tauri::command(async)]
#[specta::specta]
pub fn filters(shell: State<'_, Shell>) -> Result<Vec<Versioned<SavedFilter>>, Problem> {
    shell.read(|workspace, _| Ok(workspace.filters()))
}

/// Keeps a filter under a name.
#[tauri::command(async)]
#[specta::specta]
pub fn add_filter(
    app: AppHandle,
    shell: State<'_, Shell>,
    input: SavedFilter,
) -> Result<Versioned<SavedFilter>, Problem> {
    shell.write(&app, |workspace, now| workspace.add_filter(input, now))
}

/// Changes a saved filter from the revision it was shown with.
#[tauri::command(async)]
#[specta::specta]
pub fn change_filter(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: FilterId,
    revision: u32,
    input: SavedFilter,
) -> Result<Versioned<SavedFilter>, Problem> {
    shell.write(&app, |workspace, now| workspace.change_filter(id, Some(revision), input, now))
}

/// Lets a saved filter go.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_filter(app: AppHandle, shell: State<'_, Shell>, id: FilterId) -> Result<(), Problem> {
    shell.write(&app, |workspace, now| workspace.remove_filter(id, now))
}
