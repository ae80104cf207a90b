//! Saving what still opens, from all copies, into a new vault.

use crate::checks::Lost;
use crate::error::VaultError;
use crate::find_key::{Found, find_key};
use crate::passphrase::Passphrase;
use crate::progress::Progress;
use crate::reading::Reading;
use crate::record::{Moment, Record};
use crate::repair::{Known, Mended, mend};
use crate::vault::{Locked, Vault};
use crate::whole::{self, NewOwner};
use std::path::Path;
use std::sync::Arc;

/// What a salvage came to.
#[derive(Debug)]
pub struct Salvaged {
    /// Records in the new vault, without the vault's own.
    pub records: u64,
    /// What could not be saved, by kind and date.
    pub lost: Vec<Lost>,
    /// Whether no file can say that nothing was acknowledged after what was saved.
    pub unproven: bool,
}

impl Vault<Locked> {
    /// Writes the newest whole version of every record that opens in any copy into a new vault at `out`,
    /// which the same passphrase opens. Changes nothing in this one but a copy it looks into.
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
        let (sequence, unproven) = (loaded.head.sequence, !loaded.is_proven());
        whole::write(out, &owner, sequence, &records, "vault.salvage", now, progress)?;
        Ok(Salvaged { records: loaded.state.records.len() as u64, lost, unproven })
    }
}
