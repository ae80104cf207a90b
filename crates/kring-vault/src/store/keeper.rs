//! The keeper: a thread that owns the second copy and the contents list, so that no one waits for them.

use super::{SealedRecord, Store, Unusable};
use crate::checkpoint;
use crate::contents::{Contents, ContentsWriter, Listed};
use crate::crypto::Keyring;
use crate::error::VaultError;
use crate::files;
use crate::head::Head;
use crate::layout;
use crate::load;
use crate::progress::unwatched;
use crate::record::{Record, RecordId};
use crate::sealed_record::sealed_length;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread::JoinHandle;

/// Operations that may wait for the keeper before the writer has to.
const BACKLOG: usize = 256;

/// A store this many times larger than what it holds is made anew, unless it is small altogether.
const GROWN: u64 = 2;
const ALWAYS_FINE: u64 = 4 * 1024 * 1024;

/// Work for the keeper.
pub(crate) enum Task {
    /// One acknowledged operation.
    Apply { head: Head, removed: Vec<RecordId>, put: Vec<SealedRecord>, listed: Vec<(RecordId, Listed)> },
    /// Write a checkpoint of these records; journal files up to `head` go when it is good.
    Checkpoint { head: Head, records: Vec<Arc<Record>> },
    /// Open every record of the store; answer whether it holds what `head` says.
    Check { head: Head, answer: Sender<bool> },
    /// Answer when everything before is done.
    Report(Sender<KeeperReport>),
}

/// What became of the store.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum StoreState {
    #[default]
    Fine,
    /// It was missing, damaged or behind by more than the journal holds, and was made anew.
    Rebuilt,
    /// It cannot be used now, for lack of room for instance.
    Unusable,
}

/// How the second copy fares.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct KeeperReport {
    pub(crate) store: StoreState,
    /// The last checkpoint could not be written.
    pub(crate) checkpoint_failed: bool,
    /// The contents list was made anew.
    pub(crate) contents_rewritten: bool,
}

/// The handle on the keeper's thread.
pub(crate) struct Keeper {
    tasks: Option<SyncSender<Task>>,
    thread: Option<JoinHandle<()>>,
}

/// What the keeper starts from.
pub(crate) struct Start {
    pub(crate) vault: PathBuf,
    pub(crate) keys: Arc<Keyring>,
    /// What the vault added up to when it was unlocked.
    pub(crate) head: Head,
    /// The contents list as read.
    pub(crate) contents: Contents,
    /// What should be listed.
    pub(crate) records: Vec<Arc<Record>>,
}

impl Keeper {
    pub(crate) fn start(start: Start) -> Result<Self, VaultError> {
        let (tasks, inbox) = sync_channel(BACKLOG);
        let thread = std::thread::Builder::new()
            .name("kring-vault".to_owned())
            .spawn(move || Work::begin(start).run(&inbox))
            .map_err(VaultError::io("starting the keeper of the second copy"))?;
        Ok(Self { tasks: Some(tasks), thread: Some(thread) })
    }

    /// Hands work over. That the keeper is gone is no failure: the journal has it all.
    pub(crate) fn send(&self, task: Task) {
        if let Some(tasks) = &self.tasks {
            let _ = tasks.send(task);
        }
    }

    /// Whether the store holds exactly what `head` says.
    pub(crate) fn check(&self, head: Head) -> bool {
        let (answer, wait) = channel();
        self.send(Task::Check { head, answer });
        wait.recv().unwrap_or(false)
    }

