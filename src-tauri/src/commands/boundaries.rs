//! Boundaries: what an action would cross, pauses, and reaching somebody with an eye on both.

use kring_core::boundaries::{CallTimes, Crossed, Deed, HeedCard};
use kring_core::people::{ContactKind, Person, PersonId};
use kring_core::record::Versioned;
use kring_core::{Problem, boundaries};
use tauri::{AppHandle, State};

use super::rhythm::day;
use crate::session::shell::Shell;
use crate::system::clipboard;

/// Reads from words when somebody may be called.
#[tauri::command(async)]
#[specta::specta]
pub fn read_calls(shell: State<'_, Shell>, words: String) -> Result<CallTimes, Problem> {
    shell.read(|workspace, _| boundaries::read_calls(&words, workspace.settings().language))
}

/// What to heed of each of these people while one writes about them.
#[tauri::command(async)]
#[specta::specta]
pub fn heed_cards(shell: State<'_, Shell>, people: Vec<PersonId>) -> Result<Vec<HeedCard>, Problem> {
    shell.read(|workspace, now| Ok(workspace.heed_cards(&people, now)))
}

/// Whose boundaries something would cross now.
#[tauri::command(async)]
#[specta::specta]
pub fn crossed(shell: State<'_, Shell>, deed: Deed, people: Vec<PersonId>) -> Result<Vec<Crossed>, Problem> {
    shell.read(|workspace, now| Ok(workspace.crossed(deed, &people, now)))
}

/// Puts a number or an address on the clipboard for half a minute, unless that crosses a boundary and no reason is given.
#[tauri::command(async)]
#[specta::specta]
pub fn copy_contact(
    app: AppHandle,
    shell: State<'_, Shell>,
    person: PersonId,
    kind: ContactKind,
    value: String,
    despite: Option<String>,
) -> Result<(), Problem> {
    let value =
        shell.write(&app, |workspace, now| workspace.reach(person, kind, &value, despite.as_deref(), now))?;
    clipboard::copy_for_a_while(&app, value)
}

/// Writes down that somebody asked for a pause. Without a first day it begins today, or as it did; without an end it lasts
/// until they get in touch.
#[tauri::command(async)]
#[specta::specta]
pub fn pause_person(
    app: AppHandle,
    shell: State<'_, Shell>,
    person: PersonId,
    since: String,
    until: String,
    words: String,
) -> Result<Versioned<Person>, Problem> {
    let term = (day(&since)?, day(&until)?);
    shell.write(&app, |workspace, now| workspace.pause(person, term, &words, now))
}

/// Ends a pause.
#[tauri::command(async)]
#[specta::specta]
pub fn end_pause(
    app: AppHandle,
    shell: State<'_, Shell>,
    person: PersonId,
) -> Result<Versioned<Person>, Problem> {
    shell.write(&app, |workspace, now| workspace.end_pause(person, now))
}
