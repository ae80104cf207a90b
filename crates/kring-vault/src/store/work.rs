//! What the store worker does, in its own thread.

use super::backlog::Inbox;
use super::existing::{self, Existing};
use super::start::StoreStart;
use super::task::{LastReport, StoreReport, StoreState, Task};
use super::{Store, Unusable, finish_change, prepare};
use crate::base::{Record, RecordId, VaultError, sync_data, unwatched};
use crate::crypto::Keyring;
use crate::files::contents::{self, ContentsWriter};
use crate::files::losses::{self, Losses};
use crate::files::{aside, checkpoint, disk, layout};
use crate::memory::heap;
use crate::records::StateSummary;
use crate::records::sealed_record::sealed_length;
use std::fs::File;
use std::path::PathBuf;
use std::sync::Arc;

/// A store that has [`SMALL_STORE`] bytes more than this percentage of its records is written anew.
const GROWN_PERCENT: u64 = 125;
const SMALL_STORE: u64 = 4 * 1024 * 1024;

pub(super) struct Work {
    vault: PathBuf,
    keys: Arc<Keyring>,
    store: Option<Store>,
    contents: Option<ContentsWriter>,
    header: Vec<u8>,
    mirror: Option<File>,
    /// Number of the last operation in the last checkpoint.
    checkpointed: u64,
    report: StoreReport,
}

impl Work {
    pub(super) fn begin(start: StoreStart) -> Self {
        let StoreStart { vault, keys, summary, contents, records, header, mirror, proven, checkpoint } =
            start;
        let report = StoreReport { contents_rewritten: !contents.whole, ..StoreReport::default() };
        let contents = ContentsWriter::resume(contents, &keys, &summary, &header).or_else(|| {
            let listed: Vec<_> = records.iter().map(|record| contents::entry(record)).collect();
            ContentsWriter::replace(&vault, &keys, &summary, &header, &listed).ok()
        });
        let mut work =
            Self { vault, keys, store: None, contents, header, mirror, checkpointed: checkpoint, report };
        finish_change(&work.vault);
        match work.open_store(&summary, &records, proven) {
            Ok(store) => work.store = Some(store),
            Err(Unusable) if work.report.store == StoreState::Kept => {}
            Err(Unusable) => work.report.store = StoreState::Unusable,
        }
        work.report.set_aside = losses::size_aside(&work.vault);
        // What the store got from the journal is in memory until it is flushed.
        if checkpoint::has_older(&work.vault, checkpoint)
            && work.store.as_ref().is_some_and(|store| store.flush().is_ok())
        {
            checkpoint::clear_older(&work.vault, checkpoint);
        }
        drop(records);
        heap::trim();
        work
    }

    pub(super) fn run(mut self, mut inbox: Inbox, last: &LastReport) {
        last.put(self.report);
        let mut unsynced = false;
        while let Some(task) = inbox.next() {
            match task {
                Task::Apply { summary, removed, put } => {
                    self.apply(&summary, &removed, &put);
                    unsynced = true;
                }
                Task::Header { sequence, header } => {
                    let written = self
                        .contents
                        .as_mut()
                        .map(|contents| contents.append_header(&self.keys, sequence, &header).is_ok());
                    if written == Some(false) {
                        self.contents = None;
                    }
                    self.header = header;
                }
                Task::Mirror(mirror) => self.mirror = mirror,
                Task::Checkpoint { summary, records } => {
                    self.checkpoint(&summary, &records);
                    drop(records);
                    heap::trim();
                }
                Task::Check { summary, answer } => {
                    let _ = answer.send(self.check(&summary));
                }
                Task::Report(answer) => {
                    let _ = answer.send(self.report);
                }
            }
            last.put(self.report);
            if unsynced && inbox.is_drained() {
                self.sync_mirror();
                unsynced = false;
            }
        }
        if let Some(store) = self.store.take() {
            let _ = store.close();
        }
    }

    fn check(&mut self, summary: &StateSummary) -> bool {
        let Some(store) = self.store.take() else { return false };
        let Ok((store, survey)) = store.survey(&self.keys, false) else {
            self.report.store = StoreState::Unusable;
            return false;
        };
        self.store = Some(store);
        survey.adds_up() && survey.summary == Some(*summary)
    }

    /// With this, acknowledged operations in the mirror survive a power cut too.
    fn sync_mirror(&self) {
        if let Some(mirror) = &self.mirror {
            // The journal itself is on the disk; an error affects only the mirror.
            let _ = sync_data(mirror);
        }
    }

