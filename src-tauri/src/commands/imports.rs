//! People of another program's list.

use kring_core::Problem;
use kring_core::imports::{ImportChoice, ImportPeople};
use kring_core::networks::NetworkId;
use kring_import_worker::{
    ColumnChoice, ImportPlan, ImportSheet, ListContent, MappedColumn, PeopleRead, Reader, is_calendar,
};
use kring_worker_protocol::Worker;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, State};

use crate::session::chosen_list::ChosenList;
use crate::session::shell::Shell;
use crate::system::dialogs;

/// What the names of lists end on.
const ENDINGS: [&str; 8] = ["csv", "ics", "ods", "tsv", "txt", "vcf", "xls", "xlsx"];

/// A list that was chosen, before anything of it is taken.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportSource {
    /// The file's name without its folder; empty for cells that were pasted.
    pub name: String,
    /// What it is.
    pub kind: ImportKind,
    /// Its sheets; of contacts there are none.
    pub sheets: Vec<ImportSheet>,
}

/// What a list is.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ImportKind {
    /// Rows and columns.
    Table,
    /// Contacts; no column is to be chosen.
    Contacts,
    /// A calendar: its meetings are taken in, and no people.
    Calendar,
}

/// What is taken of the chosen list.
#[derive(Debug, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportRequest {
    /// The network the people take part in from now on.
    pub network: NetworkId,
    /// Which sheet; the first is 0.
    pub sheet: u32,
    /// Which columns are which fields. What is not named is not taken.
    pub mapping: Vec<MappedColumn>,
    /// What becomes of single rows.
    pub choices: Vec<ImportChoice>,
}

/// Chooses the file of a list and says what is in it. `None` when the dialog was closed.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_import_file(app: AppHandle, shell: State<'_, Shell>) -> Result<Option<ImportSource>, Problem> {
    dialogs::for_existing(&app, &ENDINGS).map(|path| of_file(&shell, &path)).transpose()
}

/// Says what is in the list that was dropped on the window, once.
#[tauri::command(async)]
#[specta::specta]
pub fn take_dropped_file(shell: State<'_, Shell>) -> Result<Option<ImportSource>, Problem> {
    let dropped = shell.session().lists.dropped.take();
    dropped.map(|path| of_file(&shell, &path)).transpose()
}

/// Says what is in cells that were pasted.
#[tauri::command(async)]
#[specta::specta]
pub fn paste_import(shell: State<'_, Shell>, text: String) -> Result<ImportSource, Problem> {
    keep(&shell, ChosenList::pasted(text))
}

/// What taking the chosen list in would do. Nothing is written.
#[tauri::command(async)]
#[specta::specta]
pub fn preview_import(shell: State<'_, Shell>, request: ImportRequest) -> Result<ImportPlan, Problem> {
    let (asked, read) = people(&shell, request)?;
    let outcome = shell.write_quietly(|workspace, now| workspace.rehearse_import(asked, now))?;
    Ok(ImportPlan::of(outcome, read.remarks, read.left_out))
}

/// Takes the people of the chosen list in, as one operation.
#[tauri::command(async)]
#[specta::specta]
pub fn run_import(
    app: AppHandle,
    shell: State<'_, Shell>,
    request: ImportRequest,
) -> Result<ImportPlan, Problem> {
    let columns: Vec<ColumnChoice> = request.mapping.iter().copied().map(Into::into).collect();
    let sheet = request.sheet as usize;
    let (asked, read) = people(&shell, request)?;
    let outcome = shell.write(&app, |workspace, now| workspace.import_people(asked, now))?;
    let taken = shell.session().lists.chosen.take();
    let sheet = taken.as_ref().and_then(|list| list.sheets.get(sheet));
    if let Some(layout) = sheet.and_then(|sheet| sheet.to_remember(&columns)) {
        // The people are in; columns that cannot be remembered are chosen again.
        let _ = shell.write(&app, |workspace, now| workspace.remember_import_layout(layout, now));
    }
    Ok(ImportPlan::of(outcome, read.remarks, read.left_out))
}

/// Forgets the chosen list.
#[tauri::command(async)]
#[specta::specta]
#[allow(clippy::unnecessary_wraps, reason = "a command that borrows the state must return a Result")]
pub fn forget_import(shell: State<'_, Shell>) -> Result<(), Problem> {
    shell.session().lists.chosen = None;
    Ok(())
}

fn of_file(shell: &Shell, path: &std::path::Path) -> Result<ImportSource, Problem> {
    keep(shell, ChosenList::of_file(path)?)
}

/// Looks at a list and keeps it until it is taken or forgotten. One that cannot be read takes no other's place.
fn keep(shell: &Shell, mut list: ChosenList) -> Result<ImportSource, Problem> {
    let name = list.name.clone();
    let (kind, sheets) = look(shell, &list)?;
    list.sheets.clone_from(&sheets);
    shell.session().choose_list(list)?;
    Ok(ImportSource { name, kind, sheets })
}

fn look(shell: &Shell, list: &ChosenList) -> Result<(ImportKind, Vec<ImportSheet>), Problem> {
    if is_calendar(&list.bytes) {
        return Ok((ImportKind::Calendar, Vec::new()));
    }
    let mut content = Reader::by(Worker::beside_this_program()).look(&list.bytes, list.pasted)?;
    shell.read(|workspace, _| {
        content.as_last_time(workspace);
        Ok(())
    })?;
    Ok(match content {
        ListContent::Table { sheets } => (ImportKind::Table, sheets),
        ListContent::Contacts => (ImportKind::Contacts, Vec::new()),
    })
}

fn people(shell: &Shell, request: ImportRequest) -> Result<(ImportPeople, PeopleRead), Problem> {
    let list = shell.session().lists.chosen()?;
    let mapping = request.mapping.into_iter().map(Into::into).collect();
    let mut read = Reader::by(Worker::beside_this_program()).people(
        &list.bytes,
        list.pasted,
        request.sheet as usize,
        mapping,
    )?;
    let people = std::mem::take(&mut read.people);
    Ok((ImportPeople { network: request.network, people, choices: request.choices }, read))
}
