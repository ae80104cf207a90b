//! The insides of an unlocked vault.

use crate::audit::AuditLog;
use crate::checks::{Health, Repaired};
use crate::crypto::{Keyring, VaultKey};
use crate::error::VaultError;
use crate::head::Head;
use crate::history::History;
use crate::journal::Journal;
use crate::operation::Operation;
use crate::record::Moment;
use crate::sealed_record;
use crate::state::State;
use crate::store::{StoreReport, StoreState, StoreWorker, Task};
use crate::undo_file;
use std::sync::Arc;
use zeroize::Zeroizing;

/// A journal longer than this is folded into a checkpoint while work goes on.
pub(crate) const JOURNAL_BOUND: u64 = 8 * 1024 * 1024;
/// Up to this size a checkpoint at a lock costs nobody anything.
const SMALL: u64 = 4 * 1024 * 1024;
/// Fewer operations than this stay in the journal at a lock: a full copy for each of them would be felt.
const FEW: u64 = 20;

/// The device and the key slot that operations are done with.
pub(crate) struct Actor {
    pub(crate) device: u32,
    pub(crate) device_name: String,
    pub(crate) slot: String,
}

pub(crate) struct Open {
    pub(crate) key: VaultKey,
    pub(crate) keys: Arc<Keyring>,
    pub(crate) head: Head,
    pub(crate) state: State,
    pub(crate) audit: AuditLog,
    pub(crate) history: History,
    pub(crate) actor: Actor,
    pub(crate) generation: u64,
    /// The header's bytes; journal and contents list carry a copy.
    pub(crate) header: Vec<u8>,
    /// `None` when the folder can only be read.
    pub(crate) journal: Option<Journal>,
    pub(crate) store_worker: Option<StoreWorker>,
    pub(crate) found: Health,
    /// Set when a write failed in a way that only reading the disk anew can settle.
    pub(crate) uncertain: bool,
    /// Operations on records since the last checkpoint.
    pub(crate) since_checkpoint: u64,
}

impl Open {
    /// Starts a checkpoint of the present state; the work goes on meanwhile.
    pub(crate) fn begin_checkpoint(&mut self) -> Result<(), VaultError> {
        let (Some(journal), Some(store_worker)) = (&mut self.journal, &self.store_worker) else {
            return Err(VaultError::ReadOnly);
        };
        journal.rotate(&self.keys, self.head.sequence + 1, &self.header)?;
        store_worker.send(Task::Mirror(journal.mirror()));
        // What the journal held of it goes with that file. Without room for it less can be undone later.
        let _ = undo_file::write(journal.vault(), &self.keys, &self.head, &self.history);
        let records = self.state.all().cloned().collect();
        store_worker.send(Task::Checkpoint { head: self.head, records });
        self.since_checkpoint = 0;
        Ok(())
    }

    /// Goes on under another header, a copy of which goes into the logs, with the entry of `operation`. On an error the
    /// journal is as it was.
    pub(crate) fn change_header(
        &mut self,
        generation: u64,
        header: Vec<u8>,
        operation: Operation,
        now: Moment,
    ) -> Result<(), VaultError> {
        let (sequence, former) = (self.head.sequence, self.generation);
        let journal = self.journal.as_mut().ok_or(VaultError::ReadOnly)?;
        let before = journal.place();
        journal.append_header(&self.keys, sequence, &header)?;
        self.generation = generation;
        if let Err(error) = self.note(operation, now, &[], None) {
            self.generation = former;
            if let Some(journal) = self.journal.as_mut().filter(|_| !self.uncertain) {
                journal.rollback(before).inspect_err(|_| self.uncertain = true)?;
            }
            return Err(error);
        }
        if let Some(journal) = &self.journal {
            // Whoever was let in or shut out should find that in the second file too; the first is on the disk.
            let _ = journal.sync_mirror();
        }
        if let Some(store_worker) = &self.store_worker {
            store_worker.send(Task::Header { sequence: self.head.sequence, header: header.clone() });
        }
        self.header = header;
        Ok(())
    }

    pub(crate) fn checkpoint_now(&mut self) -> Result<(), VaultError> {
        self.begin_checkpoint()?;
        let failed =
            self.store_worker.as_ref().is_none_or(|store_worker| store_worker.wait_idle().checkpoint_failed);
        let there = self.journal.as_ref().is_some_and(Journal::is_there);
        match (failed, there) {
            (false, _) => Ok(()),
            (true, true) => Err(VaultError::DiskFull),
            (true, false) => Err(VaultError::Vanished),
        }
    }

    /// What was found at unlock, with what the store worker of the second copy found since; waits for it.
    pub(crate) fn health(&self) -> Health {
        self.with_report(self.store_worker.as_ref().map(StoreWorker::wait_idle))
    }

    /// The same with what the store worker reported last; never waits for it.
    pub(crate) fn known_health(&self) -> Health {
        self.with_report(self.store_worker.as_ref().map(StoreWorker::last_report))
    }

    fn with_report(&self, report: Option<StoreReport>) -> Health {
        let mut health = self.found.clone();
        if let Some(report) = report {
            if report.store == StoreState::Rebuilt {
                health.repaired.push(Repaired::Store);
            }
            if report.contents_rewritten {
                health.repaired.push(Repaired::Contents);
            }
            health.second_copy_unusable = matches!(report.store, StoreState::Unusable | StoreState::Kept);
            health.unproven |= report.strayed;
            health.set_aside = health.set_aside.max(report.set_aside);
            health.checkpoint_failed = report.checkpoint_failed;
        }
        health.repaired.sort();
        health.repaired.dedup();
        health
    }

    /// A checkpoint when the journal has grown to be worth it, or when it costs next to nothing.
    pub(crate) fn before_lock(&mut self) {
        let held: u64 = self.state.all().map(|record| sealed_record::sealed_length(record) as u64).sum();
        let journal = self.journal.as_ref().map_or(0, Journal::length);
        let due = self.since_checkpoint >= FEW && (held < SMALL || journal * 4 > held);
        if due || journal > JOURNAL_BOUND {
            // The journal holds everything if this cannot be done.
            let _ = self.checkpoint_now();
        }
        if let Some(store_worker) = &self.store_worker {
            store_worker.wait_idle();
        }
        if let Some(journal) = self.journal.take().filter(|_| !self.uncertain) {
            // Without the mark the next unlock takes this for a crash, which loses nothing.
            let _ = journal.close(&self.keys, self.head.sequence);
        }
        self.history.clear();
    }
}

/// The device record: its number and its name, in the vault's own records.
pub(crate) fn device_content(number: u32, name: &str) -> Zeroizing<Vec<u8>> {
    let mut content = Zeroizing::new(number.to_le_bytes().to_vec());
    content.extend_from_slice(name.as_bytes());
    content
}