    /// The existing store, updated from the journal, or a new one.
    fn open_store(
        &mut self,
        summary: &StateSummary,
        records: &[Arc<Record>],
        proven: bool,
    ) -> Result<Store, Unusable> {
        let existed = self.vault.join(layout::STORE).is_dir();
        let existing =
            if existed { existing::look(&self.vault, &self.keys, summary, records) } else { Err(Unusable) };
        self.report.diverged = match existing {
            Ok(Existing::Current(store)) => return Ok(store),
            Ok(Existing::Diverged) => true,
            Ok(Existing::Past) | Err(Unusable) => false,
        };
        if self.report.diverged || !proven {
            // Until it is set aside nothing replaces it.
            self.report.store = StoreState::Kept;
            self.set_store_aside().map_err(|_| Unusable)?;
        }
        let rebuilt = existed || summary.sequence > 1;
        self.report.store = if rebuilt { StoreState::Rebuilt } else { StoreState::Fine };
        self.fill_new(summary, records)
    }

    /// Sets the store aside. Where it has operations that the vault was opened without, that is noted first as a loss.
    fn set_store_aside(&self) -> Result<(), VaultError> {
        if self.report.diverged {
            losses::keep(&self.vault, &self.keys, Losses { lost: Vec::new(), unproven: true })?;
        }
        aside::set_aside(&self.vault, layout::STORE)
    }

    fn apply(&mut self, summary: &StateSummary, removed: &[RecordId], put: &[Arc<Record>]) {
        let listed: Vec<_> = put.iter().map(|record| contents::entry(record)).collect();
        if let Some(contents) = &mut self.contents
            && contents.note(&self.keys, summary, removed, &listed).is_err()
        {
            self.contents = None;
        }
        // A store that lacks an operation must not get the next one; the next unlock updates it.
        if let Some(store) = &mut self.store
            && store.apply(&self.keys, summary, removed, put).is_err()
        {
            self.give_up_store();
        }
    }

    fn checkpoint(&mut self, summary: &StateSummary, records: &[Arc<Record>]) {
        let written = checkpoint::write(&self.vault, &self.keys, summary, records, &mut unwatched);
        self.report.checkpoint_failed = written.is_err();
        if written.is_err() {
            return;
        }
        let listed: Vec<_> = records.iter().map(|record| contents::entry(record)).collect();
        // Closed first: not every file system of Windows lets a file take the place of one that is open.
        self.contents = None;
        self.contents = ContentsWriter::replace(&self.vault, &self.keys, summary, &self.header, &listed).ok();
        if let Some(store) = &self.store
            && store.flush().is_err()
        {
            self.give_up_store();
        }
        if self.report.store == StoreState::Unusable {
            // There may be space by now.
            self.store = self.fill_new(summary, records).ok();
            if self.store.is_some() {
                self.report.store = StoreState::Rebuilt;
            }
        }
        // Without a store the journal's files are kept until the next checkpoint but one.
        let both = if self.store.is_some() { summary.sequence } else { self.checkpointed };
        checkpoint::clear_older(&self.vault, both);
        self.checkpointed = summary.sequence;
        self.rebuild_if_bloated(summary, records);
    }

    /// Closes a store that failed, so that its files are no longer open.
    fn give_up_store(&mut self) {
        self.report.store = StoreState::Unusable;
        if let Some(store) = self.store.take() {
            let _ = store.close();
        }
    }

    /// Writes the store anew when it has become much larger than its records; sled frees little space itself.
    fn rebuild_if_bloated(&mut self, summary: &StateSummary, records: &[Arc<Record>]) {
        let sealed: u64 = records.iter().map(|record| sealed_length(record) as u64).sum();
        let path = self.vault.join(layout::STORE);
        if self.store.is_none() || disk::size(&path) < sealed * GROWN_PERCENT / 100 + SMALL_STORE {
            return;
        }
        // The old one stays in use until the new one is written.
        let Ok(prepared) = prepare(&path, &self.keys, summary, records) else { return };
        if let Some(store) = self.store.take() {
            let _ = store.close();
        }
        match prepared.put().and_then(|()| Store::open(&path)) {
            Ok(store) => self.store = Some(store),
            Err(Unusable) => self.report.store = StoreState::Unusable,
        }
    }

    fn fill_new(&self, summary: &StateSummary, records: &[Arc<Record>]) -> Result<Store, Unusable> {
        let path = self.vault.join(layout::STORE);
        prepare(&path, &self.keys, summary, records)?.put()?;
        Store::open(&path)
    }
}
