//! Where a vault is or will be.

use kring_core::Problem;
use kring_core::vault::{PlaceRisk, Vault, check_outside_vaults, place_risk};
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, State};

use crate::session::new_place::NAME;
use crate::session::shell::Shell;
use crate::system::dialogs;

/// Why a place is a risk for a vault.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Risk {
    /// `networkShare` or `syncedFolder`.
    pub kind: String,
    /// The program that keeps the folder the same elsewhere, if it is known.
    pub program: Option<String>,
}

impl From<PlaceRisk> for Risk {
    fn from(risk: PlaceRisk) -> Self {
        Self { kind: risk.code().to_owned(), program: risk.program().map(str::to_owned) }
    }
}

/// A place for a new vault.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ChosenPlace {
    /// Where it is.
    pub place: String,
    /// Why it is a risk, if it is.
    pub risk: Option<Risk>,
}

/// Asks where a new vault should go. `None` when the dialog was closed.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_place(app: AppHandle, shell: State<'_, Shell>) -> Result<Option<ChosenPlace>, Problem> {
    let Some(folder) = dialogs::for_folder(&app) else { return Ok(None) };
    let place = folder.join(NAME);
    check_outside_vaults(&place).map_err(kring_core::Error::from)?;
    let chosen = ChosenPlace { place: place.display().to_string(), risk: place_risk(&place).map(Risk::from) };
    shell.session().chosen_place = Some(place);
    Ok(Some(chosen))
}

/// Asks for the folder of another vault and offers that one from now on. `false` when the dialog was closed.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_vault(app: AppHandle, shell: State<'_, Shell>) -> Result<bool, Problem> {
    let Some(folder) = dialogs::for_folder(&app) else { return Ok(false) };
    drop(Vault::open(&folder).map_err(kring_core::Error::from)?);
    shell.change_config(|config| config.vault = Some(folder))?;
    shell.session().locked = None;
    Ok(true)
}
