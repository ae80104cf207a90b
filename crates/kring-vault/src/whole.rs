//! Writing a whole vault at once, from records that are already there.

use crate::checkpoint;
use crate::contents::ContentsWriter;
use crate::create::{finish_marked, make_room, make_vault_id, remove_marked};
use crate::crypto::{KdfFigures, Keyring, Scratch, StateDigest, VaultIdentity, VaultKey, calibrate};
use crate::error::VaultError;
use crate::head::Head;
use crate::header::{self, FORMAT, Header, NewSlot, Slot, SlotKind};
use crate::journal::Journal;
use crate::layout;
use crate::losses::{self, Losses};
use crate::operation::Operation;
use crate::passphrase::Passphrase;
use crate::progress::Progress;
use crate::record::{Moment, Record};
use crate::sealed_record::digest_part;
use crate::store::{Prepared, list, prepare};
use crate::unlock;
use crate::vault::{Locked, Vault};
use std::path::Path;
use std::sync::Arc;

/// How the new vault is opened.
pub(crate) struct NewOwner<'a> {
    pub(crate) passphrase: &'a Passphrase,
    pub(crate) slot: &'a str,
    pub(crate) kdf: Option<KdfFigures>,
}

/// What the new vault begins with.
pub(crate) struct Saved<'a> {
    /// The number of the last operation on the records.
    pub(crate) sequence: u64,
    pub(crate) records: &'a [Arc<Record>],
    /// What is known to be lost of where they come from.
    pub(crate) losses: &'a Losses,
}

/// Count and digest of `records` under `keys`, after operation `sequence`.
pub(crate) fn head_of(keys: &Keyring, sequence: u64, generation: u64, records: &[Arc<Record>]) -> Head {
    let (mut digest, mut scratch) = (StateDigest::default(), Scratch::default());
    for record in records {
        digest.add(digest_part(keys, record, &mut scratch));
    }
    let clock = records.iter().map(|record| record.clock).max().unwrap_or(0);
    Head { sequence, clock, generation, count: records.len() as u64, digest }
}

/// Makes a vault at `dir`, which must not exist, with a key of its own and these records. Its audit log says by
/// `operation` how it came to be.
pub(crate) fn write(
    dir: &Path,
    owner: &NewOwner<'_>,
    saved: &Saved<'_>,
    operation: &'static str,
    now: Moment,
    progress: Progress<'_>,
) -> Result<Vault<Locked>, VaultError> {
    let aside = make_room(dir)?;
    let written = fill(&aside, owner, saved, now, progress);
    let key = match written.and_then(|key| finish_marked(&aside, dir).map(|()| key)) {
        Ok(key) => key,
        Err(error) => {
            let _ = remove_marked(&aside);
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
    saved: &Saved<'_>,
    now: Moment,
    progress: Progress<'_>,
) -> Result<VaultKey, VaultError> {
    let &Saved { sequence, records, losses } = saved;
    let identity = VaultIdentity { format: FORMAT, vault: make_vault_id()?, epoch: 1 };
    let key = VaultKey::make()?;
    let keys = Keyring::derive(&key, identity);
    let kdf = owner.kdf.map_or_else(calibrate, Ok)?;
    let new = NewSlot { kind: SlotKind::Passphrase, name: owner.slot, kdf, recipient: String::new() };
    let slot = Slot::make(new, owner.passphrase, &key, identity, now)?;
    let header = Header { identity, generation: 1, created: now, slots: vec![slot] };
    let head = head_of(&keys, sequence, header.generation, records);

    checkpoint::write(dir, &keys, &head, records, progress)?;
    let header_bytes = header::header_bytes(&header, &keys);
    Journal::begin(dir, &keys, sequence + 1, &header_bytes)?;
    let listed: Vec<_> = records.iter().map(|record| list(record)).collect();
    ContentsWriter::replace(dir, &keys, &head, &header_bytes, &listed)?;
    if !losses.is_empty() {
        losses::keep(dir, &keys, losses.clone())?;
    }
    // The second copy can be made later as well; a vault without it is whole.
    let _ = prepare(&dir.join(layout::STORE), &keys, &head, records).and_then(Prepared::put);
    // The header comes last: before it there is no vault.
    header::write_copies(dir, &header, &keys)?;
    Ok(key)
}
