//! The vault itself: what it is, whether it is intact, compacting it, and saving what a damaged one still holds.

use kring_core::vault::{Passphrase, Vault};
use kring_core::vault_admin::{CheckReport, CompactReport, SalvageReport, VaultAbout};
use kring_core::{Error, Problem, vault_admin};
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, State};

use crate::runtime::{now, problem};
use crate::session::new_place::NAME;
use crate::session::shell::Shell;
use crate::system::dialogs;
use crate::window::events::Task;

/// What there is to know about the open vault itself. Its digest is made of every record, so a lock does not wait for it.
#[tauri::command(async)]
#[specta::specta]
pub fn about_vault(app: AppHandle, shell: State<'_, Shell>) -> Result<VaultAbout, Problem> {
    shell.checked_out(&app, |workspace, _| workspace.about_vault())
}

/// Reads every file of the vault and opens every record in every copy.
#[tauri::command(async)]
#[specta::specta]
pub fn check_vault(app: AppHandle, shell: State<'_, Shell>) -> Result<CheckReport, Problem> {
    shell.work(&app, Task::Check, |workspace, _, told| workspace.check_vault(told))
}

/// Writes the vault anew without what was removed, under a new key when that is asked. Undo does not reach past it.
#[tauri::command(async)]
#[specta::specta]
pub fn compact_vault(app: AppHandle, shell: State<'_, Shell>, rekey: bool) -> Result<CompactReport, Problem> {
    shell.work(&app, Task::Compact, |workspace, now, told| workspace.compact(rekey, now, told))
}

/// What was saved, and where.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Salvaged {
    /// The folder of the new vault.
    pub place: String,
    /// What is in it and what is not.
    pub report: SalvageReport,
}

/// Saves what still opens of the damaged vault into a new one in a folder the user chooses, and offers that from now
/// on. The damaged one stays as it is. `None` when the dialog was closed.
#[tauri::command(async)]
#[specta::specta]
pub fn salvage_vault(
    app: AppHandle,
    shell: State<'_, Shell>,
    passphrase: String,
) -> Result<Option<Salvaged>, Problem> {
    let passphrase = Passphrase::new(passphrase);
    let damaged = shell.vault_place().ok_or_else(|| problem("window.noVault"))?;
    shell.wait_until_closed()?;
    let Some(folder) = dialogs::for_folder(&app) else { return Ok(None) };
    let place = folder.join(NAME);
    let report = shell.watch(&app, Task::Salvage, |told| {
        let mut vault = Vault::open(&damaged).map_err(Error::from)?;
        vault_admin::salvage(&mut vault, &passphrase, &place, &now(), told)
    })?;
    let shown = place.display().to_string();
    shell.change_config(|config| config.vault = Some(place))?;
    Ok(Some(Salvaged { place: shown, report }))
}
