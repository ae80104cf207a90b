//! The checkpoint: a sealed full copy at a known operation, written aside and proved before it counts.

mod read;
mod write;

pub(crate) use read::{Reading, read, read_watched};
pub(crate) use write::{write, write_as};

use crate::files;
use crate::journal::{self, Segment};
use std::path::Path;

/// Removes what a good checkpoint and a store that holds as much make unnecessary: journal files whose operations are
/// all in both.
pub(crate) fn clear_older(vault: &Path, sequence: u64) {
    // A file that stays is in nobody's way: its operations are older than the checkpoint.
    for segment in older(vault, sequence) {
        for path in [segment.file, segment.mirror].into_iter().flatten() {
            let _ = files::remove(&path);
        }
    }
}

/// Whether there is anything for [`clear_older`].
pub(crate) fn has_older(vault: &Path, sequence: u64) -> bool {
    !older(vault, sequence).is_empty()
}

/// The files whose successor begins within the checkpoint.
fn older(vault: &Path, sequence: u64) -> Vec<Segment> {
    let mut segments = journal::list(vault).unwrap_or_default();
    let needed = segments.iter().rposition(|segment| segment.first <= sequence + 1).unwrap_or(0);
    segments.truncate(needed);
    segments
}
