//! The file of undo and redo steps beside the checkpoint, so that they are kept when the journal they came from is
//! removed.
//!
//! The file is used only with the state that it was written for. Where it is missing, damaged or of another state, less
//! can be undone, and that is all. Byte layout: `docs/vault-format.md`, "Undo".

use crate::base::{Fields, Operation, RecordId, VaultError, len32, put_short_text};
use crate::crypto::{Keyring, Purpose, Scratch};
use crate::files::new_file::NewFile;
use crate::files::{disk, layout};
use crate::records::sealed_record::{Kinds, append_counted, counted_length, padded_length, read_plain};
use crate::records::{Before, History, StateSummary, UndoStep};
use std::path::Path;
use std::sync::Arc;
use uuid::Uuid;
use zeroize::Zeroizing;

/// Bytes of the steps done, and of those undone, at most, besides the newest of each: a lock must not take longer for
/// them.
const MAX_STEPS_BYTES: usize = 4 * 1024 * 1024;
/// Bytes of the newest step at most, so that the file stays under [`MAX_FILE_BYTES`] with two of them.
const MAX_NEWEST_BYTES: usize = 24 * 1024 * 1024;
/// More than any file that is written, its padding included.
const MAX_FILE_BYTES: u64 = 64 * 1024 * 1024;

/// Bytes of a step besides its records, and of a record besides its plain form.
const STEP_OVERHEAD: usize = 1 + 255 + 8 + 4;
const RECORD_OVERHEAD: usize = 16 + 1;

/// Writes the steps as of `summary`: the newest that fit.
pub(crate) fn write(
    vault: &Path,
    keys: &Keyring,
    summary: &StateSummary,
    history: &History,
) -> Result<(), VaultError> {
    let path = vault.join(layout::UNDO);
    if history.done.is_empty() && history.undone.is_empty() {
        return disk::remove(&path);
    }
    let undone = newest(history.undone.iter().rev());
    let done = newest(history.done.iter().rev());

    let length =
        StateSummary::LENGTH + 8 + undone.iter().chain(&done).map(|step| step_length(step)).sum::<usize>();
    let mut plain: Scratch = Zeroizing::new(Vec::with_capacity(padded_length(length)));
    summary.write(&mut plain);
    for steps in [done, undone] {
        plain.extend_from_slice(&len32(steps.len()).to_le_bytes());
        steps.into_iter().rev().for_each(|step| append_step(step, &mut plain));
    }
    let padded = padded_length(plain.len());
    plain.resize(padded, 0);
    let mut sealed = Vec::new();
    keys.seal(Purpose::Undo, layout::UNDO.as_bytes(), &plain, &mut sealed)?;
    // It need not survive a power cut, so nobody waits for the disk.
    let mut new = NewFile::begin(&path)?;
    new.write(&sealed)?;
    new.put_unsynced()
}

/// The steps, and the summary of the state they belong to.
pub(crate) fn read(vault: &Path, keys: &Keyring) -> Option<(StateSummary, History)> {
    let sealed = disk::read_at_most(&vault.join(layout::UNDO), MAX_FILE_BYTES).ok()??;
    let mut plain = Scratch::default();
    if !keys.open(Purpose::Undo, layout::UNDO.as_bytes(), &sealed, &mut plain) {
        return None;
    }
    let (mut fields, mut kinds) = (Fields(&plain), Kinds::default());
    let summary = StateSummary::read(&mut fields)?;
    let done = read_steps(&mut fields, &mut kinds)?.into();
    Some((summary, History { done, undone: read_steps(&mut fields, &mut kinds)? }))
}

/// The steps that fit, the newest first.
fn newest<'s>(steps: impl Iterator<Item = &'s UndoStep>) -> Vec<&'s UndoStep> {
    let mut left = MAX_STEPS_BYTES;
    let fits = |(index, step): &(usize, &UndoStep)| {
        let length = step_length(step);
        if *index == 0 {
            return length <= MAX_NEWEST_BYTES;
        }
        let fitting = left.checked_sub(length);
        left = fitting.unwrap_or(0);
        fitting.is_some()
    };
    steps.enumerate().take_while(fits).map(|(_, step)| step).collect()
}

fn step_length(step: &UndoStep) -> usize {
    let records = step.before.iter().filter_map(|(_, record)| record.as_ref());
    let records = records.map(|record| counted_length(record)).sum::<usize>();
    STEP_OVERHEAD + step.before.len() * RECORD_OVERHEAD + records
}

fn append_step(step: &UndoStep, out: &mut Vec<u8>) {
    put_short_text(out, step.operation.name());
    out.extend_from_slice(&step.sequence.to_le_bytes());
    out.extend_from_slice(&len32(step.before.len()).to_le_bytes());
    for (id, record) in &step.before {
        out.extend_from_slice(id.0.as_bytes());
        out.push(record.is_some().into());
        if let Some(record) = record {
            append_counted(record, out);
        }
    }
}

fn read_steps(fields: &mut Fields<'_>, kinds: &mut Kinds) -> Option<Vec<UndoStep>> {
    let count = fields.u32()?;
    (0..count).map(|_| read_step(fields, kinds)).collect()
}

fn read_step(fields: &mut Fields<'_>, kinds: &mut Kinds) -> Option<UndoStep> {
    let operation = Operation::read_back(fields.short_text()?.to_owned(), false, false);
    let sequence = fields.u64()?;
    let count = fields.count(RECORD_OVERHEAD)?;
    let mut before = Before::with_capacity(count);
    for _ in 0..count {
        let id = RecordId(Uuid::from_bytes(fields.array()?));
        let there = fields.u8()? != 0;
        let record = if there {
            let length = fields.count(1)?;
            Some(Arc::new(read_plain(fields.take(length)?, kinds)?.0))
        } else {
            None
        };
        before.push((id, record));
    }
    Some(UndoStep::new(operation, sequence, before))
}
