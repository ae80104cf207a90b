//! How often we speak to somebody.

use jiff::civil::Date;
use kring_core::Problem;
use kring_core::networks::{Network, NetworkId};
use kring_core::people::{Person, PersonId};
use kring_core::record::Versioned;
use kring_core::rhythm::{self, Rhythm};
use tauri::{AppHandle, State};

use crate::session::shell::Shell;

/// Reads a rhythm from words.
#[tauri::command(async)]
#[specta::specta]
pub fn read_rhythm(words: String) -> Result<Rhythm, Problem> {
    Ok(rhythm::read(&words)?)
}

/// Agrees on a rhythm with somebody; `None` leaves it to their role.
#[tauri::command(async)]
#[specta::specta]
pub fn set_rhythm(
    app: AppHandle,
    shell: State<'_, Shell>,
    person: PersonId,
    rhythm: Option<Rhythm>,
) -> Result<Versioned<Person>, Problem> {
    shell.write(&app, |workspace, now| workspace.set_rhythm(person, rhythm, now))
}

/// Puts the next conversation off until a day; an empty text puts it off no longer.
#[tauri::command(async)]
#[specta::specta]
pub fn snooze(
    app: AppHandle,
    shell: State<'_, Shell>,
    person: PersonId,
    until: String,
) -> Result<Versioned<Person>, Problem> {
    let until = day(&until)?;
    shell.write(&app, |workspace, now| workspace.snooze(person, until, now))
}

/// Sets the rhythm of everybody with a role in a network; `None` takes it away.
#[tauri::command(async)]
#[specta::specta]
pub fn set_role_rhythm(
    app: AppHandle,
    shell: State<'_, Shell>,
    network: NetworkId,
    role: String,
    rhythm: Option<Rhythm>,
) -> Result<Versioned<Network>, Problem> {
    shell.write(&app, |workspace, now| workspace.set_role_rhythm(network, &role, rhythm, now))
}

/// A day as the window writes it; an empty text is none.
pub(super) fn day(text: &str) -> Result<Option<Date>, Problem> {
    let wrong = |_| kring_core::Error::Value { field: "until".to_owned(), expected: "date".to_owned() };
    Ok(Some(text).filter(|text| !text.is_empty()).map(str::parse).transpose().map_err(wrong)?)
}
