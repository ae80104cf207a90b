//! The journal: one frame for each operation, after frames of records where it is large. Its sync is what "acknowledged"
//! means.

mod part;
mod read;
mod write;

pub(crate) use part::{OperationPart, read_lengths, split_body};
pub(crate) use read::{JournalOperation, read_journal};
pub(crate) use write::Journal;

use crate::error::VaultError;
use crate::layout;
use std::fs;
use std::path::{Path, PathBuf};

/// The journal's files, oldest first, each with the number of its first operation.
pub(crate) fn list(vault: &Path) -> Result<Vec<(u64, PathBuf)>, VaultError> {
    let doing = "listing the journal";
    let mut files = Vec::new();
    let entries = match fs::read_dir(vault.join(layout::JOURNAL)) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(files),
        entries => entries.map_err(VaultError::io(doing))?,
    };
    for entry in entries {
        let path = entry.map_err(VaultError::io(doing))?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        if let Some(first) = name.and_then(|name| u64::from_str_radix(name, 16).ok()) {
            files.push((first, path));
        }
    }
    files.sort();
    Ok(files)
}
