//! Settings of the vault.

use kring_core::Problem;
use kring_core::settings::Settings;
use tauri::{AppHandle, State};

use crate::session::shell::Shell;
use crate::window::backdrop;
use crate::window::spelling;

/// The settings kept in the vault.
#[tauri::command(async)]
#[specta::specta]
pub fn settings(shell: State<'_, Shell>) -> Result<Settings, Problem> {
    shell.read(|workspace, _| Ok(workspace.settings()))
}

/// Changes the settings; how the window looks is remembered for the unlock screen too.
#[tauri::command(async)]
#[specta::specta]
pub fn change_settings(
    app: AppHandle,
    shell: State<'_, Shell>,
    input: Settings,
) -> Result<Settings, Problem> {
    let settings = shell.write(&app, |workspace, now| workspace.change_settings(input, now))?;
    shell.change_config(|config| config.look_like(&settings))?;
    backdrop::lay(&app, settings.theme);
    spelling::check_in(&app, settings.language);
    Ok(settings)
}
