//! What an unlocked vault has in memory.

use crate::base::{Health, Moment, Operation, Repaired, VaultError};
use crate::crypto::{Keyring, VaultKey};
use crate::files::journal::Journal;
use crate::files::undo_file;
use crate::records::{AuditLog, History, State, StateSummary, sealed_record};
use crate::store::{StoreReport, StoreState, StoreWorker, Task};
use std::sync::Arc;

/// With more bytes than this in the journal's file a checkpoint is written in the background.
pub(crate) const MAX_JOURNAL: u64 = 8 * 1024 * 1024;
/// Up to this many bytes of records a checkpoint at a lock takes no noticeable time.
const SMALL_VAULT: u64 = 4 * 1024 * 1024;
/// With fewer operations than this since the last checkpoint a lock writes none.
const MIN_OPERATIONS: u64 = 20;

/// The device and the key slot that operations name.
pub(crate) struct Actor {
    pub(crate) device: u32,
    pub(crate) device_name: String,
    pub(crate) slot: String,
}

pub(crate) struct OpenVault {
    pub(crate) key: VaultKey,
    pub(crate) keys: Arc<Keyring>,
    pub(crate) summary: StateSummary,
    pub(crate) state: State,
    pub(crate) audit: AuditLog,
    pub(crate) history: History,
    pub(crate) actor: Actor,
    pub(crate) generation: u64,
    /// The vault header's bytes, for the copies in journal and contents list.
    pub(crate) header: Vec<u8>,
    /// `None` when the folder is read-only.
    pub(crate) journal: Option<Journal>,
    pub(crate) store_worker: Option<StoreWorker>,
    pub(crate) found: Health,
    /// Set when only reading the disk again can tell what a failed write left.
    pub(crate) uncertain: bool,
    /// Operations on records since the last checkpoint.
    pub(crate) since_checkpoint: u64,
}

impl OpenVault {
    /// One without records.
    pub(crate) fn empty(key: VaultKey, keys: Keyring, header: Vec<u8>, journal: Journal, slot: &str) -> Self {
        Self {
            key,
            keys: Arc::new(keys),
            summary: StateSummary::default(),
            state: State::default(),
            audit: AuditLog::default(),
            history: History::default(),
            actor: Actor { device: 0, device_name: String::new(), slot: slot.to_owned() },
            generation: 1,
            header,
            journal: Some(journal),
            store_worker: None,
            found: Health::default(),
            uncertain: false,
            since_checkpoint: 0,
        }
    }

    /// Starts a checkpoint of the current state in the background.
    pub(crate) fn begin_checkpoint(&mut self) -> Result<(), VaultError> {
        let (Some(journal), Some(store_worker)) = (&mut self.journal, &self.store_worker) else {
            return Err(VaultError::ReadOnly);
        };
        journal.rotate(&self.keys, self.summary.sequence + 1, &self.header)?;
        store_worker.send(Task::Mirror(journal.mirror()));
        // The journal's older files, which have the same, will be removed. If this fails, less can be undone later.
        let _ = undo_file::write(journal.vault(), &self.keys, &self.summary, &self.history);
        let records = self.state.all().cloned().collect();
        store_worker.send(Task::Checkpoint { summary: self.summary, records });
        self.since_checkpoint = 0;
        Ok(())
    }

    /// Changes to another vault header: appends its copy and the entry of `operation` to the journal. On an error the
    /// journal is as it was.
    pub(crate) fn change_header(
        &mut self,
        generation: u64,
        header: Vec<u8>,
        operation: Operation,
        now: Moment,
    ) -> Result<(), VaultError> {
        let (sequence, former) = (self.summary.sequence, self.generation);
        let journal = self.journal.as_mut().ok_or(VaultError::ReadOnly)?;
        let before = journal.position();
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
            // A change of who can open the vault should be in the mirror at once too.
            let _ = journal.sync_mirror();
        }
        if let Some(store_worker) = &self.store_worker {
            store_worker.send(Task::Header { sequence: self.summary.sequence, header: header.clone() });
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

    /// What was found at the unlock, and by the store worker since; waits for it.
    pub(crate) fn health(&self) -> Health {
        self.with_report(self.store_worker.as_ref().map(StoreWorker::wait_idle))
    }

    /// The same with the last report of the store worker; never waits.
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
            health.unproven |= report.diverged;
            health.set_aside = health.set_aside.max(report.set_aside);
            health.checkpoint_failed = report.checkpoint_failed;
        }
        health.repaired.sort();
        health.repaired.dedup();
        health
    }

    /// Writes a checkpoint when one is due, and ends the journal.
    pub(crate) fn before_lock(&mut self) {
        let held: u64 = self.state.all().map(|record| sealed_record::sealed_length(record) as u64).sum();
        let journal = self.journal.as_ref().map_or(0, Journal::length);
        let due = self.since_checkpoint >= MIN_OPERATIONS && (held < SMALL_VAULT || journal * 4 > held);
        if due || journal > MAX_JOURNAL {
            // If this fails, the journal has everything.
            let _ = self.checkpoint_now();
        }
        if let Some(store_worker) = &self.store_worker {
            store_worker.wait_idle();
        }
        if let Some(journal) = self.journal.take().filter(|_| !self.uncertain) {
            // Without the closing frame the next unlock assumes a crash, which loses nothing.
            let _ = journal.close(&self.keys, self.summary.sequence);
        }
        self.history.clear();
    }
}
