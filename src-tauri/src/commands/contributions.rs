//! What was brought and got.

use kring_core::Problem;
use kring_core::contributions::{Contribution, ContributionFilter, ContributionId, ContributionRow};
use kring_core::record::Versioned;
use tauri::{AppHandle, State};

use crate::shell::Shell;

/// The contributions a filter lets through.
#[tauri::command(async)]
#[specta::specta]
pub fn contributions(
    shell: State<'_, Shell>,
    filter: ContributionFilter,
) -> Result<Vec<ContributionRow>, Problem> {
    shell.read(|workspace, _| Ok(workspace.contributions(&filter)))
}

/// Writes down what was brought or got.
#[tauri::command(async)]
#[specta::specta]
pub fn add_contribution(
    app: AppHandle,
    shell: State<'_, Shell>,
    input: Contribution,
) -> Result<Versioned<Contribution>, Problem> {
    shell.write(&app, |workspace, now| workspace.add_contribution(input, now))
}

/// Changes a contribution from the revision the form was opened with.
#[tauri::command(async)]
#[specta::specta]
pub fn change_contribution(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: ContributionId,
    revision: u32,
    input: Contribution,
) -> Result<Versioned<Contribution>, Problem> {
    shell.write(&app, |workspace, now| workspace.change_contribution(id, Some(revision), input, now))
}

/// Removes a contribution.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_contribution(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: ContributionId,
) -> Result<(), Problem> {
    shell.write(&app, |workspace, now| workspace.remove_contribution(id, now))
}
