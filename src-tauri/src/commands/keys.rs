//! What opens the vault: passphrases by name, and the recovery key. A verb that derives a key takes a second, and the
//! vault is checked out meanwhile.

use std::sync::Arc;

use kring_core::vault::Passphrase;
use kring_core::vault_admin::{KeySlot, NewRecoveryKey, Strength};
use kring_core::{Problem, vault_admin};
use kring_texts::Texts;
use kring_worker_protocol::Worker;
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, State};

use crate::commands::reports::{Exported, remember};
use crate::runtime::problem;
use crate::session::shell::Shell;
use crate::system::{dialogs, files};
use crate::{language, report};

/// How strong a passphrase is, and why.
#[tauri::command(async)]
#[specta::specta]
pub fn passphrase_strength(passphrase: String) -> Strength {
    vault_admin::strength(&passphrase)
}

/// A passphrase of Dutch words, chosen by chance.
#[tauri::command(async)]
#[specta::specta]
pub fn suggest_passphrase() -> Result<String, Problem> {
    Ok(vault_admin::suggest_passphrase(vault_admin::SUGGESTED_WORDS)?.to_string())
}

/// What opens the vault, in the order it was added.
#[tauri::command(async)]
#[specta::specta]
pub fn key_slots(shell: State<'_, Shell>) -> Result<Vec<KeySlot>, Problem> {
    shell.read(|workspace, _| Ok(workspace.key_slots()))
}

/// Adds a passphrase under a name of its own.
#[tauri::command(async)]
#[specta::specta]
pub fn add_passphrase(
    app: AppHandle,
    shell: State<'_, Shell>,
    name: String,
    passphrase: String,
) -> Result<Vec<KeySlot>, Problem> {
    let passphrase = Passphrase::new(passphrase);
    shell.checked_out(&app, |workspace, now| workspace.add_passphrase(&name, &passphrase, now))
}

/// Gives a name another passphrase.
#[tauri::command(async)]
#[specta::specta]
pub fn change_passphrase(
    app: AppHandle,
    shell: State<'_, Shell>,
    name: String,
    passphrase: String,
) -> Result<Vec<KeySlot>, Problem> {
    let passphrase = Passphrase::new(passphrase);
    shell.checked_out(&app, |workspace, now| workspace.change_passphrase(&name, &passphrase, now))
}

/// Gives what opens the vault another name.
#[tauri::command(async)]
#[specta::specta]
pub fn rename_key_slot(
    shell: State<'_, Shell>,
    name: String,
    new_name: String,
) -> Result<Vec<KeySlot>, Problem> {
    shell.write_quietly(|workspace, now| workspace.rename_key_slot(&name, &new_name, now))
}

/// Removes what opens the vault; never the last.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_key_slot(shell: State<'_, Shell>, name: String) -> Result<Vec<KeySlot>, Problem> {
    shell.write_quietly(|workspace, now| workspace.remove_key_slot(&name, now))
}

/// A recovery key, to be shown once.
#[derive(Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ShownRecoveryKey {
    /// The groups to write over or print.
    pub groups: Vec<String>,
    /// Which two of them are to be typed back, counted from 1.
    pub asked: [u8; 2],
}

/// Makes a recovery key. It opens nothing until it is confirmed; the one there was still does.
#[tauri::command(async)]
#[specta::specta]
pub fn make_recovery_key(shell: State<'_, Shell>) -> Result<ShownRecoveryKey, Problem> {
    let key = NewRecoveryKey::make()?;
    let shown = ShownRecoveryKey {
        groups: key.groups().into_iter().map(str::to_owned).collect(),
        asked: key.asked().map(|place| u8::try_from(place).unwrap_or_default()),
    };
    let mut session = shell.wait_for_vault();
    session.workspace()?;
    session.new_key = Some(Arc::new(key));
    Ok(shown)
}

/// Saves the sheet of the recovery key as PDF where the user says. `None` when the dialog was closed.
#[tauri::command(async)]
#[specta::specta]
pub fn save_recovery_sheet(app: AppHandle, shell: State<'_, Shell>) -> Result<Option<Exported>, Problem> {
    let sheet = shell.wait_for_vault().recovery_sheet()?;
    let bytes = kring_documents::render_recovery_sheet(&sheet, &Worker::beside_this_program())
        .map_err(|error| report::explain(&error))?;
    let name = Texts::of(language::of(sheet.language)).get("shell-file-recovery");
    let Some(path) = dialogs::for_file(&app, &format!("{name}.pdf"))? else { return Ok(None) };
    // Locked behind the dialog, the key on the sheet would never open anything.
    shell.wait_for_vault().workspace()?;
    files::write_whole(&path, &bytes).map_err(|_| problem("window.fileNotWritten"))?;
    Ok(Some(remember(&shell, path)))
}

/// Puts the recovery key in the vault, when the two groups asked for were typed back.
#[tauri::command(async)]
#[specta::specta]
pub fn confirm_recovery_key(
    app: AppHandle,
    shell: State<'_, Shell>,
    typed: [String; 2],
) -> Result<Vec<KeySlot>, Problem> {
    let key = shell.session().new_key.clone().ok_or_else(|| problem("window.noNewKey"))?;
    let slots = shell.checked_out(&app, |workspace, now| {
        let name = Texts::of(language::of(workspace.settings().language)).get("shell-recovery-slot");
        workspace.confirm_recovery_key(&key, [&typed[0], &typed[1]], &name, now)
    })?;
    shell.session().new_key = None;
    Ok(slots)
}

/// Forgets a recovery key that was made and not confirmed.
#[tauri::command(async)]
#[specta::specta]
pub fn drop_recovery_key(shell: State<'_, Shell>) {
    shell.session().new_key = None;
}