    /// Waits until everything handed over is done.
    pub(crate) fn settle(&self) -> KeeperReport {
        let (answer, wait) = channel();
        self.send(Task::Report(answer));
        let gone = KeeperReport { store: StoreState::Unusable, ..KeeperReport::default() };
        wait.recv().unwrap_or(gone)
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.tasks = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

struct Work {
    vault: PathBuf,
    keys: Arc<Keyring>,
    store: Option<Store>,
    contents: Option<ContentsWriter>,
    report: KeeperReport,
}

impl Work {
    fn begin(start: Start) -> Self {
        let Start { vault, keys, head, contents, records } = start;
        let report = KeeperReport { contents_rewritten: !contents.whole, ..KeeperReport::default() };
        let contents = ContentsWriter::resume(contents, &head).or_else(|| {
            let listed: Vec<_> = records.iter().map(|record| list(record)).collect();
            ContentsWriter::replace(&vault, &keys, &head, &listed).ok()
        });
        let mut work = Self { vault, keys, store: None, contents, report };
        match work.open_store(&head, &records) {
            Ok(store) => work.store = Some(store),
            Err(Unusable) => work.report.store = StoreState::Unusable,
        }
        work
    }

    fn run(mut self, inbox: &Receiver<Task>) {
        while let Ok(task) = inbox.recv() {
            match task {
                Task::Apply { head, removed, put, listed } => {
                    self.apply(&head, &removed, &put, &listed);
                }
                Task::Checkpoint { head, records } => self.checkpoint(&head, &records),
                Task::Check { head, answer } => {
                    let keys = &self.keys;
                    let survey = self.store.as_mut().and_then(|store| store.survey(keys, false).ok());
                    let sound = survey.is_some_and(|s| s.adds_up() && s.head == Some(head));
                    let _ = answer.send(sound);
                }
                Task::Report(answer) => {
                    let _ = answer.send(self.report);
                }
            }
        }
        if let Some(store) = self.store.take() {
            let _ = store.close();
        }
    }

    /// The store as it was, brought up to date from the journal, or a new one in its place.
    fn open_store(&mut self, head: &Head, records: &[Arc<Record>]) -> Result<Store, Unusable> {
        let path = self.vault.join(layout::STORE);
        let existed = path.is_dir();
        if existed && let Ok(store) = self.catch_up(head) {
            return Ok(store);
        }
        if existed || head.sequence > 1 {
            self.report.store = StoreState::Rebuilt;
        }
        files::set_aside(&self.vault, layout::STORE).map_err(|_| Unusable)?;
        self.fill_new(head, records)
    }

    fn catch_up(&mut self, head: &Head) -> Result<Store, Unusable> {
        let mut store = Store::open(&self.vault.join(layout::STORE))?;
        let survey = store.survey(&self.keys, false)?;
        let found = survey.head.ok_or(Unusable)?;
        if !survey.adds_up() || found.sequence > head.sequence {
            return Err(Unusable);
        }
        drop(survey);
        let last = load::replay_into_store(&self.vault, &self.keys, &mut store, &found, head)?;
        if last.same_state(head) { Ok(store) } else { Err(Unusable) }
    }

    fn apply(
        &mut self,
        head: &Head,
        removed: &[RecordId],
        put: &[SealedRecord],
        listed: &[(RecordId, Listed)],
    ) {
        if let Some(contents) = &mut self.contents
            && contents.note(&self.keys, head, removed, listed).is_err()
        {
            self.contents = None;
        }
        // A store that missed one operation must not take the next; the next unlock brings it up to date.
        if let Some(store) = &mut self.store
            && store.apply(&self.keys, head, removed, put).is_err()
        {
            self.store = None;
            self.report.store = StoreState::Unusable;
        }
    }

    fn checkpoint(&mut self, head: &Head, records: &[Arc<Record>]) {
        let written = checkpoint::write(&self.vault, &self.keys, head, records, &mut unwatched);
        self.report.checkpoint_failed = written.is_err();
        if written.is_err() {
            return;
        }
        let listed: Vec<_> = records.iter().map(|record| list(record)).collect();
        self.contents = ContentsWriter::replace(&self.vault, &self.keys, head, &listed).ok();
        if let Some(store) = &self.store
            && store.flush().is_err()
        {
            self.store = None;
            self.report.store = StoreState::Unusable;
        }
        checkpoint::clear_older(&self.vault, head);
        self.slim(head, records);
    }

    /// Makes the store anew when it has grown far past what it holds; sled gives little space back itself.
    fn slim(&mut self, head: &Head, records: &[Arc<Record>]) {
        let sealed: u64 = records.iter().map(|record| sealed_length(record) as u64).sum();
        let path = self.vault.join(layout::STORE);
        if self.store.is_none() || files::size(&path) < GROWN * sealed + ALWAYS_FINE {
            return;
        }
        if let Some(store) = self.store.take() {
            let _ = store.close();
        }
        // The checkpoint just proved holds everything meanwhile.
        match files::remove(&path).map_err(|_| Unusable).and_then(|()| self.fill_new(head, records)) {
            Ok(store) => self.store = Some(store),
            Err(Unusable) => self.report.store = StoreState::Unusable,
        }
    }

    fn fill_new(&self, head: &Head, records: &[Arc<Record>]) -> Result<Store, Unusable> {
        let mut store = Store::open(&self.vault.join(layout::STORE))?;
        checkpoint::fill_store(&mut store, &self.keys, head, records)?;
        store.flush()?;
        Ok(store)
    }
}

/// A record's line in the contents list.
pub(crate) fn list(record: &Record) -> (RecordId, Listed) {
    let listed = Listed {
        kind: record.kind.clone(),
        version: record.version,
        changed: record.changed,
        sealed: crate::bytes::len32(sealed_length(record)),
    };
    (record.id, listed)
}
