//! The operations of one journal file.

use super::{OperationPart, split_body};
use crate::base::VaultError;
use crate::crypto::{Keyring, Scratch};
use crate::files::header::is_header;
use crate::files::log::{Frame, FrameKind, LogKind, LogReader, Step};
use crate::files::packed::{self, OpenedRecords};
use crate::records::sealed_record::{self, Kinds};
use std::path::Path;
use std::sync::Arc;

/// One operation, as read from the journal.
pub(crate) struct JournalOperation {
    pub(crate) part: OperationPart,
    /// The records that opened.
    pub(crate) records: OpenedRecords,
    /// Whether all its records opened.
    pub(crate) whole: bool,
}

/// What comes next in a journal file.
pub(super) enum Item {
    Operation(JournalOperation),
    /// Bytes without an operation, or an operation that is not whole or does not follow the one before it.
    Damage(Option<JournalOperation>),
    /// The end.
    End {
        /// Nothing but zeros follows the last frame.
        clean: bool,
        /// The last frames are records without their operation, so that they were never acknowledged.
        begun: bool,
    },
}

/// Reads one file of the journal.
pub(super) struct SegmentReader<'k> {
    pub(super) log: LogReader<'k>,
    keys: &'k Keyring,
    kinds: Kinds,
    scratch: Scratch,
    before: Packs,
    /// Copies of the header, in the order in which they were written.
    pub(super) headers: Vec<Vec<u8>>,
    /// The last operation, if the vault was locked after it.
    pub(super) closed: Option<u64>,
}

impl<'k> SegmentReader<'k> {
    /// `Ok(None)` when the file is missing, or is not a journal of this vault under these keys.
    pub(super) fn open(path: Option<&Path>, keys: &'k Keyring) -> Result<Option<Self>, VaultError> {
        let Some(path) = path else { return Ok(None) };
        let log = LogReader::open(path, keys, LogKind::Journal)?;
        Ok(log.map(|log| Self {
            log,
            keys,
            kinds: Kinds::default(),
            scratch: Scratch::default(),
            before: Packs::default(),
            headers: Vec::new(),
            closed: None,
        }))
    }

    pub(super) fn next(&mut self) -> Result<Item, VaultError> {
        loop {
            let frame = match self.log.step()? {
                Step::Frame(frame) => frame,
                Step::Damage => return Ok(self.damage()),
                Step::End { clean } => return Ok(Item::End { clean, begun: self.before.count > 0 }),
            };
            match frame.kind {
                FrameKind::Packed => self.before.take(&frame, self.keys, &mut self.kinds),
                FrameKind::VaultHeader if frame.chained && is_header(&frame.body, self.keys) => {
                    self.headers.push(frame.body);
                }
                FrameKind::VaultHeader => return Ok(self.damage()),
                FrameKind::Closed if frame.chained => self.closed = Some(frame.number),
                _ => return Ok(self.operation(&frame)),
            }
            if !frame.chained {
                return Ok(self.damage());
            }
        }
    }

    fn damage(&mut self) -> Item {
        // What was damaged may have come after the lock.
        self.closed = None;
        Item::Damage(None)
    }

    fn operation(&mut self, frame: &Frame) -> Item {
        self.closed = None;
        let packs = std::mem::take(&mut self.before);
        match operation(frame, packs, self.keys, &mut self.kinds, &mut self.scratch) {
            Some(operation) if frame.chained && operation.whole => Item::Operation(operation),
            other => Item::Damage(other),
        }
    }
}

/// Frames of records before a large operation.
#[derive(Default)]
struct Packs {
    records: OpenedRecords,
    count: u32,
    /// The operation that they belong to.
    number: u64,
    /// Whether some did not open, or belong to different operations.
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
        let theirs = self.count == 0 || self.number == part.summary.sequence;
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
    if part.summary.sequence != frame.number {
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
