//! Reports: looking at the pages first, then saving them where the user says.

use std::path::PathBuf;

use kring_core::Problem;
use kring_core::reports::{LeftOut, NamesInReport, Report, ReportFormat, ReportOptions, ReportRequest};
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;

use crate::report;
use crate::runtime::problem;
use crate::session::shell::Shell;
use crate::system::{dialogs, files};

/// The pages of a report, to look at.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Preview {
    /// One picture per page, as a data URI.
    pub pages: Vec<String>,
    /// What is not in it, and why.
    pub left_out: Vec<LeftOut>,
    /// Who is named in its texts, where it is to name nobody.
    pub names: NamesInReport,
}

/// A file that was saved.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Exported {
    /// Its number in this session, to open it by.
    pub number: u32,
    /// Its name, without the folder.
    pub name: String,
}

/// The very pages that would be saved.
#[tauri::command(async)]
#[specta::specta]
pub fn preview_report(
    shell: State<'_, Shell>,
    report: ReportRequest,
    options: ReportOptions,
) -> Result<Preview, Problem> {
    let report = work_out(&shell, report, &options)?;
    Ok(Preview {
        pages: report::pages(&report)?,
        left_out: report.left_out().to_vec(),
        names: report.head().names.clone(),
    })
}

/// Saves a report in a format where the user says, and records that it left the vault. `None` when the dialog was closed.
#[tauri::command(async)]
#[specta::specta]
pub fn export_report(
    app: AppHandle,
    shell: State<'_, Shell>,
    report: ReportRequest,
    options: ReportOptions,
    format: ReportFormat,
) -> Result<Option<Exported>, Problem> {
    let (request, report) = (report, work_out(&shell, report, &options)?);
    // Said before a place is asked for; the log refuses it too.
    report.head().names.decided()?;
    let bytes = report::file(&report, format)?;
    let Some(path) = dialogs::for_file(&app, &report::file_name(&report, format))? else {
        return Ok(None);
    };
    // Recorded first: what cannot be recorded does not leave, also when the vault was locked behind the dialog.
    shell.write(&app, |workspace, now| workspace.note_export(request, report.head(), now))?;
    files::write_whole(&path, &bytes).map_err(|_| problem("window.fileNotWritten"))?;
    Ok(Some(remember(&shell, path)))
}

/// Opens a file saved in this session in the program the computer has for it.
#[tauri::command(async)]
#[specta::specta]
pub fn open_exported(app: AppHandle, shell: State<'_, Shell>, number: u32) -> Result<(), Problem> {
    let path = shell
        .session()
        .exported
        .get(number as usize)
        .cloned()
        .ok_or_else(|| problem("window.fileNotThere"))?;
    app.opener().open_path(path.to_string_lossy(), None::<&str>).map_err(|_| problem("window.fileNotOpened"))
}

fn work_out(shell: &Shell, request: ReportRequest, options: &ReportOptions) -> Result<Report, Problem> {
    shell.read(|workspace, now| workspace.report(request, options, now))
}

pub(super) fn remember(shell: &Shell, path: PathBuf) -> Exported {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut session = shell.session();
    session.exported.push(path);
    Exported { number: u32::try_from(session.exported.len() - 1).unwrap_or(u32::MAX), name }
}
