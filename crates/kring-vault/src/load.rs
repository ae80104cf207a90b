//! Reading checkpoint and journal into memory.

use crate::audit::{self, AuditLog};
use crate::checkpoint;
use crate::contents::Contents;
use crate::crypto::{Keyring, Scratch};
use crate::error::VaultError;
use crate::files;
use crate::head::Head;
use crate::history::{History, UndoStep};
use crate::journal::{self, OperationPart, split_body};
use crate::layout;
use crate::log::{FileHead, Frame, FrameKind, LogKind, LogReader, Step};
use crate::packed::{self, Found};
use crate::progress::{Progress, keep_on};
use crate::sealed_record::{self, Kinds, sealed_length};
use crate::state::State;
use crate::store::{Store, Unusable};
use crate::unlock::{audit_log, device_id};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// One operation as the journal holds it.
pub(crate) struct JournalOperation {
    pub(crate) part: OperationPart,
    /// The records that opened.
    pub(crate) records: Found,
    /// Whether all its records opened.
    pub(crate) whole: bool,
}

/// Where the journal ends, for going on with it.
pub(crate) struct Tail {
    pub(crate) path: PathBuf,
    pub(crate) head: FileHead,
    pub(crate) end: u64,
    pub(crate) previous: [u8; 16],
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
    for (_, path) in journal::list(vault)? {
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

/// Brings a store that is at `from` up to `to` from the journal; gives back what it then holds.
pub(crate) fn replay_into_store(
    vault: &Path,
    keys: &Keyring,
    store: &mut Store,
    from: &Head,
    to: &Head,
) -> Result<Head, Unusable> {
    let mut at = *from;
    let mut failed = false;
    let read = read_journal(vault, keys, |operation| {
        let head = operation.part.head;
        if head.sequence <= at.sequence {
            return true;
        }
        if head.sequence > to.sequence || head.sequence != at.sequence + 1 || !operation.whole {
            return false;
        }
        let put: Vec<_> = operation.records.into_iter().map(|(record, _)| record).collect();
        failed = store.apply(keys, &head, &operation.part.removed, &put).is_err();
        at = head;
        !failed
    });
    if failed || read.is_err() { Err(Unusable) } else { Ok(at) }
}

/// Checkpoint and journal together.
#[derive(Default)]
pub(crate) struct Loaded {
    pub(crate) state: State,
    /// The last operation that was read.
    pub(crate) head: Head,
    pub(crate) audit: AuditLog,
    pub(crate) history: History,
    pub(crate) tail: Option<Tail>,
    /// Operations on records since the checkpoint.
    pub(crate) since_checkpoint: u64,
    pub(crate) checkpoint_damaged: bool,
    pub(crate) journal_damaged: bool,
}

impl Loaded {
    /// Whether nothing is missing, by everything these copies and the contents list say.
    pub(crate) fn is_complete(&self, contents: &Contents) -> bool {
        !self.checkpoint_damaged
            && !self.journal_damaged
            && contents.whole
            && contents.head.is_some_and(|listed| listed.sequence <= self.head.sequence)
            && self.adds_up()
    }

    /// Whether the records are what the last operation read says they should be.
    pub(crate) fn adds_up(&self) -> bool {
        self.head.sequence > 0
            && self.head.count == self.state.count()
            && self.head.digest == self.state.digest
    }
}

/// Reads the checkpoint and the operations after it. Progress is told in bytes of these files.
pub(crate) fn load(vault: &Path, keys: &Keyring, progress: Progress<'_>) -> Result<Loaded, VaultError> {
    let place = vault.join(layout::CHECKPOINT);
    let exists = place.exists();
    let length = place.metadata().map_or(0, |about| about.len());
    let total = length + files::size(&vault.join(layout::JOURNAL));
    let checkpoint =
        checkpoint::read_watched(&place, keys, &mut |read| keep_on(progress, read.min(total), total))?;
    let mut loaded = Loaded {
        checkpoint_damaged: exists && !checkpoint.is_whole(),
        head: checkpoint.head.unwrap_or_default(),
        state: checkpoint.state,
        ..Loaded::default()
    };
    let mut scratch = Scratch::default();
    let mut gap = false;
    let (mut read, mut goes_on) = (length, Ok(()));
    let journal = read_journal(vault, keys, |operation| {
        read += operation.records.iter().map(|(record, _)| sealed_length(record) as u64).sum::<u64>();
        goes_on = keep_on(progress, read.min(total), total);
        let head = operation.part.head;
        if head.sequence > loaded.head.sequence {
            gap |= head.sequence != loaded.head.sequence + 1;
            take(&mut loaded, keys, operation, &mut scratch);
            // Records that stand in another operation than their own are noticed where they stand.
            gap |= !loaded.adds_up();
        }
        goes_on.is_ok()
    })?;
    goes_on?;
    loaded.journal_damaged = journal.damaged || gap;
    loaded.tail = journal.tail;
    loaded.audit = audit_log(&loaded.state);
    Ok(loaded)
}

/// Applies one operation, and remembers for undo what was there before.
fn take(loaded: &mut Loaded, keys: &Keyring, operation: JournalOperation, scratch: &mut Scratch) {
    let JournalOperation { part, records, .. } = operation;
    let mut before = Vec::new();
    let mut named = None;
    for id in &part.removed {
        before.push((*id, loaded.state.remove(keys, *id, scratch)));
    }
    for (record, digest) in records {
        let id = record.id;
        if record.kind.as_str() == audit::KIND {
            let mut log = AuditLog::default();
            log.take(&record.content);
            named = log.entries().first().map(|entry| entry.operation.clone());
            loaded.state.put(keys, record, digest, scratch);
        } else {
            before.push((id, loaded.state.put(keys, record, digest, scratch)));
        }
    }
    loaded.head = part.head;
    loaded.since_checkpoint += u64::from(!before.is_empty());
    before.retain(|(id, _)| *id != device_id());
    if let Some(operation) = named {
        loaded.history.follow(UndoStep::new(operation, part.head.sequence, before));
    }
}
