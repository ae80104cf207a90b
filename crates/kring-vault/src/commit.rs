//! Operations: sealed, in the journal, on the disk; then in memory.

use crate::audit::{self, AuditEntry};
use crate::error::VaultError;
use crate::files;
use crate::head::Head;
use crate::history::{Before, UndoStep};
use crate::journal::OperationPart;
use crate::layout;
use crate::open::{JOURNAL_BOUND, Open};
use crate::operation::{Change, Operation};
use crate::record::{Moment, Record, RecordId};
use crate::sealing::{self, Body, Sum};
use crate::store::Task;
use crate::transaction::{Staged, Transaction};
use std::sync::Arc;

impl Open {
    pub(crate) fn transaction(&self, now: Moment) -> Transaction<'_> {
        Transaction::new(&self.state, now, self.actor.device, self.next_clock(now))
    }

    /// Never behind the wall clock given, never behind the last operation.
    fn next_clock(&self, now: Moment) -> u64 {
        let wall = u64::try_from(now.0).unwrap_or(0) << 16;
        wall.max(self.head.clock + 1)
    }

    /// Acknowledges the changes as one operation.
    pub(crate) fn commit(
        &mut self,
        operation: Operation,
        now: Moment,
        staged: Vec<(RecordId, Staged)>,
        number: Option<u64>,
    ) -> Result<Vec<Change>, VaultError> {
        let records = staged.iter().map(|(id, _)| *id).collect();
        let entry = operation.is_logged().then(|| self.entry(operation.clone(), now, records, number));
        let changes = staged
            .iter()
            .map(|(id, change)| match change {
                Staged::Put(record) => Change::Put { kind: record.kind.clone(), id: *id },
                Staged::Removed(kind) => Change::Removed { kind: kind.clone(), id: *id },
            })
            .collect();
        let before = self.write(entry.as_ref(), now, staged)?;
        self.since_checkpoint += 1;
        if let Some(journal) = self.journal.as_ref().filter(|_| operation.is_irreversible()) {
            // Should this fail, the file is of an earlier state and no longer counts.
            let _ = files::remove(&journal.vault().join(layout::UNDO));
        }
        self.history.follow(UndoStep::new(operation, self.head.sequence, before), number);
        if self.journal.as_ref().is_some_and(|journal| journal.length() > JOURNAL_BOUND) {
            // Not being able to is no failure of this operation, which is acknowledged.
            let _ = self.begin_checkpoint();
        }
        Ok(changes)
    }

    /// Acknowledges an audit entry without changes.
    pub(crate) fn note(
        &mut self,
        operation: Operation,
        now: Moment,
        subjects: &[RecordId],
        number: Option<u64>,
    ) -> Result<(), VaultError> {
        let entry = self.entry(operation, now, subjects.to_vec(), number);
        self.write(Some(&entry), now, Vec::new()).map(drop)
    }

    fn entry(
        &self,
        operation: Operation,
        at: Moment,
        records: Vec<RecordId>,
        number: Option<u64>,
    ) -> AuditEntry {
        AuditEntry {
            sequence: self.head.sequence + 1,
            at,
            operation,
            records,
            device: self.actor.device_name.clone(),
            slot: self.actor.slot.clone(),
            number,
        }
    }

    /// Seals, writes, syncs; then memory and the second copy take the same change. Until it is known how that ended
    /// the vault counts as uncertain, so that nothing is written over what a panic left half done.
    fn write(
        &mut self,
        entry: Option<&AuditEntry>,
        now: Moment,
        staged: Vec<(RecordId, Staged)>,
    ) -> Result<Before, VaultError> {
        if self.uncertain {
            return Err(VaultError::ReopenNeeded);
        }
        self.uncertain = true;
        let written = self.write_once(entry, now, staged);
        self.uncertain = matches!(written, Err(VaultError::ReopenNeeded));
        written
    }

    fn write_once(
        &mut self,
        entry: Option<&AuditEntry>,
        now: Moment,
        mut staged: Vec<(RecordId, Staged)>,
    ) -> Result<Before, VaultError> {
        let (sequence, clock) = (self.head.sequence + 1, self.next_clock(now));
        if let Some(entry) = entry {
            let note = self.note_record(entry, now);
            staged.push((note.id, Staged::Put(Arc::new(note))));
        }

        let keys = &self.keys;
        let head =
            |Sum { digest, count }| Head { sequence, clock, generation: self.generation, count, digest };
        let removed = staged.iter().filter(|(_, change)| matches!(change, Staged::Removed(_)));
        let removed = removed.map(|(id, _)| *id).collect();
        let journal = self.journal.as_mut().ok_or(VaultError::ReadOnly)?;
        let put = put(&staged);
        let written = if sealing::is_large(&staged) {
            journal.append_large(keys, sequence, &put, |digest, packed| {
                let added = Sum { digest, count: put.len() as u64 };
                let head = head(sealing::add_up(keys, &self.state, &staged, added));
                OperationPart { head, removed, lengths: Vec::new(), packed }
            })
        } else {
            let (Body { bytes, lengths }, sum) = sealing::seal(keys, &self.state, &staged)?;
            let part = OperationPart { head: head(sum), removed, lengths, packed: 0 };
            journal.append(keys, &part, &bytes).map(|()| part)
        };
        let OperationPart { head, removed, .. } = written?;

        // Acknowledged. Nothing below can fail.
        self.head = head;
        let before = self.apply(&head, staged);
        if let Some(store_worker) = &self.store_worker {
            store_worker.send(Task::Apply { head, removed, put });
        }
        Ok(before)
    }

    fn note_record(&self, entry: &AuditEntry, now: Moment) -> Record {
        Record {
            id: audit::record_id(entry.sequence),
            kind: audit::kind(),
            version: 1,
            schema: 1,
            created: now,
            changed: now,
            device: self.actor.device,
            clock: self.next_clock(now),
            content: self.audit.write(entry),
        }
    }

    /// The audit record of the operation to come, for a writer that makes the vault's files anew with it.
    pub(crate) fn next_note(&self, operation: Operation, now: Moment) -> Result<Record, VaultError> {
        if self.uncertain {
            return Err(VaultError::ReopenNeeded);
        }
        Ok(self.note_record(&self.entry(operation, now, Vec::new(), None), now))
    }

    fn apply(&mut self, head: &Head, staged: Vec<(RecordId, Staged)>) -> Before {
        let mut before = Vec::with_capacity(staged.len());
        for (id, change) in staged {
            let old = match change {
                Staged::Put(record) => {
                    if record.kind.as_str() == audit::KIND {
                        self.audit.take(&record.content);
                    }
                    self.state.replace(record)
                }
                Staged::Removed(_) => self.state.take_out(id),
            };
            if id != audit::record_id(head.sequence) {
                before.push((id, old));
            }
        }
        self.state.digest = head.digest;
        before
    }
}

/// The records that these changes put.
fn put(staged: &[(RecordId, Staged)]) -> Vec<Arc<Record>> {
    let put = staged.iter().filter_map(|(_, change)| match change {
        Staged::Put(record) => Some(record.clone()),
        Staged::Removed(_) => None,
    });
    put.collect()
}
