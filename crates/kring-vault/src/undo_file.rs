//! The steps of undo and redo beside a checkpoint, so that they outlive the journal that they came from.
//!
//! The file counts only for the very state it was written at. Where it is missing, damaged or of another moment, less can
//! be undone and nothing else is wrong. Byte layout: `docs/vault-format.md`, "Undo".

use crate::bytes::{Fields, len32, put_short_text};
use crate::crypto::{Keyring, Purpose, Scratch};
use crate::error::VaultError;
use crate::files;
use crate::head::Head;
use crate::history::{Before, History, UndoStep};
use crate::layout;
use crate::operation::Operation;
use crate::record::RecordId;
use crate::sealed_record::{Kinds, append_counted, counted_length, padded_length, read_plain};
use std::fs;
use std::path::Path;
use std::sync::Arc;
use uuid::Uuid;
use zeroize::Zeroizing;

/// Most bytes of the steps done, and of those undone, besides the newest of each: writing them must not be felt at a lock.
const MOST_STEPS: usize = 4 * 1024 * 1024;
/// Most bytes of the newest step, so that the file stays under [`MOST_BYTES`] with two of them.
const MOST_NEWEST: usize = 24 * 1024 * 1024;
/// Larger than any file that is written: four times what is above, and the zeros that it is filled up with.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// Bytes of a step besides its records, and of a record besides its plain form.
const AROUND_STEP: usize = 1 + 255 + 8 + 4;
const AROUND_RECORD: usize = 16 + 1;

/// Writes the steps there are at `head`, the newest that fit.
pub(crate) fn write(vault: &Path, keys: &Keyring, head: &Head, history: &History) -> Result<(), VaultError> {
    let place = vault.join(layout::UNDO);
    if history.done.is_empty() && history.undone.is_empty() {
        return files::remove(&place);
    }
    let undone = newest(history.undone.iter().rev());
    let done = newest(history.done.iter().rev());

    let length = Head::LENGTH + 8 + undone.iter().chain(&done).map(|step| step_length(step)).sum::<usize>();
    let mut plain: Scratch = Zeroizing::new(Vec::with_capacity(padded_length(length)));
    head.write(&mut plain);
    for steps in [done, undone] {
        plain.extend_from_slice(&len32(steps.len()).to_le_bytes());
        steps.into_iter().rev().for_each(|step| append_step(step, &mut plain));
    }
    let padded = padded_length(plain.len());
    plain.resize(padded, 0);
    let mut sealed = Vec::new();
    keys.seal(Purpose::Undo, layout::UNDO.as_bytes(), &plain, &mut sealed)?;
    // It need not outlive a power cut, and nobody waits for the disk.
    let aside = place.with_extension("new");
    fs::write(&aside, &sealed)
        .and_then(|()| fs::rename(&aside, &place))
        .map_err(VaultError::io("writing what can be undone"))
}

/// The steps, and the state they belong to.
pub(crate) fn read(vault: &Path, keys: &Keyring) -> Option<(Head, History)> {
    let sealed = files::read_at_most(&vault.join(layout::UNDO), MOST_BYTES).ok()??;
    let mut plain = Scratch::default();
    if !keys.open(Purpose::Undo, layout::UNDO.as_bytes(), &sealed, &mut plain) {
        return None;
    }
    let (mut fields, mut kinds) = (Fields(&plain), Kinds::default());
    let head = Head::read(&mut fields)?;
    let done = read_steps(&mut fields, &mut kinds)?.into();
    Some((head, History { done, undone: read_steps(&mut fields, &mut kinds)? }))
}

/// The steps there is room for, the newest first: that one, and those behind it.
fn newest<'s>(steps: impl Iterator<Item = &'s UndoStep>) -> Vec<&'s UndoStep> {
    let mut left = MOST_STEPS;
    let fits = |(place, step): &(usize, &UndoStep)| {
        let length = step_length(step);
        if *place == 0 {
            return length <= MOST_NEWEST;
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
    AROUND_STEP + step.before.len() * AROUND_RECORD + records
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
    let count = fields.count(AROUND_RECORD)?;
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
