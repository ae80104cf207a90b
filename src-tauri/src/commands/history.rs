//! Taking back, and the log of who did what.

use jiff::Timestamp;
use kring_core::Problem;
use kring_core::vault::AuditEntry;
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, State};

use crate::shell::Shell;

/// Takes the last operation back. `None` when there is nothing to take back.
#[tauri::command(async)]
#[specta::specta]
pub fn undo(app: AppHandle, shell: State<'_, Shell>) -> Result<Option<String>, Problem> {
    shell.write(&app, |workspace, now| Ok(workspace.undo(now)?.map(|undone| undone.operation)))
}

/// Names of the operations that can be taken back, newest first.
#[tauri::command(async)]
#[specta::specta]
pub fn undoable(shell: State<'_, Shell>) -> Result<Vec<String>, Problem> {
    shell.read(|workspace, _| Ok(workspace.undoable()))
}

/// A line of the log: who did what and when, never with what content.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LogLine {
    /// The moment (RFC 3339, UTC); empty when the kept number is no moment at all.
    pub at: String,
    /// The operation's name.
    pub operation: String,
    /// How many records it touched.
    pub records: u32,
    /// The device it was done on.
    pub device: String,
    /// The passphrase the vault was opened with, by its name.
    pub slot: String,
}

impl From<&AuditEntry> for LogLine {
    fn from(entry: &AuditEntry) -> Self {
        Self {
            at: Timestamp::from_millisecond(entry.at.0).map(|at| at.to_string()).unwrap_or_default(),
            operation: entry.operation.name().to_owned(),
            records: u32::try_from(entry.records.len()).unwrap_or(u32::MAX),
            device: entry.device.clone(),
            slot: entry.slot.clone(),
        }
    }
}

/// The newest lines of the log.
#[tauri::command(async)]
#[specta::specta]
pub fn audit(shell: State<'_, Shell>, limit: u16) -> Result<Vec<LogLine>, Problem> {
    shell.read(|workspace, _| {
        let lines = workspace.audit().rev().take(usize::from(limit));
        Ok(lines.map(LogLine::from).collect())
    })
}
