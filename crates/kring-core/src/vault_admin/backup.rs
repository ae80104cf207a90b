//! Backups: one file that the public `age` tool opens too, and a vault made from one.

use std::path::Path;

use jiff::Timestamp;
use kring_vault::{Backup, BackupKey, CreateOptions, Locked, Passphrase, Progress, Receipt, Vault};
use serde::Serialize;
use specta::Type;

use crate::engine::error::Error;
use crate::engine::workspace::Workspace;
use crate::language::now::Now;

use super::slots::typed;
use crate::engine::error::VaultAdminError;
use crate::engine::number::{as_u32, instant};

/// What a backup is opened with.
#[derive(Clone, Copy)]
pub enum BackupTo<'a> {
    /// A passphrase.
    Passphrase(&'a Passphrase),
    /// The vault's recovery key; nothing secret is needed to write.
    RecoveryKey,
}

/// What a backup holds, to keep on paper: with it one can tell whether a vault was put back to an older day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BackupReceipt {
    /// Identity of the vault it was made from.
    pub vault: String,
    /// When it was made.
    #[specta(type = String)]
    pub made_at: Timestamp,
    /// Number of the last operation in it.
    pub sequence: u32,
    /// How many records.
    pub records: u32,
    /// BLAKE3 over the records, as 64 hexadecimal digits.
    pub digest: String,
}

impl From<&Receipt> for BackupReceipt {
    fn from(receipt: &Receipt) -> Self {
        Self {
            vault: receipt.vault.to_string(),
            made_at: instant(receipt.made),
            sequence: as_u32(receipt.sequence),
            records: as_u32(receipt.records),
            digest: receipt.digest.clone(),
        }
    }
}

impl Workspace {
    /// Writes a backup to a file that is not there yet, and reads it back before saying that it is done.
    pub fn backup(
        &mut self,
        file: &Path,
        to: BackupTo<'_>,
        now: &Now,
        progress: Progress<'_>,
    ) -> Result<BackupReceipt, Error> {
        let recipient = self.vault().recovery_recipient();
        let key = match (to, &recipient) {
            (BackupTo::Passphrase(passphrase), _) => {
                typed(passphrase)?;
                BackupKey::Passphrase(passphrase)
            }
            (BackupTo::RecoveryKey, Some(recipient)) => BackupKey::Recovery(recipient),
            (BackupTo::RecoveryKey, None) => return Err(VaultAdminError::NoRecoveryKey.into()),
        };
        let receipt = self.vault_mut().backup(file, &key, now.moment(), progress)?;
        Ok((&receipt).into())
    }
}

/// Reads a whole backup with its passphrase or the recovery key and checks it to its last byte.
pub fn verify_backup(file: &Path, key: &Passphrase, progress: Progress<'_>) -> Result<BackupReceipt, Error> {
    let backup = Backup::read(file, key, progress)?;
    Ok(backup.receipt().into())
}

/// Makes a vault at `dir`, where nothing is yet, from a backup. All of it is checked before anything is written. The
/// new vault opens with `passphrase` only and is given back locked.
pub fn restore(
    file: &Path,
    key: &Passphrase,
    dir: &Path,
    (passphrase, options): (&Passphrase, &CreateOptions),
    now: &Now,
    progress: Progress<'_>,
) -> Result<(Vault<Locked>, BackupReceipt), Error> {
    typed(passphrase)?;
    let backup = Backup::read(file, key, progress)?;
    let vault = backup.restore(dir, (passphrase, options), now.moment(), progress)?;
    Ok((vault, backup.receipt().into()))
}
