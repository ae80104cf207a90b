//! Backups: made, verified, tried out, and a vault made from one.

use std::path::{Path, PathBuf};

use kring_core::vault::{Passphrase, unwatched};
use kring_core::vault_admin::{BackupReceipt, BackupState, BackupTo, DrillReport};
use kring_core::{Problem, Workspace, vault_admin};
use kring_texts::Texts;
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, Manager, State};

use crate::language;
use crate::runtime::{now, problem};
use crate::session::opened_file::{BACKUP as ENDING, OpenedFile};
use crate::session::shell::Shell;
use crate::system::dialogs;
use crate::window::events::Task;

/// How it stands with backups.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BackupOverview {
    /// When the last one was made, and whether one is needed.
    pub state: BackupState,
    /// Why the backup that makes itself could not be made.
    pub rolling_problem: Option<Problem>,
}

/// How it stands with backups.
#[tauri::command(async)]
#[specta::specta]
pub fn backup_state(shell: State<'_, Shell>) -> Result<BackupOverview, Problem> {
    let state = shell.read(|workspace, now| Ok(workspace.backup_state(now)))?;
    Ok(BackupOverview { state, rolling_problem: shell.session().rolling_problem.clone() })
}

/// A backup that was made, and where.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MadeBackup {
    /// The file's name, without the folder.
    pub name: String,
    /// What it holds.
    pub receipt: BackupReceipt,
}

/// Writes a backup where the user says: under a passphrase, or to the recovery key when none is given. `None` when
/// the dialog was closed.
#[tauri::command(async)]
#[specta::specta]
pub fn make_backup(
    app: AppHandle,
    shell: State<'_, Shell>,
    passphrase: Option<String>,
) -> Result<Option<MadeBackup>, Problem> {
    let passphrase = passphrase.map(Passphrase::new);
    let spoken = shell.read(|workspace, _| Ok(workspace.settings().language))?;
    let word = Texts::of(language::of(spoken)).get("shell-file-backup");
    let suggested = format!("{word} {}.{ENDING}", now().today());
    let Some(file) = dialogs::for_file(&app, &suggested)? else { return Ok(None) };
    let to = passphrase.as_ref().map_or(BackupTo::RecoveryKey, BackupTo::Passphrase);
    let receipt =
        shell.work(&app, Task::Backup, |workspace, now, told| workspace.backup(&file, to, now, told))?;
    Ok(Some(MadeBackup { name: name_of(&file), receipt }))
}

/// Chooses the file of a backup, which is then verified, tried out or opened. `None` when the dialog was closed.
#[tauri::command(async)]
#[specta::specta]
#[allow(clippy::unnecessary_wraps, reason = "a command that borrows the state must return a Result")]
pub fn choose_backup(app: AppHandle, shell: State<'_, Shell>) -> Result<Option<String>, Problem> {
    let Some(file) = dialogs::for_existing(&app, &[ENDING]) else { return Ok(None) };
    let name = name_of(&file);
    shell.session().chosen_backup = Some(file);
    Ok(Some(name))
}

/// Takes the backup that was opened outside the window, to be verified, tried out or opened; its name, once. Refused when what was
/// opened is no backup.
#[tauri::command(async)]
#[specta::specta]
pub fn take_opened_file(
    shell: State<'_, Shell>,
    opened: State<'_, OpenedFile>,
) -> Result<Option<String>, Problem> {
    let Some(file) = opened.take().transpose()? else { return Ok(None) };
    let name = name_of(&file);
    shell.session().chosen_backup = Some(file);
    Ok(Some(name))
}

/// Reads the chosen backup with its passphrase or the recovery key, to its last byte.
#[tauri::command(async)]
#[specta::specta]
pub fn verify_backup(app: AppHandle, shell: State<'_, Shell>, key: String) -> Result<BackupReceipt, Problem> {
    let (file, key) = (chosen(&shell)?, Passphrase::new(key));
    shell.watch(&app, Task::Verify, |told| vault_admin::verify_backup(&file, &key, told))
}

/// Tries the chosen backup out beside the open vault.
#[tauri::command(async)]
#[specta::specta]
pub fn drill_backup(app: AppHandle, shell: State<'_, Shell>, key: String) -> Result<DrillReport, Problem> {
    let (file, key) = (chosen(&shell)?, Passphrase::new(key));
    shell.work(&app, Task::Drill, |workspace, now, told| workspace.drill(&file, &key, now, told))
}

/// Makes a vault in the chosen place from the chosen backup and opens it with its new passphrase.
#[tauri::command(async)]
#[specta::specta]
pub fn restore_backup(
    app: AppHandle,
    shell: State<'_, Shell>,
    key: String,
    passphrase: String,
) -> Result<BackupReceipt, Problem> {
    let (file, key, passphrase) = (chosen(&shell)?, Passphrase::new(key), Passphrase::new(passphrase));
    let place = shell.new_place()?;
    let options = shell.create_options();
    shell.open(&app, false, || {
        let opened = shell.watch(&app, Task::Restore, |told| {
            let (vault, receipt) =
                vault_admin::restore(&file, &key, &place, (&passphrase, &options), &now(), told)?;
            let workspace =
                Workspace::unlock(vault, &passphrase, &now(), &mut unwatched).map_err(|(_, error)| error)?;
            Ok((workspace, receipt))
        })?;
        shell.change_config(|config| config.vault = Some(place))?;
        Ok(opened)
    })
}

/// Chooses the folder of backups that make themselves, and makes the first. `false` when the dialog was closed.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_backup_folder(app: AppHandle, shell: State<'_, Shell>) -> Result<bool, Problem> {
    let Some(folder) = dialogs::for_folder(&app) else { return Ok(false) };
    shell.write(&app, |workspace, now| {
        let mut settings = workspace.settings();
        settings.backup.folder = folder.display().to_string();
        workspace.change_settings(settings, now)
    })?;
    roll(&app)?;
    Ok(true)
}

/// Makes today's backup in the folder, when one is chosen and there is a recovery key to seal it to.
pub(super) fn roll_when_due(app: &AppHandle) {
    let app = app.clone();
    std::thread::spawn(move || {
        let shell = app.state::<Shell>();
        let due =
            shell.peek(|workspace| workspace.has_recovery_key() && workspace.rolling_backup_due(&now()));
        if due == Some(true) {
            // Kept and shown, since nobody asked for it.
            let _ = roll(&app);
        }
    });
}

fn roll(app: &AppHandle) -> Result<(), Problem> {
    let shell = app.state::<Shell>();
    let rolled =
        shell.work(app, Task::Rolling, |workspace, now, told| workspace.roll_backups(None, None, now, told));
    shell.session().rolling_problem = rolled.as_ref().err().cloned();
    rolled.map(drop)
}

fn chosen(shell: &Shell) -> Result<PathBuf, Problem> {
    shell.session().chosen_backup.clone().ok_or_else(|| problem("window.noBackup"))
}

fn name_of(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
