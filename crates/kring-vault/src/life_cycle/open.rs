//! Opening the folder of a vault, which needs no key, and unlocking it.

use super::unlock::unlock;
use crate::base::{Moment, Progress, VaultError, unwatched};
use crate::crypto::Passphrase;
use crate::files::header_copies;
use crate::place::{OpenerLock, attempts};
use crate::vault::{Locked, Unlocked, Vault, VaultFolder};
use std::fmt;
use std::path::Path;

/// A failed unlock: the error, and the vault, still locked, for another attempt.
pub struct Refused {
    /// The vault, still locked.
    pub vault: Vault<Locked>,
    /// Why.
    pub error: VaultError,
}

impl fmt::Debug for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl From<Refused> for VaultError {
    fn from(refused: Refused) -> Self {
        refused.error
    }
}

impl Vault<Locked> {
    /// Opens the folder of a vault and locks it against other processes.
    ///
    /// # Errors
    /// `vault.notAVault`, `vault.newerFormat`, `vault.inUse`, `vault.damaged` when no copy of the vault header is
    /// whole, and errors of the system.
    pub fn open(dir: &Path) -> Result<Self, VaultError> {
        // Before the lock, so that nothing is written to a folder that is not a vault.
        header_copies::read_copies(dir)?;
        let lock = OpenerLock::take(dir)?;
        let copies = header_copies::read_copies(dir)?;
        VaultFolder::new(dir, lock, copies).map(|folder| Self { state: Locked(()), folder: Box::new(folder) })
    }

    /// Unlocks the vault with a passphrase or the recovery key, checks every record, and repairs damaged copies from
    /// the others. A wrong passphrase takes one key derivation per slot; only the failed attempt is written.
    ///
    /// # Errors
    /// `vault.wrongPassphrase`, `vault.damaged` when nothing can be opened, and what the system refuses.
    pub fn unlock(self, key: &Passphrase, now: Moment) -> Result<Vault<Unlocked>, Refused> {
        self.unlock_watched(key, now, &mut unwatched)
    }

    /// The same with progress in bytes of the vault's files. The total is 0 while the key is derived, which can be
    /// stopped between two slots only.
    ///
    /// # Errors
    /// Also `vault.cancelled`; nothing of the vault is in memory then.
    pub fn unlock_watched(
        mut self,
        key: &Passphrase,
        now: Moment,
        progress: Progress<'_>,
    ) -> Result<Vault<Unlocked>, Refused> {
        match unlock(&mut self.folder, key, now, progress) {
            Ok(open) => Ok(Vault { state: Unlocked(Box::new(open)), folder: self.folder }),
            Err(error) => {
                if matches!(error, VaultError::WrongPassphrase) {
                    attempts::note(&self.folder.dir, now);
                    self.folder.info.failed_unlocks = attempts::count(&self.folder.dir);
                }
                Err(Refused { vault: self, error })
            }
        }
    }
}
