//! Opening, making and closing a vault.

use kring_core::settings::{Locale, Theme};
use kring_core::vault::{CreateOptions, Passphrase, PlaceRisk, Vault, place_risk};
use kring_core::{Problem, Workspace, demo};
use kring_texts::Texts;
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, State};
use uuid::Uuid;

use crate::ask;
use crate::commands::backups;
use crate::events::{LockReason, Task};
use crate::progress::waiting;
use crate::shell::{Shell, now, problem};
use crate::{language, lock};

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
    /// Why the place of the open vault is a risk, if it is.
    pub risk: Option<Risk>,
    /// Language of the screens that come before a vault is open.
    pub language: Locale,
    /// Look of those screens.
    pub theme: Theme,
    /// The version of the program.
    pub version: String,
}

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
    let open = session.peek();
    let stage = match (session.is_open(), &vault_place) {
        (true, _) => AppStage::Unlocked,
        (false, Some(_)) => AppStage::Locked,
        (false, None) => AppStage::New,
    };
    let health = open.map(Workspace::health).unwrap_or_default();
    let place = session.chosen_place.clone().unwrap_or_else(|| shell.default_place());
    AppState {
        stage,
        demo: session.is_demo(),
        insecure: open.is_some_and(|workspace| workspace.vault().info().insecure_test_kdf)
            && !session.is_demo(),
        repaired: !health.repaired.is_empty(),
        lost: u32::try_from(health.lost.len()).unwrap_or(u32::MAX),
        failed_unlocks: u32::try_from(health.failed_unlocks).unwrap_or(u32::MAX),
        by_recovery_key: open
            .is_some_and(|open| open.key_slots().iter().any(|slot| slot.current && slot.recovery)),
        locked_since: session.locked.map(|(since, _)| since.to_string()),
        lock_reason: session.locked.map(|(_, reason)| reason),
        place: place.display().to_string(),
        risk: open.and_then(|open| open.vault().info().place).map(Risk::from),
        language: open.map_or(config.language, |workspace| workspace.settings().language),
        theme: open.map_or(config.theme, |workspace| workspace.settings().theme),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

/// Asks where a new vault should go. `None` when the dialog was closed.
#[tauri::command(async)]
#[specta::specta]
#[allow(clippy::unnecessary_wraps, reason = "a command that borrows the state must return a Result")]
pub fn choose_place(app: AppHandle, shell: State<'_, Shell>) -> Result<Option<ChosenPlace>, Problem> {
    let Some(folder) = ask::for_folder(&app) else { return Ok(None) };
    let place = folder.join("Kring.kring");
    let chosen =
        ChosenPlace { place: place.display().to_string(), risk: place_risk(&folder).map(Risk::from) };
    shell.session().chosen_place = Some(place);
    Ok(Some(chosen))
}

/// Makes a vault in the chosen place and opens it.
#[tauri::command(async)]
#[specta::specta]
pub fn create_vault(shell: State<'_, Shell>, passphrase: String) -> Result<(), Problem> {
    let passphrase = Passphrase::new(passphrase);
    let place = shell.new_place()?;
    let options = CreateOptions::standard(&slot_name(&shell), &device_name());
    let workspace = waiting(|| Workspace::create(&place, &passphrase, &options, &now()))?;
    shell.change_config(|config| config.vault = Some(place))?;
    shell.open(workspace, false);
    Ok(())
}

/// The name of the first passphrase, in the language of the window.
pub fn slot_name(shell: &Shell) -> String {
    Texts::of(language::of(shell.config().language)).get("shell-first-slot")
}

/// This computer, as the audit log names it.
pub fn device_name() -> String {
    gethostname::gethostname().to_string_lossy().into_owned()
}

/// Asks for the folder of another vault and offers that one from now on. `false` when the dialog was closed.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_vault(app: AppHandle, shell: State<'_, Shell>) -> Result<bool, Problem> {
    let Some(folder) = ask::for_folder(&app) else { return Ok(false) };
    drop(Vault::open(&folder).map_err(kring_core::Error::from)?);
    shell.change_config(|config| config.vault = Some(folder))?;
    shell.session().locked = None;
    Ok(true)
}

/// Opens the vault. A wrong passphrase costs nothing, nor does stopping it.
#[tauri::command(async)]
#[specta::specta]
pub fn unlock(app: AppHandle, shell: State<'_, Shell>, passphrase: String) -> Result<(), Problem> {
    let passphrase = Passphrase::new(passphrase);
    let place = shell.vault_place().ok_or_else(|| problem("window.noVault"))?;
    shell.wait_until_closed()?;
    let workspace = shell.watch(&app, Task::Unlock, |told| {
        let vault = Vault::open(&place)?;
        Workspace::unlock(vault, &passphrase, &now(), told).map_err(|(_, error)| error)
    })?;
    shell.open(workspace, false);
    backups::roll_when_due(&app);
    Ok(())
}

/// Opens a network of invented people in a vault that is thrown away at the next lock.
#[tauri::command(async)]
#[specta::specta]
pub fn open_demo(shell: State<'_, Shell>) -> Result<(), Problem> {
    start_demo(&shell)
}

/// Makes the demo vault anew, under a passphrase nobody knows, and opens it.
pub fn start_demo(shell: &Shell) -> Result<(), Problem> {
    let place = shell.demo_place();
    if place.exists() {
        std::fs::remove_dir_all(&place).map_err(|_| problem("window.demoInUse"))?;
    }
    if let Some(folder) = place.parent() {
        std::fs::create_dir_all(folder).map_err(|_| problem("window.placeNotMade"))?;
    }
    let passphrase = Passphrase::new(format!("{}{}", Uuid::new_v4(), Uuid::new_v4()));
    let options = CreateOptions::insecure_test(DEMO_KDF_KIB).with_names(&slot_name(shell), &device_name());
    let mut workspace = Workspace::create(&place, &passphrase, &options, &now())?;
    demo::load(&mut workspace, &now())?;
    workspace.take_changed();
    shell.open(workspace, true);
    Ok(())
}

/// Memory of the demo's key derivation in KiB: its passphrase is 244 random bits, which need no stretching.
const DEMO_KDF_KIB: u32 = 1024;

/// Closes the vault; the page is thrown away.
#[tauri::command(async)]
#[specta::specta]
pub fn lock_vault(app: AppHandle) {
    waiting(|| lock::lock(&app, LockReason::Asked));
}

/// What was being written is sealed: the page may be thrown away.
#[tauri::command(async)]
#[specta::specta]
pub fn drafts_sealed(shell: State<'_, Shell>) {
    shell.sealed.answer();
}

/// Asks long work to stop. What was cancelled has changed nothing.
#[tauri::command(async)]
#[specta::specta]
pub fn cancel_task(shell: State<'_, Shell>, task: Task) {
    shell.tasks.stop(task);
}

/// Somebody moved, typed or clicked: the idle clock starts again.
#[tauri::command(async)]
#[specta::specta]
pub fn still_here(shell: State<'_, Shell>) {
    shell.session().note_sign_of_life();
}

/// Language and look of the screens that come before a vault is open.
#[tauri::command(async)]
#[specta::specta]
pub fn change_look(shell: State<'_, Shell>, language: Locale, theme: Theme) -> Result<(), Problem> {
    shell.change_config(|config| {
        config.language = language;
        config.theme = theme;
    })
}
