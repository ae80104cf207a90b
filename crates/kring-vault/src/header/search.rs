//! Finding copies of the header in the logs, before any key is known.
//!
//! Journal and contents list carry the header in frames of their own. Without a key nothing says that such a frame is
//! authentic, but a header has a checksum, and its own mark is checked once a slot has opened.

use super::codec::{self, Copy, MAGIC};
use crate::journal;
use crate::layout;
use crate::log::{plain_bodies, plain_vault};
use std::fs;
use std::path::{Path, PathBuf};

/// The copies in the order in which they were written, as far as the files tell; each once.
pub(super) fn search(dir: &Path) -> Vec<Copy> {
    let mut found: Vec<Copy> = Vec::new();
    for path in logs(dir) {
        // What cannot be read holds nothing for us.
        let bytes = fs::read(path).unwrap_or_default();
        for body in plain_bodies(&bytes).filter(|body| body.starts_with(&MAGIC)) {
            let copy = codec::decode(body);
            if matches!(copy, Copy::Whole { .. }) && !found.iter().any(|known| known.is_same(&copy)) {
                found.push(copy);
            }
        }
    }
    found
}

/// Identities of the vaults that the logs and the checkpoint say they belong to.
pub(super) fn vaults(dir: &Path) -> Vec<[u8; 16]> {
    let checkpoints = [layout::CHECKPOINT, layout::NEXT].map(|name| dir.join(name));
    let mut found: Vec<_> =
        logs(dir).into_iter().chain(checkpoints).filter_map(|path| plain_vault(&path)).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Contents list and journal, the mirrors first.
fn logs(dir: &Path) -> Vec<PathBuf> {
    let segments = journal::list(dir).unwrap_or_default();
    let journal = segments.into_iter().flat_map(|segment| [segment.mirror, segment.file]).flatten();
    std::iter::once(dir.join(layout::CONTENTS)).chain(journal).collect()
}
