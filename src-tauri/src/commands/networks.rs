//! Networks.

use kring_core::Problem;
use kring_core::networks::{Network, NetworkId};
use kring_core::pages::NetworkPage;
use kring_core::record::Versioned;
use tauri::{AppHandle, State};

use crate::shell::Shell;

/// The networks in the vault.
#[tauri::command(async)]
#[specta::specta]
pub fn networks(shell: State<'_, Shell>) -> Result<Vec<Versioned<Network>>, Problem> {
    shell.read(|workspace, _| Ok(workspace.networks()))
}

/// One network with its figures.
#[tauri::command(async)]
#[specta::specta]
pub fn network_page(shell: State<'_, Shell>, id: NetworkId) -> Result<NetworkPage, Problem> {
    shell.read(|workspace, now| workspace.network_page(id, now))
}

/// Adds a network.
#[tauri::command(async)]
#[specta::specta]
pub fn add_network(
    app: AppHandle,
    shell: State<'_, Shell>,
    input: Network,
) -> Result<Versioned<Network>, Problem> {
    shell.write(&app, |workspace, now| workspace.add_network(input, now))
}

/// Changes a network from the revision the form was opened with.
#[tauri::command(async)]
#[specta::specta]
pub fn change_network(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: NetworkId,
    revision: u32,
    input: Network,
) -> Result<Versioned<Network>, Problem> {
    shell.write(&app, |workspace, now| workspace.change_network(id, Some(revision), input, now))
}

/// Removes a network.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_network(app: AppHandle, shell: State<'_, Shell>, id: NetworkId) -> Result<(), Problem> {
    shell.write(&app, |workspace, now| workspace.remove_network(id, now))
}
