//! Compacting: only the living records, in new files, under a new vault key if asked.
//!
//! What was removed or overwritten leaves traces in sled's files and in the journal. Here all are written
//! anew; with a new vault key what a disk still holds of the old ones is noise to whoever lacks the old key.
//!
//! A new checkpoint and a new store are written beside the old and read back. The one step that counts is the new header
//! taking the place of the first of the old ones; before it the old vault is whole, after it the new one is, and the next
//! unlock finishes what was interrupted. The second header file still opens the old files until these go.

use crate::base::Base;
use crate::checkpoint;
use crate::contents;
use crate::crypto::{Keyring, VaultIdentity, VaultKey};
use crate::error::VaultError;
use crate::files;
use crate::head::Head;
use crate::header::{self, Header};
use crate::journal::Journal;
use crate::layout;
use crate::operation::Operation;
use crate::progress::Progress;
use crate::reading::Reading;
use crate::record::{Moment, Record};
use crate::store::{self, Newest};
use crate::unlock;
use crate::vault::{Unlocked, Vault};
use crate::whole::head_of;
use std::path::Path;
use std::sync::Arc;

impl Vault<Unlocked> {
    /// Writes everything anew. With `rekey` under a new vault key, which every slot's owner can open and
    /// no copy of an old header can. Undo does not reach past it.
    ///
    /// # Errors
    /// `vault.cancelled` and `vault.diskFull` leave the vault as it was, open and with its undo. What the system refuses
    /// once the new header is in place leaves it to be opened again, which completes the work.
    pub fn compact(&mut self, rekey: bool, now: Moment, progress: Progress<'_>) -> Result<(), VaultError> {
        self.base.confirm(now)?;
        let mut header = self.header()?;
        header.generation += 1;
        let open = &mut self.state.0;
        if open.journal.is_none() {
            return Err(VaultError::ReadOnly);
        }
        let old = open.keys.identity();
        let (key, identity) = if rekey {
            (VaultKey::make()?, VaultIdentity { epoch: old.epoch + 1, ..old })
        } else {
            (VaultKey::from_bytes(open.key.bytes()), old)
        };
        header.identity = identity;
        for slot in &mut header.slots {
            slot.reseal(&key, identity)?;
        }
        let keys = Keyring::derive(&key, identity);
        let operation = Operation::irreversible(if rekey { "vault.rekey" } else { "vault.compact" });
        let note = open.next_note(operation, now)?;
        let sequence = open.head.sequence + 1;
        let mut records: Vec<Arc<Record>> = open.state.all().cloned().collect();
        records.push(Arc::new(note));
        let head = head_of(&keys, sequence, header.generation, &records);
        let dir = self.base.dir.clone();
        // Where sled cannot run at all, as without file locks, the vault has no second copy before and none after.
        let without_store = open.health().second_copy_unusable;
        let written = checkpoint::write_as(&dir, layout::NEXT, &keys, &head, &records, progress);
        let written = written.and_then(|next| {
            let prepared = prepare_store(&dir, &keys, &head, &records);
            if without_store { Ok(next) } else { prepared.map(|()| next) }
        });
        let next = match written {
            Ok(next) => next,
            Err(error) => {
                clear_next(&dir);
                return Err(error);
            }
        };

        // From here on there is no way back, and nobody else writes to the folder.
        let open = &mut self.state.0;
        (open.store_worker, open.journal, open.uncertain) = (None, None, true);
        header::write_main(&dir, &header, &keys)?;
        self.base.copies = header::read_copies(&dir)?;
        finish(&mut self.base, &keys, &header, &next)?;
        let slot = open.actor.slot.clone();
        *self.state.0 = unlock::open_with_key(&mut self.base, key, &slot, None)?;
        self.base.refresh_info();
        Ok(())
    }
}

fn prepare_store(dir: &Path, keys: &Keyring, head: &Head, records: &[Arc<Record>]) -> Result<(), VaultError> {
    let place = dir.join(layout::NEXT_STORE);
    let prepared = store::prepare(&place, keys, head, records).and_then(store::Prepared::put);
    // sled does not say why; what keeps it from writing here is a full disk.
    prepared.map_err(|_| VaultError::DiskFull)
}

fn clear_next(dir: &Path) {
    for name in [layout::NEXT, layout::NEXT_STORE] {
        let _ = files::remove(&dir.join(name));
    }
}

/// Whether what was read is a vault between the new header and the end of its compacting: then nothing in it is later than
/// the new checkpoint. One that comes back after that is no longer pending.
pub(crate) fn is_pending(reading: &Reading, header: &Header) -> bool {
    let Some(head) = reading.next.as_ref().and_then(|next| next.head) else { return false };
    let store = match reading.store {
        Newest::Head(noted) => noted.sequence,
        Newest::NoStore | Newest::Unknown => 0,
    };
    let listed = reading.contents.head.map_or(0, |listed| listed.sequence);
    head.generation == header.generation
        && reading.loaded.head.sequence < head.sequence
        && listed.max(store) <= head.sequence
}

/// Completes a compacting: `next` is the whole checkpoint that the authentic `header` was made for. The old files go
/// once both header files are the new one and the new state stands in two copies.
pub(crate) fn finish(
    base: &mut Base,
    keys: &Keyring,
    header: &Header,
    next: &checkpoint::Reading,
) -> Result<(), VaultError> {
    let dir = base.dir.clone();
    let Some(head) = next.head.filter(|_| next.is_whole()) else {
        return Err(VaultError::Damaged { what: "checkpoint" });
    };
    let records: Vec<Arc<Record>> = next.state.all().cloned().collect();
    let has_store = |name| store::read_newest(&dir.join(name), keys) == Newest::Head(head);
    if !has_store(layout::STORE) && !has_store(layout::NEXT_STORE) {
        // Without room for it the next unlock makes it; the checkpoint was read back.
        let _ = prepare_store(&dir, keys, &head, &records);
    }
    base.copies.install(&dir, header, keys)?;
    for name in [layout::JOURNAL, layout::MIRROR, layout::CONTENTS, layout::ASIDE, layout::UNDO] {
        files::remove(&dir.join(name))?;
    }
    let listed: Vec<_> = records.iter().map(|record| store::list(record)).collect();
    let header_bytes = header::header_bytes(header, keys);
    contents::ContentsWriter::replace(&dir, keys, &head, &header_bytes, &listed)?;
    Journal::begin(&dir, keys, head.sequence + 1, &header_bytes)?;
    if has_store(layout::NEXT_STORE) {
        store::replace(&dir, layout::NEXT_STORE);
    }
    files::rename(&dir.join(layout::NEXT), &dir.join(layout::CHECKPOINT))
}

/// Removes what earlier work left half done, in a vault whose records are in memory and in order. Where it is not proven
/// that these are all there were, what may hold more is kept.
pub(crate) fn clear_leftovers(dir: &Path, proven: bool, undo_file_counts: bool) {
    files::sweep(dir);
    if !undo_file_counts {
        // It may hold what was erased since, and would never count again.
        let _ = files::remove(&dir.join(layout::UNDO));
    }
    let _ = files::remove(&dir.join(layout::UNFINISHED));
    for name in [layout::NEXT, layout::NEXT_STORE] {
        // What stays is in nobody's way.
        let _ = if proven { files::remove(&dir.join(name)) } else { files::set_aside(dir, name) };
    }
}
