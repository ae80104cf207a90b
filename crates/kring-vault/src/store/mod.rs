//! The second copy: sled. Sealed records under opaque keys, and a sealed head.
//!
//! sled 0.34 may panic on damaged files and may come up with records missing, so nothing it gives is
//! believed before it adds up, and a panic in any call into it is caught. What changes comes in one by one; a store
//! made anew holds its records in packs, which takes half the room. Layout: `docs/vault-format.md`, "Store".

mod backlog;
mod catch_panic;
mod existing;
mod fill;
mod newest;
pub(crate) mod pack;
mod start;
mod store_worker;
mod survey;
#[cfg(test)]
mod tests;
mod work;

use catch_panic::catch_panic;
pub(crate) use fill::{Prepared, finish_change, prepare, replace};
pub(crate) use newest::{Newest, read_newest};
pub(crate) use start::{Start, list};
pub(crate) use store_worker::{StoreReport, StoreState, StoreWorker, Task};
pub(crate) use survey::{Survey, survey_copy};

use crate::crypto::{Keyring, Purpose};
use crate::head::Head;
use crate::record::{Record, RecordId};
use crate::sealed_record::Sealer;
use std::collections::HashMap;
use std::fs::File;
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// Larger sealed records are cut into parts of this many bytes.
const PART: usize = 60_000;
/// Records that sled takes at once; it holds what it takes in memory several times.
const BATCH: usize = 500;
const LOCK_TRIES: u32 = 50;
const LOCK_WAIT: Duration = Duration::from_millis(20);
const HEAD_KEY: &[u8] = b"head";
/// The tree of the packs.
const PACKS: &[u8] = b"packs";
/// Stands in a record's place when it was removed and a pack may still hold it.
const GONE: &[u8] = &[];

/// Why the store cannot be used: it failed, panicked, or is not there. The reason is for no one to read.
pub(crate) struct Unusable;

type Usable<T> = Result<T, Unusable>;

/// sled's own handles. sled writes to the disk when they are dropped and panics when it cannot, so that is done where a
/// panic is caught; while a panic is under way already they are leaked.
struct Handles {
    db: ManuallyDrop<sled::Db>,
    packs: ManuallyDrop<sled::Tree>,
}

impl Drop for Handles {
    #[allow(unsafe_code, reason = "the only way to drop what is dropped by hand")]
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        let _ = catch_panic(|| {
            // SAFETY: nothing uses the handles after the drop of what holds them.
            unsafe {
                ManuallyDrop::drop(&mut self.packs);
                ManuallyDrop::drop(&mut self.db);
            }
            Ok(())
        });
    }
}

/// An open sled.
pub(crate) struct Store {
    handles: Handles,
    /// Where the newest head is noted beside sled's own files.
    note: Option<File>,
    /// Whether there are packs, so that what goes must be noted as gone.
    packed: bool,
    path: PathBuf,
    /// Parts of the records that have more than one.
    parts: HashMap<[u8; 16], u16>,
}

impl Store {
    /// Opens or makes the store. A damaged one may be changed by this, so keep a copy if it matters.
    pub(crate) fn open(path: &Path) -> Usable<Self> {
        // Nothing is flushed by the clock: the journal has what is not on the disk yet, and after each flush sled would
        // write half-empty parts of its file anew, with all of them in memory. A store that has grown is made anew whole.
        let config = sled::Config::new()
            .path(path)
            .cache_capacity(4 * 1024 * 1024)
            .flush_every_ms(None)
            .mode(sled::Mode::LowSpace);
        for _ in 0..LOCK_TRIES {
            let opened = catch_panic(|| Ok(config.open()))?;
            match opened {
                Ok(db) => return Self::over(db, path),
                // A sled that was closed a moment ago may still be letting go of its file.
                Err(sled::Error::Io(error)) if error.to_string().contains("acquire lock") => {
                    std::thread::sleep(LOCK_WAIT);
                }
                Err(_) => return Err(Unusable),
            }
        }
        Err(Unusable)
    }

