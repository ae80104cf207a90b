//! The first place, and finding things.

use kring_core::Problem;
use kring_core::networks::NetworkId;
use kring_core::pages::{SearchHit, Today};
use tauri::State;

use crate::session::shell::Shell;

/// What needs the user today, in one network or in all.
#[tauri::command(async)]
#[specta::specta]
pub fn today(shell: State<'_, Shell>, network: Option<NetworkId>) -> Result<Today, Problem> {
    shell.read(|workspace, now| Ok(workspace.today(network, now)))
}

/// Finds people, notes and meetings.
#[tauri::command(async)]
#[specta::specta]
pub fn search(shell: State<'_, Shell>, text: String, limit: u16) -> Result<Vec<SearchHit>, Problem> {
    shell.read(|workspace, _| Ok(workspace.search(&text, usize::from(limit))))
}
