//! Organisations.

use kring_core::Problem;
use kring_core::organisations::{Organisation, OrganisationId};
use kring_core::pages::{OrganisationPage, OrganisationRow};
use kring_core::record::Versioned;
use tauri::State;

use crate::session::shell::Shell;

record_commands! {
    /// The organisations in the vault.
    list: pub fn organisations() -> Vec<OrganisationRow>;

    /// One organisation with the people who speak for it.
    read: pub fn organisation_page(id: OrganisationId) -> OrganisationPage;

    /// Adds an organisation.
    write: pub fn add_organisation(input: Organisation) -> Versioned<Organisation>;

    /// Changes an organisation from the revision the form was opened with.
    change: pub fn change_organisation(id: OrganisationId, input: Organisation) -> Versioned<Organisation>;

    /// Removes an organisation.
    write: pub fn remove_organisation(id: OrganisationId) -> ();
}

/// Whether a role at an organisation with this name, of this sort, counts as one that needs agreement until somebody says
/// that it is not.
#[tauri::command(async)]
#[specta::specta]
pub fn proposes_agreement(shell: State<'_, Shell>, name: String, sort: String) -> Result<bool, Problem> {
    shell.read(|_, _| Ok(kring_core::organisations::proposes_agreement(&name, &sort)))
}
