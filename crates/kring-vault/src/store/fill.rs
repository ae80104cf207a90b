//! Writing a new store, in as little space as sled can take.
//!
//! sled rewrites a leaf of its tree while it grows and frees the old copies late, so that records put one by one take
//! more than twice their size. Here the tree is built first, of keys without values, in the order in which the leaves
//! are filled afterwards; then every value is written once. sled rewrites a leaf after nine changes, and nine keys are
//! in a leaf, so that each leaf stays as it was written.

use super::catch_panic::catch_panic;
use super::{Store, Unusable, Usable, pack};
use crate::base::Record;
use crate::crypto::Keyring;
use crate::files::{disk, layout};
use crate::records::StateSummary;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Packs in one batch for sled.
const AT_ONCE: usize = 50;

/// A new store, written and not yet in place.
pub(crate) struct PreparedStore {
    temporary: PathBuf,
    target: PathBuf,
}

/// Writes a new store with these records for `target`, and reads it back.
pub(crate) fn prepare(
    target: &Path,
    keys: &Keyring,
    summary: &StateSummary,
    records: &[Arc<Record>],
) -> Usable<PreparedStore> {
    let temporary = target.with_extension("new");
    disk::remove(&temporary).map_err(|_| Unusable)?;
    let filled = Store::open(&temporary)
        .and_then(|mut store| {
            store.fill(keys, summary, records)?;
            store.close()
        })
        .and_then(|()| verify(&temporary, keys, summary));
    let prepared = PreparedStore { temporary, target: target.to_owned() };
    if filled.is_err() {
        let _ = disk::remove(&prepared.temporary);
    }
    filled.map(|()| prepared)
}

/// Reads a new store back.
fn verify(target: &Path, keys: &Keyring, summary: &StateSummary) -> Usable<()> {
    let (store, survey) = Store::open(target)?.survey(keys, false)?;
    store.close()?;
    if survey.adds_up() && survey.summary == Some(*summary) { Ok(()) } else { Err(Unusable) }
}

impl PreparedStore {
    /// Puts it in place. The former store must be closed; it is removed once the new one is in place.
    pub(crate) fn put(self) -> Usable<()> {
        exchange(&self.temporary, &self.target)
    }
}

/// Replaces the vault's store by the closed one of that name.
pub(crate) fn replace(vault: &Path, name: &str) {
    // If it fails, the next unlock writes a new store.
    let _ = exchange(&vault.join(name), &vault.join(layout::STORE));
}

/// Windows renames no folder while sled, closed some moments ago, still has a file in it open; [`disk::rename`] waits for that.
fn exchange(new: &Path, target: &Path) -> Usable<()> {
    let former = target.with_file_name(layout::FORMER_STORE);
    disk::remove(&former).map_err(|_| Unusable)?;
    if target.exists() {
        disk::rename(target, &former).map_err(|_| Unusable)?;
    }
    disk::rename(new, target).map_err(|_| Unusable)?;
    let _ = disk::remove(&former);
    Ok(())
}

/// Completes or reverts an interrupted replacement of the store.
pub(crate) fn finish_change(vault: &Path) {
    let (store, former) = (vault.join(layout::STORE), vault.join(layout::FORMER_STORE));
    if !store.exists() && former.exists() {
        let _ = disk::rename(&former, &store);
    }
    // Beside a store the former one is no longer needed.
    let _ = disk::remove(&former);
}

impl Store {
    /// The summary comes last; without it the store is not used.
    fn fill(&mut self, keys: &Keyring, summary: &StateSummary, records: &[Arc<Record>]) -> Usable<()> {
        let packs: Vec<_> = (0..).zip(pack::cut(records)).collect();
        catch_panic(|| {
            for (number, records) in &packs {
                for piece in 0..pack::pieces(records) {
                    self.handles.packs.insert(pack::key(*number, piece), &[]).map_err(|_| Unusable)?;
                }
            }
            Ok(())
        })?;
        for some in packs.chunks(AT_ONCE) {
            let mut batch = sled::Batch::default();
            for (number, records) in some {
                let sealed = pack::seal(keys, *number, records)?;
                for (piece, bytes) in (0..).zip(pack::split(&sealed)) {
                    batch.insert(&pack::key(*number, piece), bytes);
                }
            }
            catch_panic(|| self.handles.packs.apply_batch(batch).map_err(|_| Unusable))?;
        }
        self.packed = !packs.is_empty();
        self.apply(keys, summary, &[], &[])
    }
}
