//! What the store worker of the second copy does, in its own thread.

use super::backlog::Inbox;
use super::existing::{self, Existing};
use super::start::{Start, list};
use super::store_worker::{LastReport, StoreReport, StoreState, Task};
use super::{Store, Unusable, finish_change, prepare};
use crate::checkpoint;
use crate::contents::ContentsWriter;
use crate::crypto::Keyring;
use crate::error::VaultError;
use crate::files;
use crate::head::Head;
use crate::heap;
use crate::layout;
use crate::losses::{self, Losses};
use crate::progress::unwatched;
use crate::record::{Record, RecordId};
use crate::sealed_record::sealed_length;
use std::fs::File;
use std::path::PathBuf;
use std::sync::Arc;

/// A store larger than this much of what it holds is made anew, unless it is small altogether.
const GROWN_PERCENT: u64 = 125;
const ALWAYS_FINE: u64 = 4 * 1024 * 1024;

pub(super) struct Work {
    vault: PathBuf,
    keys: Arc<Keyring>,
    store: Option<Store>,
    contents: Option<ContentsWriter>,
    header: Vec<u8>,
    mirror: Option<File>,
    /// Number of the last operation in the checkpoint before.
    checkpointed: u64,
    report: StoreReport,
}

impl Work {
    pub(super) fn begin(start: Start) -> Self {
        let Start { vault, keys, head, contents, records, header, mirror, proven, checkpoint } = start;
        let report = StoreReport { contents_rewritten: !contents.whole, ..StoreReport::default() };
        let contents = ContentsWriter::resume(contents, &keys, &head, &header).or_else(|| {
            let listed: Vec<_> = records.iter().map(|record| list(record)).collect();
            ContentsWriter::replace(&vault, &keys, &head, &header, &listed).ok()
        });
        let mut work =
            Self { vault, keys, store: None, contents, header, mirror, checkpointed: checkpoint, report };
        finish_change(&work.vault);
        match work.open_store(&head, &records, proven) {
            Ok(store) => work.store = Some(store),
            Err(Unusable) if work.report.store == StoreState::Kept => {}
            Err(Unusable) => work.report.store = StoreState::Unusable,
        }
        work.report.set_aside = losses::size_aside(&work.vault);
        // What the store took from the journal is in sled's memory until it is flushed.
        if checkpoint::has_older(&work.vault, checkpoint)
            && work.store.as_ref().is_some_and(|store| store.flush().is_ok())
        {
            checkpoint::clear_older(&work.vault, checkpoint);
        }
        drop(records);
        heap::give_back();
        work
    }

