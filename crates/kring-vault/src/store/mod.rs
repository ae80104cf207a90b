//! The store, which is the second copy: sled, with sealed records under opaque keys, and a sealed summary.
//!
//! sled 0.34 may panic on damaged files and may open with records missing. So its records are used only if they match
//! the summary, and panics in calls to it are caught. Changed records are stored one by one; a newly written store has
//! its records in packs, which take half the space. Layout: `docs/vault-format.md`, "Store".

mod backlog;
mod catch_panic;
mod existing;
mod fill;
mod newest;
pub(crate) mod pack;
mod start;
mod store_worker;
mod survey;
mod task;
#[cfg(test)]
mod tests;
mod work;

use catch_panic::catch_panic;
pub(crate) use fill::{PreparedStore, finish_change, prepare, replace};
pub(crate) use newest::{Newest, read_newest};
pub(crate) use start::StoreStart;
pub(crate) use store_worker::StoreWorker;
pub(crate) use survey::{Survey, survey_copy};
pub(crate) use task::{StoreReport, StoreState, Task};

use crate::base::{Record, RecordId, is_change_held, sync_all};
use crate::crypto::{Keyring, Purpose};
use crate::records::StateSummary;
use crate::records::sealed_record::Sealer;
use std::collections::HashMap;
use std::fs::File;
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// Larger sealed records are split into parts of this many bytes.
const PART: usize = 60_000;
/// Records in one batch for sled, which has a batch in memory several times.
const BATCH: usize = 500;
const LOCK_TRIES: u32 = 50;
const LOCK_WAIT: Duration = Duration::from_millis(20);
const SUMMARY_KEY: &[u8] = b"head";
/// The tree of the packs.
const PACKS: &[u8] = b"packs";
/// The value of a removed record that a pack may still have.
const GONE: &[u8] = &[];

/// The store cannot be used: it failed, panicked, or does not exist.
pub(crate) struct Unusable;

type Usable<T> = Result<T, Unusable>;

/// sled's handles. When they are dropped, sled writes to the disk and panics if it cannot; so they are dropped where a
/// panic is caught, and leaked while the thread is panicking already.
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

/// The open store.
pub(crate) struct Store {
    handles: Handles,
    /// The file with the newest summary, beside sled's own files.
    note: Option<File>,
    /// Whether there are packs, so that removed records need the value [`GONE`].
    packed: bool,
    path: PathBuf,
    /// Number of parts of the records that have more than one.
    parts: HashMap<[u8; 16], u16>,
}

impl Store {
    /// Opens or creates the store. This may change a damaged one, so copy it before if it matters.
    pub(crate) fn open(path: &Path) -> Usable<Self> {
        // No periodic flush: the journal has what is not on the disk yet, and after each flush sled would rewrite
        // half-empty segments of its file, reading all of them into memory. A store that has grown is rewritten as a
        // whole.
        let config = sled::Config::new()
            .path(path)
            .cache_capacity(4 * 1024 * 1024)
            .flush_every_ms(None)
            .mode(sled::Mode::LowSpace);
        for _ in 0..LOCK_TRIES {
            let opened = catch_panic(|| Ok(config.open()))?;
            match opened {
                Ok(db) => return Self::over(db, path),
                // sled releases its file lock some moments after it was closed, and renames a file as it opens.
                Err(sled::Error::Io(error))
                    if error.to_string().contains("acquire lock") || is_change_held(&error) =>
                {
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

    /// Applies one operation.
    pub(crate) fn apply(
        &mut self,
        keys: &Keyring,
        summary: &StateSummary,
        removed: &[RecordId],
        put: &[Arc<Record>],
    ) -> Usable<()> {
        // First, so that the note is never older than what sled has.
        self.note_newest(keys, summary)?;
        let last = put.len().saturating_sub(1) / BATCH * BATCH;
        for some in put[..last].chunks(BATCH) {
            // Between the batches of a large operation the summary is that of an empty vault, so that the store is not
            // used.
            self.apply_batch(keys, &StateSummary::default(), &[], some)?;
        }
        self.apply_batch(keys, summary, removed, &put[last..])
    }

    fn apply_batch(
        &mut self,
        keys: &Keyring,
        summary: &StateSummary,
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
        summary.write(&mut plain);
        sealed.clear();
        keys.seal(Purpose::StoreSummary, SUMMARY_KEY, &plain, &mut sealed).map_err(|_| Unusable)?;
        batch.insert(SUMMARY_KEY, sealed.as_slice());
        catch_panic(|| self.handles.db.apply_batch(batch).map_err(|_| Unusable))
    }

    /// Syncs everything to the disk. sled's own flush on Linux does not flush the disk's cache.
    pub(crate) fn flush(&self) -> Usable<()> {
        catch_panic(|| self.handles.db.flush().map(|_| ()).map_err(|_| Unusable))?;
        let file = File::options().read(true).write(true).open(self.path.join("db"));
        file.and_then(|file| sync_all(&file)).map_err(|_| Unusable)
    }

    /// Closes and opens again an undamaged store.
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
