//! The checkpoint: a sealed full copy at a known operation, written aside and proved before it counts.

mod read;
mod write;

pub(crate) use read::{Reading, read, read_watched};
pub(crate) use write::{write, write_as};

use crate::files;
use crate::journal;
use std::path::Path;

/// Removes what a good checkpoint and a store that holds as much make unnecessary: journal files whose operations are
/// all in both.
pub(crate) fn clear_older(vault: &Path, sequence: u64) {
    // A file that stays is in nobody's way: its operations are older than the checkpoint.
    let segments = journal::list(vault).unwrap_or_default();
    for (segment, next) in segments.iter().zip(segments.iter().skip(1)) {
        if next.first <= sequence + 1 {
            for path in [&segment.file, &segment.mirror].into_iter().flatten() {
                let _ = files::remove(path);
            }
        }
    }
}
