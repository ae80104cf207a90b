//! Writing a checkpoint: records sealed together, a few kilobytes at a time.

use super::{Reading, read};
use crate::crypto::Keyring;
use crate::error::VaultError;
use crate::files;
use crate::head::Head;
use crate::layout;
use crate::log::{FrameKind, LogKind, LogWriter};
use crate::packed;
use crate::progress::{Progress, check_cancelled};
use crate::record::Record;
use std::path::Path;
use std::sync::Arc;

/// Writes a checkpoint aside, reads it back, and only then puts it in the old one's place.
pub(crate) fn write(
    vault: &Path,
    keys: &Keyring,
    head: &Head,
    records: &[Arc<Record>],
    progress: Progress<'_>,
) -> Result<(), VaultError> {
    write_as(vault, layout::CHECKPOINT, keys, head, records, progress).map(drop)
}

/// The same under another name. Gives what was read back.
pub(crate) fn write_as(
    vault: &Path,
    name: &str,
    keys: &Keyring,
    head: &Head,
    records: &[Arc<Record>],
    progress: Progress<'_>,
) -> Result<Reading, VaultError> {
    let place = vault.join(name);
    let aside = place.with_extension("new");
    let written = write_aside(&aside, keys, head, records, progress).and_then(|()| {
        let proof = read(&aside, keys)?;
        let proves = proof.is_whole() && proof.head == Some(*head);
        proves.then_some(proof).ok_or(VaultError::Damaged { what: "checkpoint" })
    });
    match written {
        Ok(proof) => files::rename(&aside, &place).map(|()| proof),
        Err(error) => {
            let _ = files::remove(&aside);
            Err(error)
        }
    }
}

fn write_aside(
    path: &Path,
    keys: &Keyring,
    head: &Head,
    records: &[Arc<Record>],
    progress: Progress<'_>,
) -> Result<(), VaultError> {
    let mut log = LogWriter::create(path, keys, LogKind::Checkpoint, head.sequence)?;
    let mut done = 0;
    let told = |more, ()| {
        done += more;
        check_cancelled(progress, done as u64, records.len() as u64)
    };
    let parts = packed::append(&mut log, keys, records, |part| part, |(), _| (), told)?;
    let mut inner = Vec::new();
    head.write(&mut inner);
    log.append(keys, (FrameKind::End, parts.into()), &inner, &[])?;
    log.sync()
}
