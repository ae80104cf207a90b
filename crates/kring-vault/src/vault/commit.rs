//! Carrying out an operation: it is sealed, appended to the journal and synced, and then applied in memory.

use super::open_vault::{MAX_JOURNAL, OpenVault};
use crate::base::{Change, Moment, Operation, Record, RecordId, VaultError};
use crate::files::journal::OperationPart;
use crate::files::{disk, layout};
use crate::records::seal_operation::{self, Body, Sum};
use crate::records::{AuditEntry, Before, Staged, StateSummary, Transaction, UndoStep, audit};
use crate::store::Task;
use std::sync::Arc;

impl OpenVault {
    pub(crate) fn transaction(&self, now: Moment) -> Transaction<'_> {
        Transaction::new(&self.state, now, self.actor.device, self.next_clock(now))
    }

    /// The hybrid logical clock: not before the wall clock, and after the last operation.
    fn next_clock(&self, now: Moment) -> u64 {
        let wall = u64::try_from(now.0).unwrap_or(0) << 16;
        wall.max(self.summary.clock + 1)
    }

    /// Carries out the changes as one operation.
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
            // If this fails, the file is of an earlier state and no longer used.
            let _ = disk::remove(&journal.vault().join(layout::UNDO));
        }
        self.history.follow(UndoStep::new(operation, self.summary.sequence, before), number);
        if self.journal.as_ref().is_some_and(|journal| journal.length() > MAX_JOURNAL) {
            // If this fails, the operation is acknowledged all the same.
            let _ = self.begin_checkpoint();
        }
        Ok(changes)
    }

    /// Carries out an operation that changes no record: only its audit entry is written.
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
            sequence: self.summary.sequence + 1,
            at,
            operation,
            records,
            device: self.actor.device_name.clone(),
            slot: self.actor.slot.clone(),
            number,
        }
    }

    /// Seals, writes and syncs, then applies the change to memory and store. Meanwhile the vault is marked as
    /// uncertain, so that nothing is written after a panic in between.
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
        let (sequence, clock) = (self.summary.sequence + 1, self.next_clock(now));
        if let Some(entry) = entry {
            let note = self.note_record(entry, now);
            staged.push((note.id, Staged::Put(Arc::new(note))));
        }

        let keys = &self.keys;
        let summary = |Sum { digest, count }| StateSummary {
            sequence,
            clock,
            generation: self.generation,
            count,
            digest,
        };
        let removed = staged.iter().filter(|(_, change)| matches!(change, Staged::Removed(_)));
        let removed = removed.map(|(id, _)| *id).collect();
        let journal = self.journal.as_mut().ok_or(VaultError::ReadOnly)?;
        let put = put(&staged);
        let written = if seal_operation::is_large(&staged) {
            journal.append_large(keys, sequence, &put, |digest, packed| {
                let added = Sum { digest, count: put.len() as u64 };
                let summary = summary(seal_operation::add_up(keys, &self.state, &staged, added));
                OperationPart { summary, removed, lengths: Vec::new(), packed }
            })
        } else {
            let (Body { bytes, lengths }, sum) = seal_operation::seal(keys, &self.state, &staged)?;
            let part = OperationPart { summary: summary(sum), removed, lengths, packed: 0 };
            journal.append(keys, &part, &bytes).map(|()| part)
        };
        let OperationPart { summary, removed, .. } = written?;

        // Acknowledged. Nothing below can fail.
        self.summary = summary;
        let before = self.apply(&summary, staged);
        if let Some(store_worker) = &self.store_worker {
            store_worker.send(Task::Apply { summary, removed, put });
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

    /// The audit record of the next operation, for a caller that writes all files of the vault with it.
    pub(crate) fn next_note(&self, operation: Operation, now: Moment) -> Result<Record, VaultError> {
        if self.uncertain {
            return Err(VaultError::ReopenNeeded);
        }
        Ok(self.note_record(&self.entry(operation, now, Vec::new(), None), now))
    }

    fn apply(&mut self, summary: &StateSummary, staged: Vec<(RecordId, Staged)>) -> Before {
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
            if id != audit::record_id(summary.sequence) {
                before.push((id, old));
            }
        }
        self.state.digest = summary.digest;
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
