//! Salvaging: writing what still opens in any copy to a new vault.

use super::find_key::{FoundKey, find_key};
use super::from_records::{InitialRecords, NewOwner, write_vault};
use super::reading::VaultReading;
use crate::base::{Lost, Moment, Progress, Record, VaultError};
use crate::crypto::Passphrase;
use crate::files::losses::{self, Losses};
use crate::repair::{KnownState, Recovered, recover};
use crate::vault::{Locked, Vault};
use std::path::Path;
use std::sync::Arc;

/// The result of a salvage.
#[derive(Debug)]
pub struct Salvaged {
    /// Records in the new vault, without the vault's own.
    pub records: u64,
    /// What could not be saved, now or at an earlier unlock of the salvaged vault.
    pub lost: Vec<Lost>,
    /// Whether no file can prove that nothing was acknowledged after what was saved.
    pub unproven: bool,
}

impl Vault<Locked> {
    /// Writes the newest version of every record that opens in any copy to a new vault at `out`, which the same
    /// passphrase opens. Losses that an earlier unlock noted are noted there too. This vault stays as it is.
    ///
    /// # Errors
    /// `vault.wrongPassphrase`, `vault.exists`, `vault.cancelled`.
    pub fn salvage(
        &mut self,
        key: &Passphrase,
        out: &Path,
        now: Moment,
        progress: Progress<'_>,
    ) -> Result<Salvaged, VaultError> {
        let FoundKey { keys, slot, reading, .. } = find_key(&mut self.folder, key, progress)?;
        let known = KnownState {
            is_all: reading.is_all(),
            generation: self.folder.copies.authentic(&keys).map_or(u64::MAX, |header| header.generation),
            read_only: self.folder.info.read_only,
        };
        let VaultReading { loaded, contents, .. } = reading;
        let Recovered { loaded, lost } = recover(&self.folder.dir, &keys, loaded, &contents, known)?;
        let records: Vec<Arc<Record>> = loaded.state.all().cloned().collect();
        let owner = NewOwner { passphrase: key, slot: &slot.name, kdf: Some(slot.kdf) };
        let mut losses = losses::read(&self.folder.dir, &keys)?;
        let saved = InitialRecords { sequence: loaded.summary.sequence, records: &records, losses: &losses };
        write_vault(out, &owner, &saved, "vault.salvage", now, progress)?;
        losses.add(Losses { lost, unproven: !loaded.is_proven() });
        let Losses { lost, unproven } = losses;
        Ok(Salvaged { records: loaded.state.records.len() as u64, lost, unproven })
    }
}
