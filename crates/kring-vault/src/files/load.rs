//! Reading checkpoint and journal into memory.

use crate::base::{Progress, VaultError, check_cancelled};
use crate::crypto::{Keyring, Scratch};
use crate::files::contents::Contents;
use crate::files::journal::{JournalOperation, read_journal};
use crate::files::log::Tail;
use crate::files::{checkpoint, disk, layout, undo_file};
use crate::records::sealed_record::sealed_length;
use crate::records::{AuditLog, History, State, StateSummary, UndoStep, audit, device};
use std::path::Path;

/// Checkpoint and journal, read together.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(crate) struct Loaded {
    pub(crate) state: State,
    /// The last operation that was read.
    pub(crate) summary: StateSummary,
    pub(crate) audit: AuditLog,
    pub(crate) history: History,
    /// Whether the file of undo steps belongs to a state that was reached.
    pub(crate) undo_file_counts: bool,
    pub(crate) tail: Option<Tail>,
    /// The operation after which none was acknowledged, where the end of the journal proves it.
    pub(crate) proven_end: Option<u64>,
    /// Every copy of the vault header in the journal, oldest first.
    pub(crate) headers: Vec<Vec<u8>>,
    /// The last copy of the vault header in the journal's last file.
    pub(crate) tail_header: Option<Vec<u8>>,
    /// The undamaged files of the journal, each by its first operation.
    pub(crate) whole: Vec<u64>,
    /// Whether a checkpoint or a journal opened under these keys.
    pub(crate) authentic: bool,
    /// Operations on records since the checkpoint.
    pub(crate) since_checkpoint: u64,
    /// The checkpoint is missing or damaged.
    pub(crate) checkpoint_damaged: bool,
    /// Number of the last operation in the checkpoint; 0 without one.
    pub(crate) checkpoint_sequence: u64,
    pub(crate) journal_damaged: bool,
    /// Part of the journal does not open, so that it may hold more than was read.
    pub(crate) unreadable: bool,
}

impl Loaded {
    /// Whether nothing is missing, as far as these copies and the contents list know.
    pub(crate) fn is_complete(&self, contents: &Contents) -> bool {
        !self.checkpoint_damaged
            && !self.journal_damaged
            && contents.whole
            && contents.summary.is_some_and(|listed| listed.sequence <= self.summary.sequence)
            && self.is_proven()
    }

    /// Whether these are all records: they match the summary, and nothing was acknowledged after them.
    pub(crate) fn is_proven(&self) -> bool {
        self.adds_up() && self.proven_end == Some(self.summary.sequence)
    }

    /// Whether the records match the summary of the last operation that was read.
    pub(crate) fn adds_up(&self) -> bool {
        self.summary.sequence > 0
            && self.summary.count == self.state.count()
            && self.summary.digest == self.state.digest
    }
}

/// Reads the checkpoint and the operations after it. Progress is reported in bytes of these files.
pub(crate) fn load(vault: &Path, keys: &Keyring, progress: Progress<'_>) -> Result<Loaded, VaultError> {
    let path = vault.join(layout::CHECKPOINT);
    let exists = path.exists();
    let length = path.metadata().map_or(0, |about| about.len());
    let total = length + disk::size(&vault.join(layout::JOURNAL));
    let checkpoint =
        checkpoint::read_watched(&path, keys, &mut |read| check_cancelled(progress, read.min(total), total))?;
    let mut loaded = Loaded {
        checkpoint_damaged: !checkpoint.is_whole(),
        checkpoint_sequence: checkpoint.sequence,
        authentic: checkpoint.found,
        summary: checkpoint.summary.unwrap_or_default(),
        state: checkpoint.state,
        ..Loaded::default()
    };
    let mut kept = undo_file::read(vault, keys);
    take_steps(&mut loaded, &mut kept);
    // With a damaged checkpoint every operation that is still in the journal may be of use.
    let after = if loaded.adds_up() { loaded.summary.sequence } else { 0 };
    let mut scratch = Scratch::default();
    let mut gap = false;
    let (mut read, mut goes_on) = (length, Ok(()));
    let journal = read_journal(vault, keys, after, |operation| {
        read += operation.records.iter().map(|(record, _)| sealed_length(record) as u64).sum::<u64>();
        goes_on = check_cancelled(progress, read.min(total), total);
        let summary = operation.part.summary;
        if summary.sequence > loaded.summary.sequence {
            gap |= summary.sequence != loaded.summary.sequence + 1;
            take(&mut loaded, keys, operation, &mut scratch);
            // Records in another operation than their own are noticed at that operation.
            gap |= !loaded.adds_up();
            take_steps(&mut loaded, &mut kept);
        }
        goes_on.is_ok()
    })?;
    goes_on?;
    // The journal of a vault that has no checkpoint yet begins with the first operation.
    loaded.checkpoint_damaged &= exists || journal.first != Some(1);
    loaded.journal_damaged = journal.damaged || gap;
    loaded.unreadable = journal.unreadable;
    loaded.tail = journal.tail;
    loaded.proven_end = journal.proven_end;
    loaded.headers = journal.headers;
    (loaded.whole, loaded.tail_header) = (journal.whole, journal.tail_header);
    loaded.authentic |= journal.authentic;
    loaded.audit = audit::log_of(&loaded.state);
    Ok(loaded)
}

/// Takes the undo steps if they belong to the state that was reached.
fn take_steps(loaded: &mut Loaded, kept: &mut Option<(StateSummary, History)>) {
    if let Some((_, history)) = kept.take_if(|(summary, _)| *summary == loaded.summary) {
        loaded.history = history;
        loaded.undo_file_counts = true;
    }
}

/// Applies one operation, and keeps for undo what was there before.
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
            named = log.entries().first().map(|entry| (entry.operation.clone(), entry.number));
            loaded.state.put(keys, record, digest, scratch);
        } else {
            before.push((id, loaded.state.put(keys, record, digest, scratch)));
        }
    }
    loaded.summary = part.summary;
    loaded.since_checkpoint += u64::from(!before.is_empty());
    before.retain(|(id, _)| *id != device::record_id());
    if let Some((operation, number)) = named {
        loaded.history.follow(UndoStep::new(operation, part.summary.sequence, before), number);
    } else {
        loaded.history.forget(&before.into_iter().map(|(id, _)| id).collect());
    }
}
