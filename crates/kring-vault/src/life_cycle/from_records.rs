//! Writing a vault from existing records, as a restore and a salvage do.

use super::unlock;
use crate::base::{Moment, Operation, Progress, Record, VaultError};
use crate::crypto::{KdfFigures, Keyring, Passphrase, VaultIdentity, VaultKey, calibrate};
use crate::files::contents::{self, ContentsWriter};
use crate::files::header::{self, FORMAT, NewSlot, Slot, SlotKind, VaultHeader};
use crate::files::journal::Journal;
use crate::files::losses::{self, Losses};
use crate::files::{checkpoint, header_copies, layout};
use crate::place::unfinished;
use crate::records::StateSummary;
use crate::store::{PreparedStore, prepare};
use crate::vault::{Locked, Vault};
use std::path::Path;
use std::sync::Arc;

/// What opens the new vault.
pub(crate) struct NewOwner<'a> {
    pub(crate) passphrase: &'a Passphrase,
    pub(crate) slot: &'a str,
    pub(crate) kdf: Option<KdfFigures>,
}

/// The records of the new vault.
pub(crate) struct InitialRecords<'a> {
    /// The number of their last operation.
    pub(crate) sequence: u64,
    pub(crate) records: &'a [Arc<Record>],
    /// Losses that are known of the vault they come from.
    pub(crate) losses: &'a Losses,
}

/// Writes a vault with a new key and these records at `dir`, which must not exist. `operation` is the next entry in its
/// audit log.
pub(crate) fn write_vault(
    dir: &Path,
    owner: &NewOwner<'_>,
    initial: &InitialRecords<'_>,
    operation: &'static str,
    now: Moment,
    progress: Progress<'_>,
) -> Result<Vault<Locked>, VaultError> {
    let folder = unfinished::make_beside(dir)?;
    let written = fill(&folder, owner, initial, now, progress);
    let key = match written.and_then(|key| unfinished::finish(&folder, dir).map(|()| key)) {
        Ok(key) => key,
        Err(error) => {
            let _ = unfinished::remove(&folder);
            return Err(error);
        }
    };
    let mut vault = unlock::with_key(Vault::open(dir)?, key, owner.slot, None)?;
    match vault.note(Operation::named(operation), now, &[]) {
        Ok(()) | Err(VaultError::DiskFull) => Ok(vault.lock()),
        Err(error) => Err(error),
    }
}

fn fill(
    dir: &Path,
    owner: &NewOwner<'_>,
    initial: &InitialRecords<'_>,
    now: Moment,
    progress: Progress<'_>,
) -> Result<VaultKey, VaultError> {
    let &InitialRecords { sequence, records, losses } = initial;
    let identity = VaultIdentity::make(FORMAT)?;
    let key = VaultKey::make()?;
    let keys = Keyring::derive(&key, identity);
    let kdf = owner.kdf.map_or_else(calibrate, Ok)?;
    let new = NewSlot { kind: SlotKind::Passphrase, name: owner.slot, kdf, recipient: String::new() };
    let slot = Slot::make(new, owner.passphrase, &key, identity, now)?;
    let header = VaultHeader { identity, generation: 1, created: now, slots: vec![slot] };
    let summary = StateSummary::of(&keys, sequence, header.generation, records);

    checkpoint::write(dir, &keys, &summary, records, progress)?;
    let header_bytes = header::header_bytes(&header, &keys);
    Journal::begin(dir, &keys, sequence + 1, &header_bytes)?;
    let listed: Vec<_> = records.iter().map(|record| contents::entry(record)).collect();
    ContentsWriter::replace(dir, &keys, &summary, &header_bytes, &listed)?;
    if !losses.is_empty() {
        losses::keep(dir, &keys, losses.clone())?;
    }
    // If this fails, the first unlock writes the store.
    let _ = prepare(&dir.join(layout::STORE), &keys, &summary, records).and_then(PreparedStore::put);
    // The header comes last: without it there is no vault.
    header_copies::write_copies(dir, &header, &keys)?;
    Ok(key)
}
