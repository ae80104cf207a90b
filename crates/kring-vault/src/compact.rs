//! Compacting: only the living records, in new files, under a new vault key if asked.
//!
//! What was removed or overwritten leaves traces in sled's files and in the journal. Here all are written
//! anew; with a new vault key what a disk still holds of the old ones is noise to whoever lacks the old key.
//!
//! The new checkpoint is written beside the old and proved. The one step that counts is the new header
//! taking the old one's place; before it the old vault is whole, after it the new one is, and the next
//! unlock finishes what was interrupted.

use crate::checkpoint;
use crate::contents;
use crate::crypto::{Keyring, VaultIdentity, VaultKey};
use crate::error::VaultError;
use crate::files;
use crate::header::{self, Header};
use crate::layout;
use crate::operation::Operation;
use crate::progress::{Progress, unwatched};
use crate::record::{Moment, Record};
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
    /// `vault.cancelled` and `vault.diskFull` leave the vault as it was, open and with its undo.
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
        if let Err(error) = checkpoint::write_as(&dir, layout::NEXT, &keys, &head, &records, progress) {
            let _ = files::remove(&dir.join(layout::NEXT));
            return Err(error);
        }

        // From here on there is no way back, and nobody else writes to the folder.
        let open = &mut self.state.0;
        (open.keeper, open.journal, open.uncertain) = (None, None, true);
        self.base.copies = header::write_copies(&dir, &header, &keys)?;
        finish(&dir, &keys, &header)?;
        let slot = open.actor.slot.clone();
        *self.state.0 = unlock::open(&mut self.base, key, &slot, None, &mut unwatched)?;
        self.state.0.store_is_new = true;
        self.base.refresh_info();
        Ok(())
    }
}

/// Completes or drops a compacting that was interrupted, and says whether it was completed. Only called with the
/// authentic header's keys.
pub(crate) fn finish(dir: &Path, keys: &Keyring, header: &Header) -> Result<bool, VaultError> {
    let next = dir.join(layout::NEXT);
    if !next.exists() {
        return Ok(false);
    }
    let written = checkpoint::read(&next, keys)?;
    let counts = written.is_whole() && written.head.is_some_and(|head| head.generation == header.generation);
    if !counts {
        return files::remove(&next).map(|()| false);
    }
    // Both headers must be the new one before the old files go.
    header::write_copies(dir, header, keys)?;
    for name in [layout::STORE, layout::JOURNAL, layout::CONTENTS, layout::ASIDE] {
        files::remove(&dir.join(name))?;
    }
    let listed: Vec<_> = written.state.all().map(|record| crate::store::list(record)).collect();
    if let Some(head) = &written.head {
        contents::ContentsWriter::replace(dir, keys, head, &listed)?;
    }
    files::rename(&next, &dir.join(layout::CHECKPOINT))?;
    Ok(true)
}
