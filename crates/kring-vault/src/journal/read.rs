//! Reading operations back from the journal's files and their mirrors, stepping over damage.

use super::segment::{Item, JournalOperation, SegmentReader};
use super::{Segment, is_blank, list};
use crate::crypto::Keyring;
use crate::error::VaultError;
use crate::log::Tail;
use std::collections::BTreeMap;
use std::path::Path;

/// What was seen besides operations.
#[derive(Default)]
pub(crate) struct JournalReading {
    /// A file was missing, did not read whole, or ended before its mirror. The operations are those of both together.
    pub(crate) damaged: bool,
    /// Something in a file or a mirror does not open, so that it may hold more than was read.
    pub(crate) unreadable: bool,
    /// The last file, when it reads whole, for going on with it.
    pub(crate) tail: Option<Tail>,
    /// The operation after which nothing can have been acknowledged, by the end of a file that reads whole: a journal
    /// file is on the disk before an operation counts, and a mirror was finished by a lock or stands beside its file.
    pub(crate) proven_end: Option<u64>,
    /// Every copy of the header, oldest first. They still have to be checked by their own mark.
    pub(crate) headers: Vec<Vec<u8>>,
    /// Whether anything in it opened under these keys.
    pub(crate) authentic: bool,
    /// The files that read whole, each by its first operation.
    pub(crate) whole: Vec<u64>,
    /// The last copy of the header in the last file.
    pub(crate) tail_header: Option<Vec<u8>>,
    /// Number of the first operation in the files that are needed.
    pub(crate) first: Option<u64>,
}

/// Gives every operation that can be read and is not in a checkpoint of operation `after` to `take`, in order, until it
/// answers `false`.
pub(crate) fn read_journal(
    vault: &Path,
    keys: &Keyring,
    after: u64,
    mut take: impl FnMut(JournalOperation) -> bool,
) -> Result<JournalReading, VaultError> {
    let mut reading = JournalReading::default();
    let mut segments = list(vault)?;
    if let Some(last) = segments.last()
        && !is_begun(last, keys)?
    {
        segments.pop();
    }
    // A file whose successor begins within the checkpoint holds nothing that is still needed.
    let begin = segments.iter().rposition(|segment| segment.first <= after.saturating_add(1)).unwrap_or(0);
    let needed = segments.get(begin..).unwrap_or_default();
    reading.first = needed.first().map(|segment| segment.first);
    for (number, segment) in (1..).zip(needed) {
        reading.tail = None;
        reading.proven_end = None;
        let goes_on = reading.read_segment(segment, keys, number == needed.len(), &mut take)?;
        if !goes_on {
            break;
        }
    }
    Ok(reading)
}

impl JournalReading {
    fn read_segment(
        &mut self,
        segment: &Segment,
        keys: &Keyring,
        is_last: bool,
        take: &mut dyn FnMut(JournalOperation) -> bool,
    ) -> Result<bool, VaultError> {
        let mut at = segment.first.saturating_sub(1);
        let mut found = BTreeMap::new();
        let Some(mut file) = SegmentReader::open(segment.file.as_deref(), keys)? else {
            self.damaged = true;
            self.unreadable |= segment.file.is_some();
            self.read_mirror(segment, keys, at, None, &mut found)?;
            return Ok(found.into_values().all(take));
        };
        self.authentic = true;
        let clean = loop {
            match file.next() {
                Item::Operation(operation) => {
                    at = operation.part.head.sequence;
                    if !take(operation) {
                        return Ok(false);
                    }
                }
                Item::Damage(operation) => {
                    keep(&mut found, operation);
                    // Damage further on does not hide where the file ends.
                    if gather(&mut file, at, &mut found).clean_end {
                        self.proven_end = found.keys().next_back().copied().or(Some(at));
                    }
                    break false;
                }
                Item::End { clean, begun } => {
                    if clean {
                        self.proven_end = Some(at);
                    }
                    break clean && !begun && file.log.heads_agree();
                }
            }
        };
        if clean && mirror_ends_there(segment, keys, &file, at)? {
            self.whole.push(segment.first);
            if is_last {
                self.tail_header = file.headers.last().cloned();
                self.tail = tail(segment, &file);
            }
            self.headers.append(&mut file.headers);
            return Ok(true);
        }
        self.damaged = true;
        self.headers.append(&mut file.headers);
        self.unreadable |= self.proven_end.is_none();
        let last = found.keys().next_back().copied().unwrap_or(at);
        self.read_mirror(segment, keys, at, Some(last), &mut found)?;
        Ok(found.into_values().all(take))
    }

