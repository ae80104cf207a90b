//! Practising a restore.

use std::path::Path;

use kring_vault::{Drilled, Passphrase, Progress};
use serde::Serialize;
use specta::Type;

use crate::engine::error::Error;
use crate::engine::workspace::Workspace;
use crate::language::now::Now;

use super::backup::BackupReceipt;
use crate::engine::number::as_u32;

/// What a restore that was practised came to, record by record beside the open vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DrillReport {
    /// Whether the backup gives back what was in this vault when it was made.
    pub sound: bool,
    /// Whether it was made from the vault that is open. A vault put back from a backup has a new identity.
    pub of_this_vault: bool,
    /// Records that are the same in both.
    pub same: u32,
    /// Records that were changed since.
    pub changed_since: u32,
    /// Records that were added since.
    pub added_since: u32,
    /// Records that were removed since.
    pub removed_since: u32,
    /// Records that should be the same and are not.
    pub differing: u32,
    /// What the backup says of itself.
    pub receipt: BackupReceipt,
}

impl From<&Drilled> for DrillReport {
    fn from(drilled: &Drilled) -> Self {
        Self {
            sound: drilled.is_sound(),
            of_this_vault: drilled.of_this_vault,
            same: as_u32(drilled.same),
            changed_since: as_u32(drilled.changed_since),
            added_since: as_u32(drilled.added_since),
            removed_since: as_u32(drilled.removed_since),
            differing: as_u32(drilled.differing),
            receipt: (&drilled.receipt).into(),
        }
    }
}

impl Workspace {
    /// Restores a backup into a sealed folder beside the vault, compares it with what is open, and removes it again.
    pub fn drill(
        &mut self,
        file: &Path,
        key: &Passphrase,
        now: &Now,
        progress: Progress<'_>,
    ) -> Result<DrillReport, Error> {
        let drilled = self.vault_mut().drill(file, key, now.moment(), progress)?;
        Ok((&drilled).into())
    }
}
