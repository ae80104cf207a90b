//! Failed attempts to unlock: the time of each in eight bytes, until the next successful unlock writes them to the
//! audit log.

use crate::base::Moment;
use crate::files::layout;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

/// The number of attempts.
pub(crate) fn count(vault: &Path) -> u64 {
    std::fs::metadata(vault.join(layout::ATTEMPTS)).map_or(0, |file| file.len() / 8)
}

/// Notes one, if the folder can be written.
pub(crate) fn note(vault: &Path, now: Moment) {
    let file = OpenOptions::new().append(true).create(true).open(vault.join(layout::ATTEMPTS));
    if let Ok(mut file) = file {
        let _ = file.write_all(&now.0.to_le_bytes());
    }
}

/// Removes them, once they are in the audit log.
pub(crate) fn clear(vault: &Path) {
    let _ = crate::files::disk::remove(&vault.join(layout::ATTEMPTS));
}
