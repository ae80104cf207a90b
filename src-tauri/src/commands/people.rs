//! People.

use kring_core::Problem;
use kring_core::people::{NewPerson, Person, PersonId};
use kring_core::record::Kept;
use kring_core::views::{PeopleFilter, PersonPage, PersonRow};
use tauri::{AppHandle, State};

use crate::shell::Shell;

/// The people a filter lets through.
#[tauri::command(async)]
#[specta::specta]
pub fn people(shell: State<'_, Shell>, filter: PeopleFilter) -> Result<Vec<PersonRow>, Problem> {
    shell.read(|workspace, now| Ok(workspace.people(&filter, now)))
}

/// One person with everything about them.
#[tauri::command(async)]
#[specta::specta]
pub fn person_page(shell: State<'_, Shell>, id: PersonId) -> Result<PersonPage, Problem> {
    shell.read(|workspace, now| workspace.person_page(id, now))
}

/// Adds a person.
#[tauri::command(async)]
#[specta::specta]
pub fn add_person(
    app: AppHandle,
    shell: State<'_, Shell>,
    input: NewPerson,
) -> Result<Kept<Person>, Problem> {
    shell.write(&app, |workspace, now| workspace.add_person(input, now))
}

/// Changes a person from the revision the form was opened with.
#[tauri::command(async)]
#[specta::specta]
pub fn change_person(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: PersonId,
    revision: u32,
    input: Person,
) -> Result<Kept<Person>, Problem> {
    shell.write(&app, |workspace, now| workspace.change_person(id, Some(revision), input, now))
}

/// Removes a person.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_person(app: AppHandle, shell: State<'_, Shell>, id: PersonId) -> Result<(), Problem> {
    shell.write(&app, |workspace, now| workspace.remove_person(id, now))
}
