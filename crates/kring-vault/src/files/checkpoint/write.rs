//! Writing a checkpoint.

use super::{CheckpointReading, read};
use crate::base::{Progress, Record, VaultError, check_cancelled};
use crate::crypto::Keyring;
use crate::files::log::{FrameKind, LogKind, LogWriter};
use crate::files::new_file::NewFile;
use crate::files::{layout, packed};
use crate::records::StateSummary;
use std::path::Path;
use std::sync::Arc;

/// Writes a checkpoint, reads it back, and only then puts it in place of the last one.
pub(crate) fn write(
    vault: &Path,
    keys: &Keyring,
    summary: &StateSummary,
    records: &[Arc<Record>],
    progress: Progress<'_>,
) -> Result<(), VaultError> {
    write_as(vault, layout::CHECKPOINT, keys, summary, records, progress).map(drop)
}

/// The same under another name; returns what was read back.
pub(crate) fn write_as(
    vault: &Path,
    name: &str,
    keys: &Keyring,
    summary: &StateSummary,
    records: &[Arc<Record>],
    progress: Progress<'_>,
) -> Result<CheckpointReading, VaultError> {
    let new = NewFile::begin(&vault.join(name))?;
    write_to(&new, keys, summary, records, progress)?;
    let proof = read(new.path(), keys)?;
    if !proof.is_whole() || proof.summary != Some(*summary) {
        return Err(VaultError::Damaged { what: "checkpoint" });
    }
    new.put()?;
    Ok(proof)
}

fn write_to(
    new: &NewFile,
    keys: &Keyring,
    summary: &StateSummary,
    records: &[Arc<Record>],
    progress: Progress<'_>,
) -> Result<(), VaultError> {
    let mut log = LogWriter::create(new, keys, LogKind::Checkpoint, summary.sequence)?;
    let mut done = 0;
    let report = |more, ()| {
        done += more;
        check_cancelled(progress, done as u64, records.len() as u64)
    };
    let parts = packed::append(&mut log, keys, records, |part| part, |(), _| (), report)?;
    let mut inner = Vec::new();
    summary.write(&mut inner);
    log.append(keys, (FrameKind::End, parts.into()), &inner, &[])?;
    log.sync()
}
