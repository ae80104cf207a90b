//! Reading operations back, stepping over damage.

use super::{OperationPart, list, split_body};
use crate::crypto::{Keyring, Scratch};
use crate::error::VaultError;
use crate::log::{Frame, FrameKind, LogKind, LogReader, Step, Tail};
use crate::packed::{self, Found};
use crate::sealed_record::{self, Kinds};
use std::path::Path;
use std::sync::Arc;

/// One operation as the journal holds it.
pub(crate) struct JournalOperation {
    pub(crate) part: OperationPart,
    /// The records that opened.
    pub(crate) records: Found,
    /// Whether all its records opened.
    pub(crate) whole: bool,
}

/// What was seen besides operations.
#[derive(Default)]
pub(crate) struct JournalReading {
    /// Something in it does not read; a torn end counts too.
    pub(crate) damaged: bool,
    pub(crate) tail: Option<Tail>,
}

/// Gives every readable operation to `take`, in order, until it answers `false`.
pub(crate) fn read_journal(
    vault: &Path,
    keys: &Keyring,
    mut take: impl FnMut(JournalOperation) -> bool,
) -> Result<JournalReading, VaultError> {
    let mut reading = JournalReading::default();
    let (mut kinds, mut scratch) = (Kinds::default(), Scratch::default());
    for (_, path) in list(vault)? {
        let Some(mut log) = LogReader::open(&path, keys, LogKind::Journal)? else {
            reading.damaged = true;
            continue;
        };
        reading.damaged |= !log.heads_agree();
        let mut before = Packs::default();
        loop {
            match log.step() {
                Step::Frame(frame) => {
                    reading.damaged |= !frame.chained;
                    if frame.kind == FrameKind::Packed {
                        before.take(&frame, keys, &mut kinds);
                        continue;
                    }
                    let packs = std::mem::take(&mut before);
                    match operation(&frame, packs, keys, &mut kinds, &mut scratch) {
                        Some(operation) => {
                            reading.damaged |= !operation.whole;
                            if !take(operation) {
                                return Ok(reading);
                            }
                        }
                        None => reading.damaged = true,
                    }
                }
                Step::Damage => reading.damaged = true,
                Step::End { clean } => {
                    // Records whose operation never came were never acknowledged.
                    reading.damaged |= !clean || before.count > 0;
                    break;
                }
            }
        }
        let (end, previous) = log.tail();
        reading.tail = Some(Tail { path, head: log.head(), end, previous });
    }
    Ok(reading)
}

/// Frames of records before a large operation.
#[derive(Default)]
struct Packs {
    records: Found,
    count: u32,
    /// The operation that they belong to.
    number: u64,
    /// Whether all of them opened, and belong to one.
    broken: bool,
}

impl Packs {
    fn take(&mut self, frame: &Frame, keys: &Keyring, kinds: &mut Kinds) {
        let inner = frame.inner.as_ref().map_or(&[][..], |inner| inner);
        let (records, claimed) = packed::unpack(inner, keys, kinds);
        self.broken |= records.is_empty() || records.len() != claimed;
        self.broken |= self.count > 0 && self.number != frame.number;
        self.number = frame.number;
        self.count += 1;
        self.records.extend(records);
    }

    fn are_whole_for(&self, part: &OperationPart) -> bool {
        let theirs = self.count == 0 || self.number == part.head.sequence;
        !self.broken && self.count == part.packed && theirs
    }
}

fn operation(
    frame: &Frame,
    packs: Packs,
    keys: &Keyring,
    kinds: &mut Kinds,
    scratch: &mut Scratch,
) -> Option<JournalOperation> {
    let part = OperationPart::read(frame.inner.as_ref()?)?;
    if part.head.sequence != frame.number {
        return None;
    }
    let mut whole = packs.are_whole_for(&part);
    let mut records = packs.records;
    let single = split_body(&frame.body, &part.lengths)
        .filter_map(|sealed| sealed_record::open(keys, sealed, kinds, scratch))
        .map(|(record, digest)| (Arc::new(record), digest));
    let before = records.len();
    records.extend(single);
    whole &= records.len() - before == part.lengths.len();
    Some(JournalOperation { part, records, whole })
}