    fn over(db: sled::Db, path: &Path) -> Usable<Self> {
        catch_panic(|| {
            let packs = db.open_tree(PACKS).map_err(|_| Unusable)?;
            let packed = !packs.is_empty();
            let handles = Handles { db: ManuallyDrop::new(db), packs: ManuallyDrop::new(packs) };
            Ok(Self { handles, note: None, packed, path: path.to_owned(), parts: HashMap::new() })
        })
    }

    /// Applies one operation whole.
    pub(crate) fn apply(
        &mut self,
        keys: &Keyring,
        head: &Head,
        removed: &[RecordId],
        put: &[Arc<Record>],
    ) -> Usable<()> {
        // First, so that the note is never behind what sled holds.
        self.note_newest(keys, head)?;
        let last = put.len().saturating_sub(1) / BATCH * BATCH;
        for some in put[..last].chunks(BATCH) {
            // Between the batches of a large operation the store says that it holds nothing, and is not believed.
            self.apply_batch(keys, &Head::default(), &[], some)?;
        }
        self.apply_batch(keys, head, removed, &put[last..])
    }

    fn apply_batch(
        &mut self,
        keys: &Keyring,
        head: &Head,
        removed: &[RecordId],
        put: &[Arc<Record>],
    ) -> Usable<()> {
        let mut records = Sealer::new(keys);
        let mut sealed = Vec::new();
        let mut batch = sled::Batch::default();
        for id in removed {
            let name = keys.derive_store_key(id.0.as_bytes());
            for part in 0..self.parts.remove(&name).unwrap_or(1) {
                batch.remove(join_key(name, part).as_slice());
            }
            if self.packed {
                batch.insert(join_key(name, 0).as_slice(), GONE);
            }
        }
        for record in put {
            sealed.clear();
            records.seal(record, &mut sealed).map_err(|_| Unusable)?;
            let name = keys.derive_store_key(record.id.0.as_bytes());
            let mut count = 0;
            for (part, bytes) in (0..).zip(sealed.chunks(PART)) {
                batch.insert(join_key(name, part).as_slice(), bytes);
                count = part + 1;
            }
            for part in count..self.parts.remove(&name).unwrap_or(count) {
                batch.remove(join_key(name, part).as_slice());
            }
            if count > 1 {
                self.parts.insert(name, count);
            }
        }
        let mut plain = Vec::new();
        head.write(&mut plain);
        sealed.clear();
        keys.seal(Purpose::StoreHead, HEAD_KEY, &plain, &mut sealed).map_err(|_| Unusable)?;
        batch.insert(HEAD_KEY, sealed.as_slice());
        catch_panic(|| self.handles.db.apply_batch(batch).map_err(|_| Unusable))
    }

    /// Brings everything to the disk. sled's own flush on Linux does not reach the disk's cache.
    pub(crate) fn flush(&self) -> Usable<()> {
        catch_panic(|| self.handles.db.flush().map(|_| ()).map_err(|_| Unusable))?;
        let file = File::options().read(true).write(true).open(self.path.join("db"));
        file.and_then(|file| file.sync_all()).map_err(|_| Unusable)
    }

    /// Closes and opens again what is sound.
    fn reopen(self) -> Usable<Self> {
        let (path, parts) = (self.path.clone(), self.parts.clone());
        self.close()?;
        Ok(Self { parts, ..Self::open(&path)? })
    }

    /// Flushes and closes.
    pub(crate) fn close(self) -> Usable<()> {
        let flushed = self.flush();
        drop(self);
        flushed
    }
}

fn join_key(name: [u8; 16], part: u16) -> [u8; 18] {
    let mut key = [0; 18];
    key[..16].copy_from_slice(&name);
    key[16..].copy_from_slice(&part.to_be_bytes());
    key
}

fn split_key(key: &[u8]) -> Option<([u8; 16], u16)> {
    let (name, part) = key.split_first_chunk::<16>()?;
    Some((*name, u16::from_be_bytes(part.try_into().ok()?)))
}
