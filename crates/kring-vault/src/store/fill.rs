//! A store made anew, in as little room as sled can be brought to.
//!
//! sled writes a leaf of its tree again and again while it grows, and gives the old copies back late: records
//! put one by one come to more than twice their size. Here the tree is made first, of keys without values in
//! the order in which its leaves then fill up, and every value is written once. A leaf takes nine changes
//! before sled writes it anew, and that is how many keys it leaves in one; so it stays as it was written.

use super::{LOCK_TRIES, LOCK_WAIT, Store, Unusable, Usable, fence, pack};
use crate::crypto::Keyring;
use crate::files;
use crate::head::Head;
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
    /// Puts it in its place; what stood there must be closed and goes.
    pub(crate) fn put(self) -> Usable<()> {
        files::remove(&self.place).map_err(|_| Unusable)?;
        for _ in 0..LOCK_TRIES {
            if files::rename(&self.aside, &self.place).is_ok() {
                return Ok(());
            }
            // Windows moves no folder while a sled that was closed a moment ago still has a file in it.
            std::thread::sleep(LOCK_WAIT);
        }
        Err(Unusable)
    }
}

impl Store {
    /// Until the head at the end the store says nothing of what it holds, and is not believed.
    fn fill(&mut self, keys: &Keyring, head: &Head, records: &[Arc<Record>]) -> Usable<()> {
        let packs: Vec<_> = (0..).zip(pack::cut(records)).collect();
        fence::fenced(|| {
            for (number, range) in &packs {
                for piece in 0..pack::pieces(&records[range.clone()]) {
                    self.packs.insert(pack::key(*number, piece), &[]).map_err(|_| Unusable)?;
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
            fence::fenced(|| self.packs.apply_batch(batch).map_err(|_| Unusable))?;
        }
        self.packed = !packs.is_empty();
        self.apply(keys, head, &[], &[])
    }
}
