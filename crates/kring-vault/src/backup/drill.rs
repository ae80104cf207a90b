//! The restore drill: a backup is restored to a temporary vault and compared with the open one.

use super::{Backup, Receipt};
use crate::base::{Moment, Operation, Progress, REPORT_EVERY, Record, VaultError};
use crate::crypto::{Passphrase, RecoveryKey};
use crate::life_cycle::CreateOptions;
use crate::place::unfinished;
use crate::vault::{Unlocked, Vault};
use std::path::{Path, PathBuf};

/// The result of a restore drill: the records of the backup compared with those of the open vault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drilled {
    /// The receipt of the backup.
    pub receipt: Receipt,
    /// Whether it was made from the vault that is open.
    pub of_this_vault: bool,
    /// Records that are the same in both.
    pub same: u64,
    /// Records that the open vault has changed since.
    pub changed_since: u64,
    /// Records that the open vault has added since.
    pub added_since: u64,
    /// Records that the open vault has removed since.
    pub removed_since: u64,
    /// Records of the same version with other content, and records newer than those of the open vault.
    pub differing: u64,
}

impl Drilled {
    /// Whether the backup has what was in this vault when it was made.
    pub fn is_sound(&self) -> bool {
        self.differing == 0
    }
}

impl Vault<Unlocked> {
    /// Restores `file` into a folder beside the vault, under a random key that is not stored, opens and compares it,
    /// and removes it again.
    ///
    /// # Errors
    /// As [`Backup::read`] and [`Backup::restore`]; none leaves the folder behind.
    pub fn drill(
        &mut self,
        file: &Path,
        key: &Passphrase,
        now: Moment,
        progress: Progress<'_>,
    ) -> Result<Drilled, VaultError> {
        let folder = self.drill_folder();
        unfinished::make(&folder)?;
        let drilled = self.drill_in(&folder.join("drill.kring"), file, key, now, progress);
        let removed = unfinished::remove(&folder);
        // The first error is the one to return.
        let drilled = drilled?;
        removed?;
        match self.note(Operation::named("vault.drill"), now, &[]) {
            Ok(()) | Err(VaultError::ReadOnly | VaultError::DiskFull) => Ok(drilled),
            Err(error) => Err(error),
        }
    }

    fn drill_folder(&self) -> PathBuf {
        let name = self.folder.dir.file_name().unwrap_or_default().to_string_lossy();
        self.folder.dir.with_file_name(format!("{name}.drill"))
    }

    fn drill_in(
        &self,
        target: &Path,
        file: &Path,
        key: &Passphrase,
        now: Moment,
        progress: Progress<'_>,
    ) -> Result<Drilled, VaultError> {
        let backup = Backup::read(file, key, progress)?;
        // 256 random bits need no slow key derivation.
        let passing = RecoveryKey::make().passphrase();
        let options = CreateOptions::insecure_test(64);
        let restored = backup.restore(target, (&passing, &options), now, progress)?.unlock(&passing, now)?;
        let mut drilled = Drilled {
            receipt: backup.receipt.clone(),
            of_this_vault: backup.receipt.vault == self.folder.info.id,
            same: 0,
            changed_since: 0,
            added_since: 0,
            removed_since: 0,
            differing: 0,
        };
        let total = restored.len() as u64;
        for (done, record) in (0..).zip(restored.records()) {
            if done % (REPORT_EVERY as u64) == 0 && progress(done, total).is_break() {
                return Err(VaultError::Cancelled);
            }
            *count_for(&mut drilled, record, self.get(record.id())) += 1;
        }
        let added = self.records().filter(|record| restored.get(record.id()).is_none());
        drilled.added_since = added.count() as u64;
        Ok(drilled)
    }
}

/// The count that a record of the backup belongs in.
fn count_for<'a>(drilled: &'a mut Drilled, restored: &Record, here: Option<&Record>) -> &'a mut u64 {
    match here {
        None => &mut drilled.removed_since,
        Some(here) if here.version > restored.version => &mut drilled.changed_since,
        Some(here)
            if here.version == restored.version
                && here.kind == restored.kind
                && here.content() == restored.content() =>
        {
            &mut drilled.same
        }
        Some(_) => &mut drilled.differing,
    }
}
