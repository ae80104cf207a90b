//! Failed attempts to unlock: one eight-byte moment each, moved to the audit log at the next success.

use crate::layout;
use crate::record::Moment;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

/// How many attempts are noted.
pub(crate) fn count(vault: &Path) -> u64 {
    std::fs::metadata(vault.join(layout::ATTEMPTS)).map_or(0, |file| file.len() / 8)
}

/// Notes one. That it cannot be noted, on a folder that is read only for instance, stops nobody.
pub(crate) fn note(vault: &Path, now: Moment) {
    let file = OpenOptions::new().append(true).create(true).open(vault.join(layout::ATTEMPTS));
    if let Ok(mut file) = file {
        let _ = file.write_all(&now.0.to_le_bytes());
    }
}

/// Forgets them, once the audit log has them.
pub(crate) fn clear(vault: &Path) {
    let _ = crate::files::remove(&vault.join(layout::ATTEMPTS));
}
