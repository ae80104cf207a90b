//! Making, opening and closing a vault.

use kring_core::vault::{CreateOptions, Passphrase, Vault, change_when_free};
use kring_core::{Problem, Workspace, demo};
use tauri::{AppHandle, State};

use crate::commands::backups;
use crate::runtime::{now, problem, waiting};
use crate::session::lock;
use crate::session::new_vault::device_name;
use crate::session::shell::Shell;
use crate::window::events::{LockReason, Task};

/// Makes a vault in the chosen place and opens it.
#[tauri::command(async)]
#[specta::specta]
pub fn create_vault(app: AppHandle, shell: State<'_, Shell>, passphrase: String) -> Result<(), Problem> {
    let passphrase = Passphrase::new(passphrase);
    let place = shell.new_place()?;
    let options = shell.create_options();
    shell.open(&app, false, || {
        let workspace = waiting(|| {
            let mut workspace = Workspace::create(&place, &passphrase, &options, &now())?;
            shell.dress(&mut workspace)?;
            Ok::<_, Problem>(workspace)
        })?;
        shell.change_config(|config| config.vault = Some(place))?;
        Ok((workspace, ()))
    })
}

/// Opens the vault. A wrong passphrase costs nothing, nor does stopping it.
#[tauri::command(async)]
#[specta::specta]
pub fn unlock(app: AppHandle, shell: State<'_, Shell>, passphrase: String) -> Result<(), Problem> {
    let passphrase = Passphrase::new(passphrase);
    let place = shell.vault_place().ok_or_else(|| problem("window.noVault"))?;
    shell.open(&app, false, || {
        let workspace = shell.watch(&app, Task::Unlock, |told| {
            let vault = Vault::open(&place)?;
            Workspace::unlock(vault, &passphrase, &now(), told).map_err(|(_, error)| error)
        })?;
        Ok((workspace, ()))
    })?;
    backups::roll_when_due(&app);
    Ok(())
}

/// Opens a network of invented people in a vault that is thrown away at the next lock.
#[tauri::command(async)]
#[specta::specta]
pub fn open_demo(app: AppHandle, shell: State<'_, Shell>) -> Result<(), Problem> {
    start_demo(&app, &shell)
}

/// Makes the demo vault anew, under a passphrase nobody knows, and opens it.
pub(crate) fn start_demo(app: &AppHandle, shell: &Shell) -> Result<(), Problem> {
    shell.open(app, true, || Ok((make_demo(shell)?, ())))
}

fn make_demo(shell: &Shell) -> Result<Workspace, Problem> {
    let place = shell.demo_place();
    if place.exists() {
        change_when_free(|| std::fs::remove_dir_all(&place)).map_err(|_| problem("window.demoInUse"))?;
    }
    if let Some(folder) = place.parent() {
        std::fs::create_dir_all(folder).map_err(|_| problem("window.placeNotMade"))?;
    }
    let options = CreateOptions::insecure_test(DEMO_KDF_KIB).with_names(&shell.slot_name(), &device_name());
    let mut workspace = Workspace::create_throwaway(&place, &options, &now())?;
    shell.dress(&mut workspace)?;
    demo::load(&mut workspace, &now())?;
    workspace.take_changed();
    Ok(workspace)
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
