//! Backups that make themselves: one a day to a folder, older ones removed by plan.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, DateTime, Time};
use kring_vault::{Passphrase, Progress};
use serde::Serialize;
use specta::Type;

use crate::engine::error::Error;
use crate::engine::workspace::Workspace;
use crate::language::now::Now;

use super::backup::{BackupReceipt, BackupTo};
use crate::engine::error::VaultAdminError;
use crate::engine::number::as_u32;

const ENDING: &str = ".kring-backup";
const WHEN: &str = "%Y-%m-%d-%H%M%S";

/// What a rolling backup came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Rolled {
    /// The new file.
    pub path: String,
    /// What it holds.
    pub receipt: BackupReceipt,
    /// The names of the files that were removed because the plan keeps newer ones.
    pub removed: Vec<String>,
    /// How many files are there now.
    pub kept: u32,
    /// How many of these are dated on a day to come: the clock was ahead when they were made. They stay until that day has
    /// come, and take the place of none.
    pub dated_ahead: u32,
}

impl Workspace {
    /// Whether a folder is chosen and today's backup is not in it yet.
    pub fn rolling_backup_due(&self, now: &Now) -> bool {
        let folder = self.settings().backup.folder;
        !folder.is_empty()
            && self.rolling_backups(Path::new(&folder)).keys().all(|at| at.date() != now.today())
    }

    /// How many copies in the folder of the settings are dated on a day to come.
    pub(super) fn rolling_backups_ahead(&self, now: &Now) -> u32 {
        let folder = self.settings().backup.folder;
        as_u32(self.rolling_backups(Path::new(&folder)).split_off(&tomorrow(now)).len())
    }

    /// Makes the rolling backup of this moment in the folder of the settings, or in another, and removes those the
    /// plan no longer keeps. It is sealed to `key`, or to the recovery key when there is none at hand. Only files that
    /// Kring made of this very vault are ever removed, and only after the new one was read back.
    pub fn roll_backups(
        &mut self,
        folder: Option<&Path>,
        key: Option<&Passphrase>,
        now: &Now,
        progress: Progress<'_>,
    ) -> Result<Rolled, Error> {
        let plan = self.settings().backup;
        let folder = match folder {
            Some(folder) => folder.to_owned(),
            None if plan.folder.is_empty() => return Err(VaultAdminError::NoBackupFolder.into()),
            None => PathBuf::from(&plan.folder),
        };
        // A folder that is not there may be a disk that is not connected: it is not made.
        if !folder.is_dir() {
            return Err(VaultAdminError::BackupFolder { path: folder.display().to_string() }.into());
        }
        let to = key.map_or(BackupTo::RecoveryKey, BackupTo::Passphrase);
        let file = folder.join(format!("{}{}{ENDING}", self.beginning(), now.local().strftime(WHEN)));
        let receipt = self.backup(&file, to, now, progress)?;
        let mut rolled = Rolled {
            path: file.display().to_string(),
            receipt,
            removed: Vec::new(),
            kept: 0,
            dated_ahead: 0,
        };
        self.prune(&folder, now, &mut rolled);
        Ok(rolled)
    }

    fn beginning(&self) -> String {
        let id = self.vault().info().id.simple().to_string();
        format!("kring-{}-", &id[..8])
    }

    /// Files with exactly the names that Kring gives to rolling backups of this vault.
    fn rolling_backups(&self, folder: &Path) -> BTreeMap<DateTime, PathBuf> {
        let beginning = self.beginning();
        let files = fs::read_dir(folder).into_iter().flatten().flatten();
        files
            .filter(|file| file.file_type().is_ok_and(|kind| kind.is_file()))
            .filter_map(|file| {
                let name = file.file_name();
                let when = name.to_str()?.strip_prefix(&beginning)?.strip_suffix(ENDING)?;
                let at = DateTime::strptime(WHEN, when).ok()?;
                (at.strftime(WHEN).to_string() == when).then(|| (at, file.path()))
            })
            .collect()
    }

    /// A file that cannot be removed stays; the next backup tries again. One that is dated on a day to come is not part of
    /// the plan: it would push out those of today.
    fn prune(&self, folder: &Path, now: &Now, rolled: &mut Rolled) {
        let mut all = self.rolling_backups(folder);
        let ahead = all.split_off(&tomorrow(now));
        let kept = self.settings().backup.kept(&all.keys().copied().collect(), now.today());
        for (_, path) in all.iter().filter(|(at, _)| !kept.contains(at)) {
            if fs::remove_file(path).is_ok() {
                rolled.removed.extend(path.file_name().map(|name| name.to_string_lossy().into_owned()));
            }
        }
        rolled.kept = as_u32(all.len() + ahead.len() - rolled.removed.len());
        rolled.dated_ahead = as_u32(ahead.len());
    }
}

/// The first moment of the days to come.
fn tomorrow(now: &Now) -> DateTime {
    now.today().tomorrow().unwrap_or(Date::MAX).to_datetime(Time::midnight())
}
