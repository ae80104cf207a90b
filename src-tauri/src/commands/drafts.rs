//! Texts that are not finished yet; they live sealed in the vault and nowhere else.

use kring_core::Problem;
use tauri::State;

use crate::shell::Shell;

/// Keeps an unfinished text, sealed.
#[tauri::command(async)]
#[specta::specta]
pub fn save_draft(shell: State<'_, Shell>, key: String, text: String) -> Result<(), Problem> {
    shell.write_quietly(|workspace, now| workspace.save_draft(key, text, now))
}

/// An unfinished text.
#[tauri::command(async)]
#[specta::specta]
pub fn draft(shell: State<'_, Shell>, key: String) -> Result<Option<String>, Problem> {
    shell.read(|workspace, _| Ok(workspace.draft(&key)))
}

/// Forgets an unfinished text.
#[tauri::command(async)]
#[specta::specta]
pub fn drop_draft(shell: State<'_, Shell>, key: String) -> Result<(), Problem> {
    shell.write_quietly(|workspace, now| workspace.drop_draft(&key, now))
}
