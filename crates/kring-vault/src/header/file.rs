//! The two copies of the header on disk.

use super::codec::{self, Copy};
use super::{FORMAT, Header};
use crate::crypto::Keyring;
use crate::error::VaultError;
use crate::files;
use std::path::Path;

const MAIN: &str = "header";
const SPARE: &str = "header.bak";

/// Both copies as found.
pub(crate) struct Copies([Copy; 2]);

/// Reads both copies; fails only when neither can be used.
pub(crate) fn read_copies(dir: &Path) -> Result<Copies, VaultError> {
    let copies = Copies([read_copy(dir, MAIN)?, read_copy(dir, SPARE)?]);
    if copies.best().is_some() {
        return Ok(copies);
    }
    let newer = copies.0.iter().find_map(|copy| match copy {
        Copy::Newer(found) => Some(*found),
        _ => None,
    });
    if let Some(found) = newer {
        return Err(VaultError::NewerFormat { found, known: FORMAT });
    }
    let was_a_vault = copies.0.iter().any(|copy| matches!(copy, Copy::Damaged))
        || dir.join(crate::layout::JOURNAL).is_dir()
        || dir.join(crate::layout::STORE).is_dir();
    if was_a_vault {
        return Err(VaultError::Damaged { what: "header" });
    }
    Err(VaultError::NotAVault { path: dir.display().to_string() })
}

fn read_copy(dir: &Path, name: &str) -> Result<Copy, VaultError> {
    // A header is a few kilobytes; a larger file is not one, and is not read into memory.
    const MOST: u64 = 1024 * 1024;
    match files::read_at_most(&dir.join(name), MOST) {
        Ok(Some(bytes)) => Ok(codec::decode(&bytes)),
        Ok(None) => Ok(Copy::Foreign),
        Err(VaultError::Vanished) => Ok(Copy::Missing),
        Err(VaultError::Io { .. }) => Ok(Copy::Damaged),
        Err(error) => Err(error),
    }
}

impl Copies {
    /// The whole copies, newest first.
    pub(crate) fn whole(&self) -> Vec<(&Header, &Copy)> {
        let mut found: Vec<_> = self
            .0
            .iter()
            .filter_map(|copy| match copy {
                Copy::Whole { header, .. } => Some((header, copy)),
                _ => None,
            })
            .collect();
        found.sort_by_key(|(header, _)| std::cmp::Reverse(header.generation));
        found
    }

    pub(crate) fn best(&self) -> Option<&Header> {
        self.whole().first().map(|(header, _)| *header)
    }

    /// The newest copy that this vault key made.
    pub(crate) fn authentic(&self, keys: &Keyring) -> Option<&Header> {
        let found = self.whole().into_iter().find(|(_, copy)| copy.is_authentic(keys));
        found.map(|(header, _)| header)
    }

    /// Whether both copies are whole, authentic and say the same.
    pub(crate) fn agree(&self, keys: &Keyring) -> bool {
        match &self.0 {
            [Copy::Whole { marked: one, .. }, Copy::Whole { marked: other, .. }] => {
                one == other && self.0.iter().all(|copy| copy.is_authentic(keys))
            }
            _ => false,
        }
    }
}

/// Writes both copies, one after the other, so that at every moment one of them is whole.
pub(crate) fn write_copies(dir: &Path, header: &Header, keys: &Keyring) -> Result<Copies, VaultError> {
    let bytes = codec::encode(header, keys);
    files::replace(&dir.join(MAIN), &bytes)?;
    files::replace(&dir.join(SPARE), &bytes)?;
    Ok(Copies([codec::decode(&bytes), codec::decode(&bytes)]))
}
