//! Compacting: writing only the current records to new files, under a new vault key if asked.
//!
//! Removed and overwritten records are still in sled's files and in the journal, encrypted. Compacting replaces these
//! files; with a new vault key, what is left of them on the disk cannot be opened by anyone without the old key.
//!
//! A new checkpoint and a new store are written beside the old ones and read back. Then the new vault header replaces
//! the first header file: before that the old vault is whole, after it the new one is, and an unlock completes what was
//! interrupted. The second header file still opens the old files until they are removed.

use super::finish_compact::{finish, prepare_store};
use super::unlock;
use crate::base::{Moment, Operation, Progress, Record, VaultError};
use crate::crypto::{Keyring, VaultIdentity, VaultKey};
use crate::files::{checkpoint, disk, header_copies, layout};
use crate::records::StateSummary;
use crate::vault::{Unlocked, Vault};
use std::path::Path;
use std::sync::Arc;

impl Vault<Unlocked> {
    /// Writes all files anew; with `rekey` under a new vault key, which every slot of this vault opens and none of an
    /// earlier copy of the header. Nothing before it can be undone.
    ///
    /// # Errors
    /// `vault.cancelled` and `vault.diskFull` leave the vault as it was, open and with its undo. What the system
    /// refuses once the new header is in place leaves it to be opened again, which completes the work.
    pub fn compact(&mut self, rekey: bool, now: Moment, progress: Progress<'_>) -> Result<(), VaultError> {
        self.folder.confirm(now)?;
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
        let sequence = open.summary.sequence + 1;
        let mut records: Vec<Arc<Record>> = open.state.all().cloned().collect();
        records.push(Arc::new(note));
        let summary = StateSummary::of(&keys, sequence, header.generation, &records);
        let dir = self.folder.dir.clone();
        // Where sled cannot run at all, as without file locks, the vault has no store before and none after.
        let without_store = open.health().second_copy_unusable;
        let written = checkpoint::write_as(&dir, layout::NEXT, &keys, &summary, &records, progress);
        let written = written.and_then(|next| {
            let prepared = prepare_store(&dir, &keys, &summary, &records);
            if without_store { Ok(next) } else { prepared.map(|()| next) }
        });
        let next = match written {
            Ok(next) => next,
            Err(error) => {
                clear_next(&dir);
                return Err(error);
            }
        };

        // From here on there is no way back. The store worker has ended, so that nothing else writes to the folder.
        let open = &mut self.state.0;
        (open.store_worker, open.journal, open.uncertain) = (None, None, true);
        header_copies::write_main(&dir, &header, &keys)?;
        self.folder.copies = header_copies::read_copies(&dir)?;
        finish(&mut self.folder, &keys, &header, &next)?;
        let slot = open.actor.slot.clone();
        *self.state.0 = unlock::open_with_key(&mut self.folder, key, &slot, None)?;
        self.folder.refresh_info();
        Ok(())
    }
}

fn clear_next(dir: &Path) {
    for name in [layout::NEXT, layout::NEXT_STORE] {
        let _ = disk::remove(&dir.join(name));
    }
}
