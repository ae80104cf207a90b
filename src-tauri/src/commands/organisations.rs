//! Organisations.

use kring_core::Problem;
use kring_core::organisations::{Organisation, OrganisationId};
use kring_core::pages::{OrganisationPage, OrganisationRow};
use kring_core::record::Versioned;
use tauri::{AppHandle, State};

use crate::shell::Shell;

/// The organisations in the vault.
#[tauri::command(async)]
#[specta::specta]
pub fn organisations(shell: State<'_, Shell>) -> Result<Vec<OrganisationRow>, Problem> {
    shell.read(|workspace, _| Ok(workspace.organisations()))
}

/// One organisation with the people who speak for it.
#[tauri::command(async)]
#[specta::specta]
pub fn organisation_page(shell: State<'_, Shell>, id: OrganisationId) -> Result<OrganisationPage, Problem> {
    shell.read(|workspace, now| workspace.organisation_page(id, now))
}

/// Whether a role at an organisation with this name, of this sort, counts as one that needs agreement until somebody says
/// that it is not.
#[tauri::command(async)]
#[specta::specta]
pub fn proposes_agreement(shell: State<'_, Shell>, name: String, sort: String) -> Result<bool, Problem> {
    shell.read(|_, _| Ok(kring_core::organisations::proposes_agreement(&name, &sort)))
}

/// Adds a organisation.
#[tauri::command(async)]
#[specta::specta]
pub fn add_organisation(
    app: AppHandle,
    shell: State<'_, Shell>,
    input: Organisation,
) -> Result<Versioned<Organisation>, Problem> {
    shell.write(&app, |workspace, now| workspace.add_organisation(input, now))
}

/// Changes a organisation from the revision the form was opened with.
#[tauri::command(async)]
#[specta::specta]
pub fn change_organisation(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: OrganisationId,
    revision: u32,
    input: Organisation,
) -> Result<Versioned<Organisation>, Problem> {
    shell.write(&app, |workspace, now| workspace.change_organisation(id, Some(revision), input, now))
}

/// Removes a organisation.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_organisation(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: OrganisationId,
) -> Result<(), Problem> {
    shell.write(&app, |workspace, now| workspace.remove_organisation(id, now))
}
