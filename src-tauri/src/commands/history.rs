//! Taking back, and the log of who did what.

use kring_core::Problem;
use kring_core::keeping::{AuditFilter, AuditLine, AuditReport};
use kring_texts::Texts;
use tauri::{AppHandle, State};

use crate::commands::reports::{Exported, remember};
use crate::shell::{Shell, now, problem};
use crate::{ask, language, write};

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

/// Lines of the log, the newest first.
#[tauri::command(async)]
#[specta::specta]
pub fn audit_lines(shell: State<'_, Shell>, filter: AuditFilter) -> Result<Vec<AuditLine>, Problem> {
    shell.read(|workspace, now| Ok(workspace.audit_lines(&filter, now)))
}

/// Whether the log is as it was written.
#[tauri::command(async)]
#[specta::specta]
pub fn verify_audit(shell: State<'_, Shell>) -> Result<AuditReport, Problem> {
    shell.read(|workspace, _| Ok(workspace.verify_audit()))
}

/// Saves the whole log as CSV where the user says, oldest line first. `None` when the dialog was closed.
#[tauri::command(async)]
#[specta::specta]
pub fn export_audit(app: AppHandle, shell: State<'_, Shell>) -> Result<Option<Exported>, Problem> {
    let spoken = shell.read(|workspace, _| Ok(workspace.settings().language))?;
    let word = Texts::of(language::of(spoken)).get("shell-file-log");
    let Some(path) = ask::for_file(&app, &format!("{word} {}.csv", now().today())) else { return Ok(None) };
    // Recorded first: what cannot be recorded does not leave.
    let mut lines = shell.write(&app, |workspace, now| {
        workspace.note_audit_export(now)?;
        Ok(workspace.audit_lines(&AuditFilter::default(), now))
    })?;
    lines.reverse();
    let csv = kring_documents::audit_csv(&lines, spoken);
    write::whole(&path, &csv).map_err(|_| problem("window.fileNotWritten"))?;
    Ok(Some(remember(&shell, path)))
}
