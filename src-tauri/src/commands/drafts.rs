//! Texts that are not finished yet; they live sealed in the vault and nowhere else.

use kring_core::Problem;
use kring_core::drafts::{Draft, DraftFound};
use kring_core::record::AnyId;
use tauri::State;

use crate::session::shell::Shell;

/// Keeps an unfinished text, sealed, with the ids of the records it is about. `false` when one of these is gone: then
/// nothing is kept.
#[tauri::command(async)]
#[specta::specta]
pub fn save_draft(
    shell: State<'_, Shell>,
    key: String,
    text: String,
    about: Vec<AnyId>,
) -> Result<bool, Problem> {
    shell.write_quietly(|workspace, now| workspace.save_draft(Draft { key, text, about }, now))
}

/// An unfinished text.
#[tauri::command(async)]
#[specta::specta]
pub fn draft(shell: State<'_, Shell>, key: String) -> Result<Option<String>, Problem> {
    shell.read(|workspace, _| Ok(workspace.draft(&key)))
}

/// The unfinished texts whose key begins with `start`, the one that was kept last first.
#[tauri::command(async)]
#[specta::specta]
pub fn drafts_under(shell: State<'_, Shell>, start: String) -> Result<Vec<DraftFound>, Problem> {
    shell.read(|workspace, _| Ok(workspace.drafts_under(&start)))
}

/// When an unfinished text was kept last.
#[tauri::command(async)]
#[specta::specta]
pub fn draft_kept_at(shell: State<'_, Shell>, key: String) -> Result<Option<String>, Problem> {
    shell.read(|workspace, _| Ok(workspace.draft_kept_at(&key).map(|at| at.to_string())))
}

/// Forgets an unfinished text.
#[tauri::command(async)]
#[specta::specta]
pub fn drop_draft(shell: State<'_, Shell>, key: String) -> Result<(), Problem> {
    shell.write_quietly(|workspace, now| workspace.drop_draft(&key, now))
}
