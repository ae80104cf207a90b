//! Lists of people for other programs.

use kring_core::Problem;
use kring_core::people::PersonId;
use kring_core::reports::{ReportOptions, ToHeed};
use kring_documents::{TableFormat, people_table, people_vcard};
use kring_texts::Texts;
use serde::Deserialize;
use specta::Type;
use tauri::{AppHandle, State};

use super::reports::{Exported, remember};
use crate::language;
use crate::report::explain;
use crate::runtime::problem;
use crate::session::shell::Shell;
use crate::system::{dialogs, files};

/// For which programs.
#[derive(Debug, Clone, Copy, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ListForm {
    /// A table for any program.
    Csv,
    /// A table for Excel.
    Xlsx,
    /// A table for programs of OpenDocument.
    Ods,
    /// Cards for an address book.
    Vcard,
}

/// Those of some people who set boundaries, to read before a list with them on it leaves.
#[tauri::command(async)]
#[specta::specta]
pub fn boundaries_of(shell: State<'_, Shell>, people: Vec<PersonId>) -> Result<Vec<ToHeed>, Problem> {
    shell.read(|workspace, _| Ok(workspace.boundaries_of(&people)))
}

/// Saves a list of people where the user says, and records that it left the vault. `None` when the dialog was closed.
#[tauri::command(async)]
#[specta::specta]
pub fn export_people(
    app: AppHandle,
    shell: State<'_, Shell>,
    people: Vec<PersonId>,
    form: ListForm,
    options: ReportOptions,
    despite: Option<String>,
) -> Result<Option<Exported>, Problem> {
    let sheet = shell.read(|workspace, now| workspace.people_sheet(&people, &options, now))?;
    let table = |format: TableFormat| {
        let bytes = people_table(&sheet, format).map_err(|error| explain(&error))?;
        Ok::<_, Problem>((bytes, format.name()))
    };
    let (bytes, ending) = match form {
        ListForm::Csv => table(TableFormat::Csv)?,
        ListForm::Xlsx => table(TableFormat::Xlsx)?,
        ListForm::Ods => table(TableFormat::Ods)?,
        ListForm::Vcard => (people_vcard(&sheet), "vcf"),
    };
    let name = Texts::of(language::of(sheet.language)).get("shell-file-people");
    let Some(path) = dialogs::for_file(&app, &format!("{name} {}.{ending}", sheet.made_on))? else {
        return Ok(None);
    };
    // Recorded first: what cannot be recorded does not leave, also when the vault was locked behind the dialog.
    shell.write(&app, |workspace, now| {
        workspace.note_people_export(&people, sheet.classification, despite.as_deref(), now)
    })?;
    files::write_whole(&path, &bytes).map_err(|_| problem("window.fileNotWritten"))?;
    Ok(Some(remember(&shell, path)))
}
