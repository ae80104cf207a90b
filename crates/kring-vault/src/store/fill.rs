//! A store made anew, in as little room as sled can be brought to.
//!
//! sled writes a leaf of its tree again and again while it grows, and gives the old copies back late: records
//! put one by one come to more than twice their size. Here the tree is made first, of keys without values in
//! the order in which its leaves then fill up, and every value is written once. A leaf takes nine changes
//! before sled writes it anew, and that is how many keys it leaves in one; so it stays as it was written.

use super::catch_panic::catch_panic;
use super::{LOCK_TRIES, LOCK_WAIT, Store, Unusable, Usable, pack};
use crate::crypto::Keyring;
use crate::files;
use crate::head::Head;
use crate::layout;
use crate::record::Record;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Packs that are written at once.
const AT_ONCE: usize = 50;

/// A new store, still beside the place where it belongs.
pub(crate) struct Prepared {
    aside: PathBuf,
    place: PathBuf,
}

/// Fills a new store with these records and reads it back, to be put at `place`.
pub(crate) fn prepare(
    place: &Path,
    keys: &Keyring,
    head: &Head,
    records: &[Arc<Record>],
) -> Usable<Prepared> {
    let aside = place.with_extension("new");
    files::remove(&aside).map_err(|_| Unusable)?;
    let filled = Store::open(&aside)
        .and_then(|mut store| {
            store.fill(keys, head, records)?;
            store.close()
        })
        .and_then(|()| prove(&aside, keys, head));
    let prepared = Prepared { aside, place: place.to_owned() };
    if filled.is_err() {
        let _ = files::remove(&prepared.aside);
    }
    filled.map(|()| prepared)
}

/// Reads a new store back before it counts.
fn prove(place: &Path, keys: &Keyring, head: &Head) -> Usable<()> {
    let (store, survey) = Store::open(place)?.survey(keys, false)?;
    store.close()?;
    if survey.adds_up() && survey.head == Some(*head) { Ok(()) } else { Err(Unusable) }
}

impl Prepared {
    /// Puts it in its place. What stood there must be closed; it goes once the new one is there.
    pub(crate) fn put(self) -> Usable<()> {
        exchange(&self.aside, &self.place)
    }
}

/// Puts the closed store of that name in the place of the vault's store.
pub(crate) fn replace(vault: &Path, name: &str) {
    // What does not succeed here is made anew by the next unlock.
    let _ = exchange(&vault.join(name), &vault.join(layout::STORE));
}

fn exchange(new: &Path, place: &Path) -> Usable<()> {
    let former = place.with_file_name(layout::FORMER_STORE);
    files::remove(&former).map_err(|_| Unusable)?;
    if place.exists() {
        rename_patiently(place, &former)?;
    }
    rename_patiently(new, place)?;
    let _ = files::remove(&former);
    Ok(())
}

/// Windows moves no folder while a sled that was closed a moment ago still has a file in it.
fn rename_patiently(from: &Path, to: &Path) -> Usable<()> {
    for _ in 0..LOCK_TRIES {
        if files::rename(from, to).is_ok() {
            return Ok(());
        }
        std::thread::sleep(LOCK_WAIT);
    }
    Err(Unusable)
}

/// Completes or takes back a change of stores that was interrupted.
pub(crate) fn finish_change(vault: &Path) {
    let (store, former) = (vault.join(layout::STORE), vault.join(layout::FORMER_STORE));
    if !store.exists() && former.exists() {
        let _ = files::rename(&former, &store);
    }
    // Where a store stands, the former one is no longer needed.
    let _ = files::remove(&former);
}

impl Store {
    /// Until the head at the end the store says nothing of what it holds, and is not believed.
    fn fill(&mut self, keys: &Keyring, head: &Head, records: &[Arc<Record>]) -> Usable<()> {
        let packs: Vec<_> = (0..).zip(pack::cut(records)).collect();
        catch_panic(|| {
            for (number, range) in &packs {
                for piece in 0..pack::pieces(&records[range.clone()]) {
                    self.handles.packs.insert(pack::key(*number, piece), &[]).map_err(|_| Unusable)?;
                }
            }
            Ok(())
        })?;
        for some in packs.chunks(AT_ONCE) {
            let mut batch = sled::Batch::default();
            for (number, range) in some {
                let sealed = pack::seal(keys, *number, &records[range.clone()])?;
                for (piece, bytes) in (0..).zip(pack::split(&sealed)) {
                    batch.insert(&pack::key(*number, piece), bytes);
                }
            }
            catch_panic(|| self.handles.packs.apply_batch(batch).map_err(|_| Unusable))?;
        }
        self.packed = !packs.is_empty();
        self.apply(keys, head, &[], &[])
    }
}
