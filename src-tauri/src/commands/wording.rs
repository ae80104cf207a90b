//! Hints about wording while somebody writes. Nothing of it is kept.

use std::path::PathBuf;

use kring_core::Problem;
use kring_core::locale::Locale;
use kring_core::taalhulp::Hint;
use tauri::{AppHandle, Manager, State};

use crate::language::wording::{OwnRules, Wording};
use crate::session::shell::Shell;

/// The hints for a text; none when they are switched off.
#[tauri::command(async)]
#[specta::specta]
pub fn check_wording(
    app: AppHandle,
    shell: State<'_, Shell>,
    wording: State<'_, Wording>,
    text: String,
) -> Result<Vec<Hint>, Problem> {
    let (on, language, folders) = asked(&app, &shell)?;
    Ok(if on { wording.check(&text, language, &folders) } else { Vec::new() })
}

/// The file of own rules that is in use, if there is one.
#[tauri::command(async)]
#[specta::specta]
pub fn own_wording_rules(
    app: AppHandle,
    shell: State<'_, Shell>,
    wording: State<'_, Wording>,
) -> Result<Option<OwnRules>, Problem> {
    let (_, language, folders) = asked(&app, &shell)?;
    Ok(wording.own(language, &folders))
}

/// Whether hints are wanted, in which language, and where own rules may be: beside the vault, then with the settings.
fn asked(app: &AppHandle, shell: &Shell) -> Result<(bool, Locale, Vec<PathBuf>), Problem> {
    let (settings, vault) =
        shell.read(|workspace, _| Ok((workspace.settings(), workspace.vault().folder().to_path_buf())))?;
    let beside = vault.parent().map(PathBuf::from);
    let folders = beside.into_iter().chain(app.path().app_config_dir().ok()).collect();
    Ok((settings.taalhulp, settings.language, folders))
}
