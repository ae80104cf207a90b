//! How the program stands, and how it looks before a vault is open.

use kring_core::Problem;
use kring_core::locale::Locale;
use kring_core::settings::{TextSize, Theme};
use kring_core::vault::place_risk;
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, State};

use crate::commands::places::Risk;
use crate::session::new_place::UserFolder;
use crate::session::shell::Shell;
use crate::window::backdrop;
use crate::window::events::{HealthChanged, LockReason};
use crate::window::spelling;

/// How the program stands, for the page that starts or was just thrown away.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct AppState {
    /// What can be done now.
    pub stage: AppStage,
    /// Whether the demo network is open: invented people, gone at the next lock.
    pub demo: bool,
    /// Whether this vault was made with key derivation too weak for real data.
    pub insecure: bool,
    /// What was set right when the vault was opened, if anything.
    pub repaired: bool,
    /// How many records no copy has any more.
    pub lost: u32,
    /// Whether no file can say that nothing was acknowledged after what was found.
    pub unproven: bool,
    /// How often a wrong passphrase was typed before the vault was opened.
    pub failed_unlocks: u32,
    /// Whether the vault was opened with its recovery key.
    pub by_recovery_key: bool,
    /// Since when the vault is locked, if it was open before.
    pub locked_since: Option<String>,
    /// Why it was locked.
    pub lock_reason: Option<LockReason>,
    /// Where a new vault will go.
    pub place: String,
    /// The folder of the user that this is in, as long as nobody chose another place.
    pub place_folder: Option<UserFolder>,
    /// Why that place is a risk, if it is.
    pub place_risk: Option<Risk>,
    /// Why the place of the open vault is a risk, if it is.
    pub risk: Option<Risk>,
    /// Language of the screens that come before a vault is open.
    pub language: Locale,
    /// Look of those screens.
    pub theme: Theme,
    /// How large the texts of those screens are.
    pub text_size: TextSize,
    /// Whether what is written may be checked for its spelling on this system.
    pub spelling: bool,
    /// The version of the program.
    pub version: String,
}

/// What can be done now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum AppStage {
    /// There is no vault yet: make one, open one, or look around.
    New,
    /// There is a vault to unlock.
    Locked,
    /// A vault is open.
    Unlocked,
}

/// How the program stands.
#[tauri::command(async)]
#[specta::specta]
pub fn app_state(shell: State<'_, Shell>) -> AppState {
    let config = shell.config();
    let vault_place = shell.vault_place();
    let session = shell.session();
    let standing = session.standing();
    let stage = match (session.is_open(), &vault_place) {
        (true, _) => AppStage::Unlocked,
        (false, Some(_)) => AppStage::Locked,
        (false, None) => AppStage::New,
    };
    let health = standing.as_ref().map(|standing| &standing.health);
    let found = health.map(HealthChanged::from);
    let (place, place_folder) =
        session.chosen_place.clone().map_or_else(|| shell.usual_place(), |chosen| (chosen, None));
    AppState {
        stage,
        demo: session.is_demo(),
        insecure: standing.as_ref().is_some_and(|standing| standing.insecure),
        repaired: found.as_ref().is_some_and(|found| found.repaired),
        unproven: found.as_ref().is_some_and(|found| found.unproven),
        lost: found.map_or(0, |found| found.lost),
        failed_unlocks: health.map_or(0, |health| u32::try_from(health.failed_unlocks).unwrap_or(u32::MAX)),
        by_recovery_key: standing.as_ref().is_some_and(|standing| standing.by_recovery_key),
        locked_since: session.locked.map(|(since, _)| since.to_string()),
        lock_reason: session.locked.map(|(_, reason)| reason),
        place: place.display().to_string(),
        place_folder,
        place_risk: place_risk(&place).map(Risk::from),
        risk: standing.as_ref().and_then(|standing| standing.risk).map(Risk::from),
        language: standing.as_ref().map_or(config.language, |standing| standing.language),
        theme: standing.as_ref().map_or(config.theme, |standing| standing.theme),
        text_size: standing.map_or(config.text_size, |standing| standing.text_size),
        spelling: spelling::ALLOWED,
        version: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

/// Language, look and size of texts of the screens that come before a vault is open.
#[tauri::command(async)]
#[specta::specta]
pub fn change_look(
    app: AppHandle,
    shell: State<'_, Shell>,
    language: Locale,
    theme: Theme,
    text_size: TextSize,
) -> Result<(), Problem> {
    shell.change_config(|config| {
        config.language = language;
        config.theme = theme;
        config.text_size = text_size;
    })?;
    backdrop::lay(&app, theme);
    Ok(())
}
