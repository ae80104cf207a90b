//! Undo and redo, and the audit log.

use kring_core::undo::{RecentOperation, UndoState, UndoneOperation};
use kring_core::vault_admin::{AuditFilter, AuditLine, AuditReport};
use kring_core::{Problem, Workspace};
use kring_documents::{TableFormat, audit_table};
use kring_texts::Texts;
use tauri::{AppHandle, State};

use crate::commands::reports::{Exported, remember};
use crate::language;
use crate::report::explain;
use crate::runtime::{now, problem};
use crate::session::shell::Shell;
use crate::system::{dialogs, files};

/// Takes the last operation back. `None` when there is nothing to take back.
#[tauri::command(async)]
#[specta::specta]
pub fn undo(app: AppHandle, shell: State<'_, Shell>) -> Result<Option<UndoneOperation>, Problem> {
    shell.write(&app, Workspace::undo)
}

record_commands! {
    /// Takes one of the last operations back, by its number. Those that rest on it go with it where `with_later` says so, and
    /// otherwise it is refused.
    write: pub fn undo_number(number: u32, with_later: bool) -> UndoneOperation;

    /// What an undo would take back now, and what a redo would do again.
    list: pub fn undo_state() -> UndoState;

    /// The last operations, the last first.
    list: pub fn recent_operations() -> Vec<RecentOperation>;

    /// Lines of the log, the newest first.
    list: pub fn audit_lines(filter: AuditFilter; now) -> Vec<AuditLine>;

    /// Whether the log is as it was written.
    list: pub fn verify_audit() -> AuditReport;
}

/// Does again what was taken back last. `None` when there is nothing to do again.
#[tauri::command(async)]
#[specta::specta]
pub fn redo(app: AppHandle, shell: State<'_, Shell>) -> Result<Option<UndoneOperation>, Problem> {
    shell.write(&app, Workspace::redo)
}

/// Saves the whole log as CSV where the user says, oldest line first. `None` when the dialog was closed.
#[tauri::command(async)]
#[specta::specta]
pub fn export_audit(app: AppHandle, shell: State<'_, Shell>) -> Result<Option<Exported>, Problem> {
    let spoken = shell.read(|workspace, _| Ok(workspace.settings().language))?;
    let word = Texts::of(language::of(spoken)).get("shell-file-log");
    let Some(path) = dialogs::for_file(&app, &format!("{word} {}.csv", now().today()))? else {
        return Ok(None);
    };
    // Recorded first: what cannot be recorded does not leave.
    let mut lines = shell.write(&app, |workspace, now| {
        workspace.note_audit_export(now)?;
        Ok(workspace.audit_lines(&AuditFilter::default(), now))
    })?;
    lines.reverse();
    let csv =
        audit_table(&lines, spoken, now().today(), TableFormat::Csv).map_err(|error| explain(&error))?;
    files::write_whole(&path, &csv).map_err(|_| problem("window.fileNotWritten"))?;
    Ok(Some(remember(&shell, path)))
}
