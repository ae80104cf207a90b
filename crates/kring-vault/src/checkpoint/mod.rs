//! The checkpoint: a sealed full copy at a known operation, written aside and proved before it counts.

mod read;
mod write;

pub(crate) use read::{Reading, read, read_watched};
pub(crate) use write::{write, write_as};

use crate::files;
use crate::head::Head;
use crate::journal;
use crate::layout;
use std::path::Path;

/// Removes what a good checkpoint makes unnecessary: older journal files and what was set aside.
pub(crate) fn clear_older(vault: &Path, head: &Head) {
    // A file that stays is in nobody's way: its operations are older than the checkpoint.
    for (first, path) in journal::list(vault).unwrap_or_default() {
        if first <= head.sequence {
            let _ = files::remove(&path);
        }
    }
    let _ = files::remove(&vault.join(layout::ASIDE));
}
