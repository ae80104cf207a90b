//! Saving what still opens, from all copies, into a new vault.

use crate::checks::Lost;
use crate::error::VaultError;
use crate::find_key::{Found, find_key};
use crate::losses::{self, Losses};
use crate::passphrase::Passphrase;
use crate::progress::Progress;
use crate::reading::Reading;
use crate::record::{Moment, Record};
use crate::repair::{Known, Mended, mend};
use crate::vault::{Locked, Vault};
use crate::whole::{self, NewOwner, Saved};
use std::path::Path;
use std::sync::Arc;

/// What a salvage came to.
#[derive(Debug)]
pub struct Salvaged {
    /// Records in the new vault, without the vault's own.
    pub records: u64,
    /// What could not be saved, by kind and date; now, or at an earlier unlock of the vault that was salvaged.
    pub lost: Vec<Lost>,
    /// Whether no file can say that nothing was acknowledged after what was saved.
    pub unproven: bool,
}

impl Vault<Locked> {
    /// Writes the newest whole version of every record that opens in any copy into a new vault at `out`,
    /// which the same passphrase opens. What an earlier unlock found to be lost is noted there too. Changes nothing in this one but a copy it looks into.
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
        let Found { keys, slot, reading, .. } = find_key(&mut self.base, key, progress)?;
        let known = Known {
            is_all: reading.is_all(),
            generation: self.base.copies.authentic(&keys).map_or(u64::MAX, |header| header.generation),
            read_only: self.base.info.read_only,
        };
        let Reading { loaded, contents, .. } = reading;
        let Mended { loaded, lost } = mend(&self.base.dir, &keys, loaded, &contents, known)?;
        let records: Vec<Arc<Record>> = loaded.state.all().cloned().collect();
        let owner = NewOwner { passphrase: key, slot: &slot.name, kdf: Some(slot.kdf) };
        let mut losses = losses::read(&self.base.dir, &keys);
        let saved = Saved { sequence: loaded.head.sequence, records: &records, losses: &losses };
        whole::write(out, &owner, &saved, "vault.salvage", now, progress)?;
        losses.add(Losses { lost, unproven: !loaded.is_proven() });
        let Losses { lost, unproven } = losses;
        Ok(Salvaged { records: loaded.state.records.len() as u64, lost, unproven })
    }
}
