//! The checkpoint: a full copy of the records after a known operation, verified before it replaces the last one.

mod read;
mod write;

pub(crate) use read::{CheckpointReading, read, read_watched};
pub(crate) use write::{write, write_as};

use crate::files::disk;
use crate::files::journal::{self, Segment};
use std::path::Path;

/// Removes the journal files whose operations are all in a checkpoint of operation `sequence`; the store must have them
/// too.
pub(crate) fn clear_older(vault: &Path, sequence: u64) {
    // A file that cannot be removed does no harm: its operations are older than the checkpoint.
    for segment in older(vault, sequence) {
        for path in [segment.file, segment.mirror].into_iter().flatten() {
            let _ = disk::remove(&path);
        }
    }
}

/// Whether there is anything for [`clear_older`].
pub(crate) fn has_older(vault: &Path, sequence: u64) -> bool {
    !older(vault, sequence).is_empty()
}

/// The files whose successor begins within the checkpoint, so that the checkpoint has all their operations.
fn older(vault: &Path, sequence: u64) -> Vec<Segment> {
    let mut segments = journal::list(vault).unwrap_or_default();
    let needed = segments.iter().rposition(|segment| segment.first <= sequence + 1).unwrap_or(0);
    segments.truncate(needed);
    segments
}
