//! Writing a checkpoint: records sealed together, a few kilobytes at a time.

use super::{LENGTH, read};
use crate::bytes::len32;
use crate::crypto::{Keyring, Scratch, make_random};
use crate::error::VaultError;
use crate::files;
use crate::head::Head;
use crate::layout;
use crate::log::{FileHead, FrameKind, LogKind, LogWriter};
use crate::progress::{Progress, tell};
use crate::record::Record;
use crate::sealed_record::{append_counted, counted_length, padded_length};
use std::path::Path;
use std::sync::Arc;
use zeroize::Zeroizing;

/// Plain bytes in a frame, a single larger record apart: sealing many together takes half the time of one by one,
/// and damage still costs this copy little.
const FRAME_BYTES: usize = 8 * 1024;

/// Writes a checkpoint aside, reads it back, and only then puts it in the old one's place.
pub(crate) fn write(
    vault: &Path,
    keys: &Keyring,
    head: &Head,
    records: &[Arc<Record>],
    progress: Progress<'_>,
) -> Result<(), VaultError> {
    write_as(vault, layout::CHECKPOINT, keys, head, records, progress)
}

/// The same under another name.
pub(crate) fn write_as(
    vault: &Path,
    name: &str,
    keys: &Keyring,
    head: &Head,
    records: &[Arc<Record>],
    progress: Progress<'_>,
) -> Result<(), VaultError> {
    let place = vault.join(name);
    let aside = place.with_extension("new");
    let written = write_aside(&aside, keys, head, records, progress).and_then(|()| {
        let proof = read(&aside, keys)?;
        if proof.is_whole() && proof.head == Some(*head) {
            Ok(())
        } else {
            Err(VaultError::Damaged { what: "checkpoint" })
        }
    });
    match written {
        Ok(()) => files::rename(&aside, &place),
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
    let file_head = FileHead::new(keys, LogKind::Checkpoint, make_random()?, head.sequence);
    let mut log = LogWriter::create(path, file_head, false)?;
    let (mut rest, mut parts) = (records, 0);
    while !rest.is_empty() {
        let (some, after) = rest.split_at(fitting(rest));
        log.append(keys, (FrameKind::Packed, parts), &pack(some), &[])?;
        (rest, parts) = (after, parts + 1);
        tell(progress, records.len() - rest.len(), records.len())?;
    }
    let mut inner = Vec::new();
    head.write(&mut inner);
    log.append(keys, (FrameKind::End, parts), &inner, &[])?;
    log.sync()
}

/// How many of these records make a frame.
fn fitting(records: &[Arc<Record>]) -> usize {
    let mut bytes = 0;
    let over = records.iter().position(|record| {
        bytes += counted_length(record);
        bytes > FRAME_BYTES
    });
    over.map_or(records.len(), |place| place.max(1))
}

/// The plain records behind their lengths, and zeros.
fn pack(records: &[Arc<Record>]) -> Scratch {
    let plain: usize = records.iter().map(|record| counted_length(record)).sum();
    let padded = padded_length(LENGTH + plain);
    let mut pack = Zeroizing::new(Vec::with_capacity(padded));
    pack.extend_from_slice(&len32(records.len()).to_le_bytes());
    for record in records {
        append_counted(record, &mut pack);
    }
    pack.resize(padded, 0);
    pack
}