    pub(super) fn run(mut self, mut inbox: Inbox, last: &LastReport) {
        last.put(self.report);
        let mut unsynced = false;
        while let Some(task) = inbox.next() {
            match task {
                Task::Apply { head, removed, put } => {
                    self.apply(&head, &removed, &put);
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
                Task::Checkpoint { head, records } => {
                    self.checkpoint(&head, &records);
                    drop(records);
                    heap::give_back();
                }
                Task::Check { head, answer } => {
                    let _ = answer.send(self.check(&head));
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

    fn check(&mut self, head: &Head) -> bool {
        let Some(store) = self.store.take() else { return false };
        let Ok((store, survey)) = store.survey(&self.keys, false) else {
            self.report.store = StoreState::Unusable;
            return false;
        };
        self.store = Some(store);
        survey.adds_up() && survey.head == Some(*head)
    }

    /// What was acknowledged outlives the process by the mirror's bytes being written, and a power cut by this.
    fn sync_mirror(&self) {
        if let Some(mirror) = &self.mirror {
            // The journal itself is on the disk; an error here costs nothing but the second file.
            let _ = mirror.sync_data();
        }
    }

    /// The store as it was, brought up to date from the journal, or a new one in its place.
    fn open_store(&mut self, head: &Head, records: &[Arc<Record>], proven: bool) -> Result<Store, Unusable> {
        let existed = self.vault.join(layout::STORE).is_dir();
        let existing =
            if existed { existing::look(&self.vault, &self.keys, head, records) } else { Err(Unusable) };
        self.report.strayed = match existing {
            Ok(Existing::Current(store)) => return Ok(store),
            Ok(Existing::Strayed) => true,
            Ok(Existing::Past) | Err(Unusable) => false,
        };
        if self.report.strayed || !proven {
            // Until it is out of the way nothing is written over it.
            self.report.store = StoreState::Kept;
            self.set_store_aside().map_err(|_| Unusable)?;
        }
        let rebuilt = existed || head.sequence > 1;
        self.report.store = if rebuilt { StoreState::Rebuilt } else { StoreState::Fine };
        self.fill_new(head, records)
    }

    /// That the vault was opened without what a store knows is said until the user lets go of that store.
    fn set_store_aside(&self) -> Result<(), VaultError> {
        if self.report.strayed {
            losses::keep(&self.vault, &self.keys, Losses { lost: Vec::new(), unproven: true })?;
        }
        files::set_aside(&self.vault, layout::STORE)
    }

    fn apply(&mut self, head: &Head, removed: &[RecordId], put: &[Arc<Record>]) {
        let listed: Vec<_> = put.iter().map(|record| list(record)).collect();
        if let Some(contents) = &mut self.contents
            && contents.note(&self.keys, head, removed, &listed).is_err()
        {
            self.contents = None;
        }
        // A store that missed one operation must not take the next; the next unlock brings it up to date.
        if let Some(store) = &mut self.store
            && store.apply(&self.keys, head, removed, put).is_err()
        {
            self.give_up_store();
        }
    }

    fn checkpoint(&mut self, head: &Head, records: &[Arc<Record>]) {
        let written = checkpoint::write(&self.vault, &self.keys, head, records, &mut unwatched);
        self.report.checkpoint_failed = written.is_err();
        if written.is_err() {
            return;
        }
        let listed: Vec<_> = records.iter().map(|record| list(record)).collect();
        self.contents = ContentsWriter::replace(&self.vault, &self.keys, head, &self.header, &listed).ok();
        if let Some(store) = &self.store
            && store.flush().is_err()
        {
            self.give_up_store();
        }
        if self.report.store == StoreState::Unusable {
            // There may be room by now.
            self.store = self.fill_new(head, records).ok();
            if self.store.is_some() {
                self.report.store = StoreState::Rebuilt;
            }
        }
        // Without a second copy of what they hold the journal's files stay until the next checkpoint but one.
        let both = if self.store.is_some() { head.sequence } else { self.checkpointed };
        checkpoint::clear_older(&self.vault, both);
        self.checkpointed = head.sequence;
        self.rebuild_if_bloated(head, records);
    }

    /// Closes a store that failed, so that nothing holds its files any more.
    fn give_up_store(&mut self) {
        self.report.store = StoreState::Unusable;
        if let Some(store) = self.store.take() {
            let _ = store.close();
        }
    }

    /// Makes the store anew when it has grown far past what it holds; sled gives little space back itself.
    fn rebuild_if_bloated(&mut self, head: &Head, records: &[Arc<Record>]) {
        let sealed: u64 = records.iter().map(|record| sealed_length(record) as u64).sum();
        let path = self.vault.join(layout::STORE);
        if self.store.is_none() || files::size(&path) < sealed * GROWN_PERCENT / 100 + ALWAYS_FINE {
            return;
        }
        // While the new one is made the old one stands; what cannot be made changes nothing.
        let Ok(prepared) = prepare(&path, &self.keys, head, records) else { return };
        if let Some(store) = self.store.take() {
            let _ = store.close();
        }
        match prepared.put().and_then(|()| Store::open(&path)) {
            Ok(store) => self.store = Some(store),
            Err(Unusable) => self.report.store = StoreState::Unusable,
        }
    }

    fn fill_new(&self, head: &Head, records: &[Arc<Record>]) -> Result<Store, Unusable> {
        let path = self.vault.join(layout::STORE);
        prepare(&path, &self.keys, head, records)?.put()?;
        Store::open(&path)
    }
}
