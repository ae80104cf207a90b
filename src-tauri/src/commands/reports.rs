//! Reports: looking at the pages first, then saving them where the user says.

use std::path::PathBuf;

use kring_core::meetings::MeetingId;
use kring_core::networks::NetworkId;
use kring_core::people::PersonId;
use kring_core::reports::{LeftOut, NamesInReport, ReportOptions};
use kring_core::{Export, Problem};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;

use crate::report::Drawn;
use crate::shell::{Shell, problem};
use crate::{ask, write};

/// Which report, about what.
#[derive(Debug, Clone, Copy, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Report {
    /// The agenda of a meeting.
    Agenda {
        /// The meeting.
        id: MeetingId,
    },
    /// The minutes of a meeting.
    Minutes {
        /// The meeting.
        id: MeetingId,
    },
    /// The report on a network.
    Network {
        /// The network.
        id: NetworkId,
    },
    /// The page before a visit.
    Visit {
        /// The person.
        id: PersonId,
    },
    /// The timeline of a person.
    Timeline {
        /// The person.
        id: PersonId,
    },
}

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
    report: Report,
    options: ReportOptions,
) -> Result<Preview, Problem> {
    let drawn = compute(&shell, report, &options)?;
    Ok(Preview {
        pages: drawn.pages()?,
        left_out: drawn.left_out().to_vec(),
        names: drawn.head().names.clone(),
    })
}

/// Saves a report as PDF where the user says, and records that it left the vault. `None` when the dialog was closed.
#[tauri::command(async)]
#[specta::specta]
pub fn export_report(
    app: AppHandle,
    shell: State<'_, Shell>,
    report: Report,
    options: ReportOptions,
) -> Result<Option<Exported>, Problem> {
    let drawn = compute(&shell, report, &options)?;
    // Said before a place is asked for; the log refuses it too.
    drawn.head().names.decided()?;
    let bytes = drawn.pdf()?;
    let Some(path) = ask::for_file(&app, &drawn.file_name())? else { return Ok(None) };
    // Recorded first: what cannot be recorded does not leave, also when the vault was locked behind the dialog.
    shell.write(&app, |workspace, now| workspace.note_export(report.into(), drawn.head(), now))?;
    write::whole(&path, &bytes).map_err(|_| problem("window.fileNotWritten"))?;
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

fn compute(shell: &Shell, report: Report, options: &ReportOptions) -> Result<Drawn, Problem> {
    shell.read(|workspace, now| {
        Ok(match report {
            Report::Agenda { id } => Drawn::Agenda(workspace.agenda_report(id, options, now)?),
            Report::Minutes { id } => Drawn::Minutes(workspace.minutes_report(id, options, now)?),
            Report::Network { id } => Drawn::Network(workspace.network_report(id, options, now)?),
            Report::Visit { id } => Drawn::Visit(Box::new(workspace.visit_report(id, options, now)?)),
            Report::Timeline { id } => Drawn::Timeline(workspace.timeline_report(id, options, now)?),
        })
    })
}

impl From<Report> for Export {
    fn from(report: Report) -> Self {
        match report {
            Report::Agenda { id } => Self::Agenda(id),
            Report::Minutes { id } => Self::Minutes(id),
            Report::Network { id } => Self::Network(id),
            Report::Visit { id } => Self::Visit(id),
            Report::Timeline { id } => Self::Timeline(id),
        }
    }
}

pub(super) fn remember(shell: &Shell, path: PathBuf) -> Exported {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut session = shell.session();
    session.exported.push(path);
    Exported { number: u32::try_from(session.exported.len() - 1).unwrap_or(u32::MAX), name }
}
