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
use crate::progress::{Progress, keep_on};
use crate::sealed_record::sealed_length;
use crate::state::State;
use crate::store::{Store, Unusable};
use crate::unlock::{audit_log, device_id};
use std::path::Path;

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
