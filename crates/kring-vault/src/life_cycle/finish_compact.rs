//! The second half of a compacting, in which the new files replace the old ones. An unlock does it when it was
//! interrupted.

use super::reading::VaultReading;
use crate::base::{Record, VaultError};
use crate::crypto::Keyring;
use crate::files::header::{self, VaultHeader};
use crate::files::journal::Journal;
use crate::files::{aside, checkpoint, contents, disk, layout, new_file};
use crate::records::StateSummary;
use crate::store::{self, Newest};
use crate::vault::VaultFolder;
use std::path::Path;
use std::sync::Arc;

pub(super) fn prepare_store(
    dir: &Path,
    keys: &Keyring,
    summary: &StateSummary,
    records: &[Arc<Record>],
) -> Result<(), VaultError> {
    let target = dir.join(layout::NEXT_STORE);
    let prepared = store::prepare(&target, keys, summary, records).and_then(store::PreparedStore::put);
    // The store does not say why it failed; the likely cause is a full disk.
    prepared.map_err(|_| VaultError::DiskFull)
}

/// Whether a compacting was interrupted after its header was written: then nothing in the vault is later than the new
/// checkpoint. A checkpoint of an earlier compacting that was put back is not pending.
pub(super) fn is_pending(reading: &VaultReading, header: &VaultHeader) -> bool {
    let Some(summary) = reading.next.as_ref().and_then(|next| next.summary) else { return false };
    let store = match reading.store {
        Newest::Summary(noted) => noted.sequence,
        Newest::NoStore | Newest::Unknown => 0,
    };
    let listed = reading.contents.summary.map_or(0, |listed| listed.sequence);
    summary.generation == header.generation
        && reading.loaded.summary.sequence < summary.sequence
        && listed.max(store) <= summary.sequence
}

/// Completes a compacting: `next` is the whole checkpoint that the authentic `header` was made for. The old files are
/// removed once both header files are the new one and two copies have the new state.
pub(super) fn finish(
    folder: &mut VaultFolder,
    keys: &Keyring,
    header: &VaultHeader,
    next: &checkpoint::CheckpointReading,
) -> Result<(), VaultError> {
    let dir = folder.dir.clone();
    let Some(summary) = next.summary.filter(|_| next.is_whole()) else {
        return Err(VaultError::Damaged { what: "checkpoint" });
    };
    let records: Vec<Arc<Record>> = next.state.all().cloned().collect();
    let has_store = |name| store::read_newest(&dir.join(name), keys) == Newest::Summary(summary);
    if !has_store(layout::STORE) && !has_store(layout::NEXT_STORE) {
        // If this fails, the next unlock writes the store; the checkpoint was read back.
        let _ = prepare_store(&dir, keys, &summary, &records);
    }
    folder.copies.install(&dir, header, keys)?;
    for name in [layout::JOURNAL, layout::MIRROR, layout::CONTENTS, layout::ASIDE, layout::UNDO] {
        disk::remove(&dir.join(name))?;
    }
    let listed: Vec<_> = records.iter().map(|record| contents::entry(record)).collect();
    let header_bytes = header::header_bytes(header, keys);
    contents::ContentsWriter::replace(&dir, keys, &summary, &header_bytes, &listed)?;
    Journal::begin(&dir, keys, summary.sequence + 1, &header_bytes)?;
    if has_store(layout::NEXT_STORE) {
        store::replace(&dir, layout::NEXT_STORE);
    }
    disk::rename(&dir.join(layout::NEXT), &dir.join(layout::CHECKPOINT))
}

/// Removes what interrupted work left, in a vault whose records are in memory. Where these are not proven to be all,
/// files that may have more are set aside.
pub(super) fn clear_leftovers(dir: &Path, proven: bool, undo_file_counts: bool) {
    new_file::remove_leftovers(dir);
    if !undo_file_counts {
        // It may have what was erased since, and will never be used again.
        let _ = disk::remove(&dir.join(layout::UNDO));
    }
    let _ = disk::remove(&dir.join(layout::UNFINISHED));
    for name in [layout::NEXT, layout::NEXT_STORE] {
        // If this fails, the leftover does no harm.
        let _ = if proven { disk::remove(&dir.join(name)) } else { aside::set_aside(dir, name) };
    }
}
