//! Reading operations from the journal's files and their mirrors, skipping damage.

use super::segment::{Item, JournalOperation, SegmentReader};
use super::{Segment, is_blank, list};
use crate::base::VaultError;
use crate::crypto::Keyring;
use crate::files::log::Tail;
use std::collections::BTreeMap;
use std::path::Path;

/// What a reading of the journal found, besides the operations.
#[derive(Default)]
pub(crate) struct JournalReading {
    /// A file was missing or damaged, or ended before its mirror. The operations are those of both together.
    pub(crate) damaged: bool,
    /// Part of a file or a mirror does not open, so that it may hold more than was read.
    pub(crate) unreadable: bool,
    /// The end of the last file, if that is undamaged, for appending to it.
    pub(crate) tail: Option<Tail>,
    /// The operation after which none can have been acknowledged. The end of an undamaged file proves it: an operation
    /// counts only once the file is on the disk. So does the end of a mirror that has a closing frame or ends where its
    /// file does.
    pub(crate) proven_end: Option<u64>,
    /// Every copy of the vault header, oldest first. Their tags are still to be checked.
    pub(crate) headers: Vec<Vec<u8>>,
    /// Whether any of it opened under these keys.
    pub(crate) authentic: bool,
    /// The undamaged files, each by its first operation.
    pub(crate) whole: Vec<u64>,
    /// The last copy of the vault header in the last file.
    pub(crate) tail_header: Option<Vec<u8>>,
    /// Number of the first operation in the files that are needed.
    pub(crate) first: Option<u64>,
}

/// Calls `take` with every operation that can be read and is not in a checkpoint of operation `after`, in order, until
/// it returns `false`.
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
            match file.next()? {
                Item::Operation(operation) => {
                    at = operation.part.summary.sequence;
                    if !take(operation) {
                        return Ok(false);
                    }
                }
                Item::Damage(operation) => {
                    keep(&mut found, operation);
                    // Damage in the middle does not hide where the file ends.
                    if gather(&mut file, at, &mut found)?.clean_end {
                        self.proven_end = found.keys().next_back().copied().or(Some(at));
                    }
                    break false;
                }
                Item::End { clean, begun } => {
                    if clean {
                        self.proven_end = Some(at);
                    }
                    break clean && !begun && file.log.headers_agree();
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
        let gathered = gather(&mut mirror, at, found)?;
        self.unreadable |= !gathered.clean_end;
        if gathered.clean_end {
            // An acknowledged operation is in both files. What does not open after the last one that is in both was
            // being written when the process ended. A file that ends before its mirror was truncated, and proves
            // nothing.
            let beside = last.filter(|last| *last == gathered.last);
            self.proven_end = self.proven_end.max(mirror.closed).max(beside);
        }
        self.headers.append(&mut mirror.headers);
        Ok(())
    }
}

/// Whether a segment was ever written to. While its files are being made they are empty or incomplete, and no operation
/// counts before both are complete.
fn is_begun(segment: &Segment, keys: &Keyring) -> Result<bool, VaultError> {
    for path in [&segment.file, &segment.mirror].into_iter().flatten() {
        if SegmentReader::open(Some(path), keys)?.is_some() || !is_blank(path)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What was found at the end of a file.
struct Gathered {
    /// Nothing but zeros follows the last frame.
    clean_end: bool,
    /// The last operation in it; 0 without one.
    last: u64,
}

/// Reads to the end of a file and adds the operations after `at` to `found`.
fn gather(
    file: &mut SegmentReader<'_>,
    at: u64,
    found: &mut BTreeMap<u64, JournalOperation>,
) -> Result<Gathered, VaultError> {
    let mut last = 0;
    loop {
        let operation = match file.next()? {
            Item::Operation(operation) => Some(operation),
            Item::Damage(operation) => operation,
            Item::End { clean, .. } => return Ok(Gathered { clean_end: clean, last }),
        };
        last = operation.as_ref().map_or(last, |operation| operation.part.summary.sequence);
        keep(found, operation.filter(|operation| operation.part.summary.sequence > at));
    }
}

/// Adds an operation, unless a whole one of that number is known.
fn keep(found: &mut BTreeMap<u64, JournalOperation>, operation: Option<JournalOperation>) {
    if let Some(operation) = operation {
        let sequence = operation.part.summary.sequence;
        if !found.get(&sequence).is_some_and(|known| known.whole) {
            found.insert(sequence, operation);
        }
    }
}

/// Whether the mirror has no operation after `at`, where its undamaged file ends.
fn mirror_ends_there(
    segment: &Segment,
    keys: &Keyring,
    file: &SegmentReader<'_>,
    at: u64,
) -> Result<bool, VaultError> {
    let Some(mut mirror) = SegmentReader::open(segment.mirror.as_deref(), keys)? else { return Ok(true) };
    if mirror.log.log_header() == file.log.log_header() {
        mirror.log.go_on_from(file.log.tail());
    }
    loop {
        let operation = match mirror.next()? {
            Item::Operation(operation) => Some(operation),
            Item::Damage(operation) => operation,
            Item::End { .. } => return Ok(true),
        };
        if operation.is_some_and(|operation| operation.part.summary.sequence > at) {
            return Ok(false);
        }
    }
}

fn tail(segment: &Segment, file: &SegmentReader<'_>) -> Option<Tail> {
    let (end, previous) = file.log.tail();
    segment.file.clone().map(|path| Tail { path, log_header: file.log.log_header(), end, previous })
}
