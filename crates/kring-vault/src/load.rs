//! Reading checkpoint and journal into memory.

use crate::audit::{self, AuditLog};
use crate::checkpoint;
use crate::contents::Contents;
use crate::crypto::{Keyring, Scratch};
use crate::error::VaultError;
use crate::files;
use crate::head::Head;
use crate::history::{History, UndoStep};
use crate::journal::{JournalOperation, read_journal};
use crate::layout;
use crate::log::Tail;
use crate::progress::{Progress, check_cancelled};
use crate::sealed_record::sealed_length;
use crate::state::State;
use crate::store::{Store, Unusable};
use crate::undo_file;
use crate::unlock::{audit_log, device_id};
use std::path::Path;

/// Brings a store that is at `from` up to `to` from the journal; gives back what it then holds. `None` when the journal
/// says that operation was another; the store is as it was then.
pub(crate) fn replay_into_store(
    vault: &Path,
    keys: &Keyring,
    store: &mut Store,
    from: &Head,
    to: &Head,
) -> Result<Option<Head>, Unusable> {
    let mut at = *from;
    let (mut fits, mut failed) = (true, false);
    let read = read_journal(vault, keys, from.sequence.saturating_sub(1), |operation| {
        let head = operation.part.head;
        if head.sequence <= at.sequence {
            fits &= head.sequence != from.sequence || head == *from;
            return fits;
        }
        if head.sequence > to.sequence || head.sequence != at.sequence + 1 || !operation.whole {
            return false;
        }
        let put: Vec<_> = operation.records.into_iter().map(|(record, _)| record).collect();
        failed = store.apply(keys, &head, &operation.part.removed, &put).is_err();
        at = head;
        !failed
    });
    if failed || read.is_err() { Err(Unusable) } else { Ok(fits.then_some(at)) }
}

/// Checkpoint and journal together.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(crate) struct Loaded {
    pub(crate) state: State,
    /// The last operation that was read.
    pub(crate) head: Head,
    pub(crate) audit: AuditLog,
    pub(crate) history: History,
    /// Whether the file beside the checkpoint says what could be undone at a state that was reached.
    pub(crate) undo_file_counts: bool,
    pub(crate) tail: Option<Tail>,
    /// The operation after which none was acknowledged, as far as a journal that reads whole can say.
    pub(crate) proven_end: Option<u64>,
    /// Every copy of the header in the journal, oldest first.
    pub(crate) headers: Vec<Vec<u8>>,
    /// The last copy of the header in the journal's last file.
    pub(crate) tail_header: Option<Vec<u8>>,
    /// The journal's files that read whole, each by its first operation.
    pub(crate) whole: Vec<u64>,
    /// Whether a checkpoint or a journal opened under these keys.
    pub(crate) authentic: bool,
    /// Operations on records since the checkpoint.
    pub(crate) since_checkpoint: u64,
    /// The checkpoint is missing or is not whole.
    pub(crate) checkpoint_damaged: bool,
    /// Number of the last operation in the checkpoint; 0 without one.
    pub(crate) checkpoint_sequence: u64,
    pub(crate) journal_damaged: bool,
    /// Something in the journal does not open, so that it may hold more than was read.
    pub(crate) unreadable: bool,
}

impl Loaded {
    /// Whether nothing is missing, by everything these copies and the contents list say.
    pub(crate) fn is_complete(&self, contents: &Contents) -> bool {
        !self.checkpoint_damaged
            && !self.journal_damaged
            && contents.whole
            && contents.head.is_some_and(|listed| listed.sequence <= self.head.sequence)
            && self.is_proven()
    }

    /// Whether these are all records there were: they add up, and nothing was acknowledged after them.
    pub(crate) fn is_proven(&self) -> bool {
        self.adds_up() && self.proven_end == Some(self.head.sequence)
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
    let checkpoint = checkpoint::read_watched(&place, keys, &mut |read| {
        check_cancelled(progress, read.min(total), total)
    })?;
    let mut loaded = Loaded {
        checkpoint_damaged: !checkpoint.is_whole(),
        checkpoint_sequence: checkpoint.sequence,
        authentic: checkpoint.found,
        head: checkpoint.head.unwrap_or_default(),
        state: checkpoint.state,
        ..Loaded::default()
    };
    let mut kept = undo_file::read(vault, keys);
    take_steps(&mut loaded, &mut kept);
    // Where the checkpoint is not whole, every operation that still stands in the journal may be of use.
    let after = if loaded.adds_up() { loaded.head.sequence } else { 0 };
    let mut scratch = Scratch::default();
    let mut gap = false;
    let (mut read, mut goes_on) = (length, Ok(()));
    let journal = read_journal(vault, keys, after, |operation| {
        read += operation.records.iter().map(|(record, _)| sealed_length(record) as u64).sum::<u64>();
        goes_on = check_cancelled(progress, read.min(total), total);
        let head = operation.part.head;
        if head.sequence > loaded.head.sequence {
            gap |= head.sequence != loaded.head.sequence + 1;
            take(&mut loaded, keys, operation, &mut scratch);
            // Records that stand in another operation than their own are noticed where they stand.
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
    loaded.audit = audit_log(&loaded.state);
    Ok(loaded)
}

/// What could be undone at the state that was reached, where that was kept.
fn take_steps(loaded: &mut Loaded, kept: &mut Option<(Head, History)>) {
    if let Some((_, history)) = kept.take_if(|(head, _)| *head == loaded.head) {
        loaded.history = history;
        loaded.undo_file_counts = true;
    }
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
            named = log.entries().first().map(|entry| (entry.operation.clone(), entry.number));
            loaded.state.put(keys, record, digest, scratch);
        } else {
            before.push((id, loaded.state.put(keys, record, digest, scratch)));
        }
    }
    loaded.head = part.head;
    loaded.since_checkpoint += u64::from(!before.is_empty());
    before.retain(|(id, _)| *id != device_id());
    if let Some((operation, number)) = named {
        loaded.history.follow(UndoStep::new(operation, part.head.sequence, before), number);
    } else {
        loaded.history.forget(&before.into_iter().map(|(id, _)| id).collect());
    }
}
