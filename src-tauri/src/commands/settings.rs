//! Settings of the vault, and what the vault is.

use kring_core::settings::Settings;
use kring_core::{Problem, vault::VaultInfo};
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, State};

use crate::shell::Shell;

/// The settings kept in the vault.
#[tauri::command(async)]
#[specta::specta]
pub fn settings(shell: State<'_, Shell>) -> Result<Settings, Problem> {
    shell.read(|workspace, _| Ok(workspace.settings()))
}

/// Changes the settings; language and look are remembered for the unlock screen too.
#[tauri::command(async)]
#[specta::specta]
pub fn change_settings(
    app: AppHandle,
    shell: State<'_, Shell>,
    input: Settings,
) -> Result<Settings, Problem> {
    let settings = shell.write(&app, |workspace, now| workspace.change_settings(input, now))?;
    shell.change_config(|config| {
        config.language = settings.language;
        config.theme = settings.theme;
    })?;
    Ok(settings)
}

/// What can be said of the open vault itself.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VaultFacts {
    /// Where it is.
    pub place: String,
    /// Version of the format.
    pub format: u16,
    /// Names of the passphrases that open it.
    pub slots: Vec<String>,
    /// Records in it.
    pub records: u32,
    /// Operations so far.
    pub operations: u32,
}

/// What can be said of the open vault itself.
#[tauri::command(async)]
#[specta::specta]
pub fn vault_facts(shell: State<'_, Shell>) -> Result<VaultFacts, Problem> {
    shell.read(|workspace, _| {
        let vault = workspace.vault();
        let info: &VaultInfo = vault.info();
        Ok(VaultFacts {
            place: vault.folder().display().to_string(),
            format: info.format,
            slots: info.slots.iter().map(|slot| slot.name.clone()).collect(),
            records: u32::try_from(vault.len()).unwrap_or(u32::MAX),
            operations: u32::try_from(vault.sequence()).unwrap_or(u32::MAX),
        })
    })
}