    /// Adds what the mirror has after operation `at`. `last` is the last operation in the file itself.
    fn read_mirror(
        &mut self,
        segment: &Segment,
        keys: &Keyring,
        at: u64,
        last: Option<u64>,
        found: &mut BTreeMap<u64, JournalOperation>,
    ) -> Result<(), VaultError> {
        let Some(mut mirror) = SegmentReader::open(segment.mirror.as_deref(), keys)? else {
            self.unreadable |= segment.mirror.is_some();
            return Ok(());
        };
        self.authentic = true;
        let gathered = gather(&mut mirror, at, found);
        self.unreadable |= !gathered.clean_end;
        if gathered.clean_end {
            // An operation that counts is in both files. What does not open behind the last one that is in both was being
            // written when the process ended. A file that ends before its mirror was cut, and is no witness.
            let beside = last.filter(|last| *last == gathered.last);
            self.proven_end = self.proven_end.max(mirror.closed).max(beside);
        }
        self.headers.append(&mut mirror.headers);
        Ok(())
    }
}

/// Whether a segment was ever written to. While it is being made its files are empty or have no more than a beginning, and
/// no operation counts before both are whole.
fn is_begun(segment: &Segment, keys: &Keyring) -> Result<bool, VaultError> {
    for path in [&segment.file, &segment.mirror].into_iter().flatten() {
        if SegmentReader::open(Some(path), keys)?.is_some() || !is_blank(path) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// How a file read to its end.
struct Gathered {
    /// Nothing but zeros follows the last frame.
    clean_end: bool,
    /// The last operation in it; 0 without one.
    last: u64,
}

/// Reads to the end of a file and keeps what it has after operation `at`.
fn gather(file: &mut SegmentReader<'_>, at: u64, found: &mut BTreeMap<u64, JournalOperation>) -> Gathered {
    let mut last = 0;
    loop {
        let operation = match file.next() {
            Item::Operation(operation) => Some(operation),
            Item::Damage(operation) => operation,
            Item::End { clean, .. } => return Gathered { clean_end: clean, last },
        };
        last = operation.as_ref().map_or(last, |operation| operation.part.head.sequence);
        keep(found, operation.filter(|operation| operation.part.head.sequence > at));
    }
}

/// An operation that is whole goes before one that is not.
fn keep(found: &mut BTreeMap<u64, JournalOperation>, operation: Option<JournalOperation>) {
    if let Some(operation) = operation {
        let sequence = operation.part.head.sequence;
        if !found.get(&sequence).is_some_and(|known| known.whole) {
            found.insert(sequence, operation);
        }
    }
}

/// Whether the mirror has no operation after `at`, where a file that reads whole ends.
fn mirror_ends_there(
    segment: &Segment,
    keys: &Keyring,
    file: &SegmentReader<'_>,
    at: u64,
) -> Result<bool, VaultError> {
    let Some(mut mirror) = SegmentReader::open(segment.mirror.as_deref(), keys)? else { return Ok(true) };
    if mirror.log.head() == file.log.head() {
        mirror.log.go_on_from(file.log.tail());
    }
    loop {
        let operation = match mirror.next() {
            Item::Operation(operation) => Some(operation),
            Item::Damage(operation) => operation,
            Item::End { .. } => return Ok(true),
        };
        if operation.is_some_and(|operation| operation.part.head.sequence > at) {
            return Ok(false);
        }
    }
}

fn tail(segment: &Segment, file: &SegmentReader<'_>) -> Option<Tail> {
    let (end, previous) = file.log.tail();
    segment.file.clone().map(|path| Tail { path, head: file.log.head(), end, previous })
}
