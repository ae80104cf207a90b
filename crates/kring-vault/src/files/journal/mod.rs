//! The journal: one frame for each operation, which follows frames of records where it is large. An operation is
//! acknowledged once the journal is synced to the disk.
//!
//! Every file of it has a mirror in a second folder, which is written at the same time and synced a little later, so
//! that acknowledged operations are in two files when the process dies. The journal also has a copy of the vault
//! header, and a closing frame after the last operation before a lock.

mod mirror;
mod part;
mod read;
mod segment;
mod write;

pub(crate) use mirror::{agree as mirrors_agree, restore as restore_mirror};
pub(crate) use part::{OperationPart, read_lengths, split_body};
pub(crate) use read::read_journal;
pub(crate) use segment::JournalOperation;
pub(crate) use write::Journal;

use crate::base::{VaultError, is_absent, readable};
use crate::files::log::LOG_HEADER;
use crate::files::{disk, layout};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A file of the journal and its mirror, by the number of the first operation. Either may be missing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Segment {
    pub(crate) first: u64,
    pub(crate) file: Option<PathBuf>,
    pub(crate) mirror: Option<PathBuf>,
}

/// The journal's files, oldest first.
pub(crate) fn list(vault: &Path) -> Result<Vec<Segment>, VaultError> {
    let mut segments: BTreeMap<u64, Segment> = BTreeMap::new();
    for (first, path) in list_folder(&vault.join(layout::JOURNAL))? {
        segments.entry(first).or_default().file = Some(path);
    }
    for (first, path) in list_folder(&vault.join(layout::MIRROR))? {
        segments.entry(first).or_default().mirror = Some(path);
    }
    Ok(segments.into_iter().map(|(first, segment)| Segment { first, ..segment }).collect())
}

/// Removes files that begin with operation `first` or a later one, for a caller who knows that no acknowledged
/// operation is in them.
pub(crate) fn remove_from(vault: &Path, first: u64) -> Result<(), VaultError> {
    for segment in list(vault)?.into_iter().filter(|segment| segment.first >= first) {
        for path in [segment.file, segment.mirror].into_iter().flatten() {
            disk::remove(&path)?;
        }
    }
    Ok(())
}

fn list_folder(folder: &Path) -> Result<Vec<(u64, PathBuf)>, VaultError> {
    let doing = "listing the journal";
    let mut files = Vec::new();
    let entries = match fs::read_dir(folder) {
        Err(error) if is_absent(&error) => return Ok(files),
        entries => entries.map_err(VaultError::io(doing))?,
    };
    for entry in entries {
        let path = entry.map_err(VaultError::io(doing))?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        if let Some(first) = name.and_then(read_name) {
            files.push((first, path));
        }
    }
    Ok(files)
}

/// Whether a file can be read and has only zeros after its log headers.
pub(crate) fn is_blank(path: &Path) -> Result<bool, VaultError> {
    // Files grow ahead in steps far below this.
    let bytes = readable(disk::read_at_most(path, 1024 * 1024))?.flatten();
    Ok(bytes.is_some_and(|bytes| bytes.iter().skip(2 * LOG_HEADER).all(|byte| *byte == 0)))
}

/// The name of the file whose first operation has this number.
fn file_name(first: u64) -> String {
    format!("{first:016x}")
}

fn read_name(name: &str) -> Option<u64> {
    let first = u64::from_str_radix(name, 16).ok()?;
    (file_name(first) == name).then_some(first)
}
