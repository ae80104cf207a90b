//! Finding copies of the vault header in the logs before any key is known.
//!
//! Journal and contents list have frames with a copy of the header. Without a key such a frame cannot be authenticated,
//! but a header has a checksum, and its own tag is checked once a slot has opened.

use crate::base::{VaultError, readable};
use crate::files::header::{HeaderCopy, MAGIC, decode};
use crate::files::log::{plain_bodies, plain_vault};
use crate::files::{disk, journal, layout};
use std::path::{Path, PathBuf};

/// The copies, each once, in the order in which they were written as far as that is known.
pub(super) fn search(dir: &Path) -> Result<Vec<HeaderCopy>, VaultError> {
    let mut found: Vec<HeaderCopy> = Vec::new();
    for path in logs(dir)? {
        // A file that cannot be read has no copy for us.
        let bytes = readable(disk::read(&path))?.unwrap_or_default();
        for body in plain_bodies(&bytes).filter(|body| body.starts_with(&MAGIC)) {
            let copy = decode(body);
            if matches!(copy, HeaderCopy::Whole { .. }) && !found.iter().any(|known| known.is_same(&copy)) {
                found.push(copy);
            }
        }
    }
    Ok(found)
}

/// Identities of the vaults that the logs and the checkpoint claim to belong to.
pub(super) fn vaults(dir: &Path) -> Result<Vec<[u8; 16]>, VaultError> {
    let checkpoints = [layout::CHECKPOINT, layout::NEXT].map(|name| dir.join(name));
    let claimed = logs(dir)?.into_iter().chain(checkpoints).map(|path| plain_vault(&path));
    let mut found: Vec<_> = claimed.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect();
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

/// Contents list and journal, the mirrors first.
fn logs(dir: &Path) -> Result<Vec<PathBuf>, VaultError> {
    let segments = match journal::list(dir) {
        Err(error @ (VaultError::FileHeld | VaultError::Vanished)) => return Err(error),
        listed => listed.unwrap_or_default(),
    };
    let journal = segments.into_iter().flat_map(|segment| [segment.mirror, segment.file]).flatten();
    Ok(std::iter::once(dir.join(layout::CONTENTS)).chain(journal).collect())
}
