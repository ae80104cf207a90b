//! Taking back, and the log of who did what.

use kring_core::undo::{RecentOperation, UndoState, UndoneOperation};
use kring_core::vault_admin::{AuditFilter, AuditLine, AuditReport};
use kring_core::{Problem, Workspace};
use kring_texts::Texts;
use tauri::{AppHandle, State};

use crate::commands::reports::{Exported, remember};
use crate::shell::{Shell, now, problem};
use crate::{ask, language, write};

/// Takes the last operation back. `None` when there is nothing to take back.
#[tauri::command(async)]
#[specta::specta]
pub fn undo(app: AppHandle, shell: State<'_, Shell>) -> Result<Option<UndoneOperation>, Problem> {
    shell.write(&app, Workspace::undo)
}

/// Takes one of the last operations back, by its number. Those that rest on it go with it where `with_later` says so, and
/// otherwise it is refused.
#[tauri::command(async)]
#[specta::specta]
pub fn undo_number(
    app: AppHandle,
    shell: State<'_, Shell>,
    number: u32,
    with_later: bool,
) -> Result<UndoneOperation, Problem> {
    shell.write(&app, |workspace, now| workspace.undo_number(number, with_later, now))
}

/// Does again what was taken back last. `None` when there is nothing to do again.
#[tauri::command(async)]
#[specta::specta]
pub fn redo(app: AppHandle, shell: State<'_, Shell>) -> Result<Option<UndoneOperation>, Problem> {
    shell.write(&app, Workspace::redo)
}

/// What an undo would take back now, and what a redo would do again.
#[tauri::command(async)]
#[specta::specta]
pub fn undo_state(shell: State<'_, Shell>) -> Result<UndoState, Problem> {
    shell.read(|workspace, _| Ok(workspace.undo_state()))
}

/// The last operations, the last first.
#[tauri::command(async)]
#[specta::specta]
pub fn recent_operations(shell: State<'_, Shell>) -> Result<Vec<RecentOperation>, Problem> {
    shell.read(|workspace, _| Ok(workspace.recent_operations()))
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
    let Some(path) = ask::for_file(&app, &format!("{word} {}.csv", now().today()))? else { return Ok(None) };
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
