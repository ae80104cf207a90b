//! The store worker: a thread that owns the second copy and the contents list, so that no one waits for them.

use super::backlog::{Outbox, backlog};
use super::start::Start;
use super::work::Work;
use crate::crypto::wipe_stack_below;
use crate::error::VaultError;
use crate::head::Head;
use crate::record::{Record, RecordId};
use std::fs::File;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

/// Work for the store worker.
pub(crate) enum Task {
    /// One acknowledged operation.
    Apply { head: Head, removed: Vec<RecordId>, put: Vec<Arc<Record>> },
    /// Write a checkpoint of these records; journal files up to `head` go when it is good and the store holds as much.
    Checkpoint { head: Head, records: Vec<Arc<Record>> },
    /// The header has changed; the contents list carries a copy.
    Header { sequence: u64, header: Vec<u8> },
    /// The journal goes on in another file, with this mirror.
    Mirror(Option<File>),
    /// Open every record of the store; answer whether it holds what `head` says.
    Check { head: Head, answer: Sender<bool> },
    /// Answer when everything before is done.
    Report(Sender<StoreReport>),
}

impl Task {
    /// Bytes that it keeps in memory while it waits, at most: versions that were replaced since. The records of a
    /// checkpoint are in memory anyhow.
    pub(super) fn bytes(&self) -> usize {
        match self {
            Self::Apply { put, .. } => put.iter().map(|record| record.content.len()).sum(),
            _ => 0,
        }
    }
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
    /// It may hold more than the vault was opened with and could not be set aside. It is left as it is.
    Kept,
}

/// How the second copy fares.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct StoreReport {
    pub(crate) store: StoreState,
    /// The last checkpoint could not be written.
    pub(crate) checkpoint_failed: bool,
    /// The contents list was made anew.
    pub(crate) contents_rewritten: bool,
    /// A whole store held operations that the vault was not opened with.
    pub(crate) strayed: bool,
    /// Bytes of what is set aside, once the store was looked at.
    pub(crate) set_aside: u64,
}

impl StoreReport {
    /// What is to be said of a store worker that does not answer any more.
    const GONE: Self = Self {
        store: StoreState::Unusable,
        checkpoint_failed: false,
        contents_rewritten: false,
        strayed: false,
        set_aside: 0,
    };
}

/// What the store worker reported last, for who does not wait for it. Before its first report everything is fine.
#[derive(Clone, Default)]
pub(super) struct LastReport(Arc<Mutex<StoreReport>>);

impl LastReport {
    pub(super) fn put(&self, report: StoreReport) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = report;
    }

    fn get(&self) -> StoreReport {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reports a store worker whose thread panicked as one that cannot be used.
struct Gone<'r>(&'r LastReport);

impl Drop for Gone<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.put(StoreReport::GONE);
        }
    }
}

/// The handle on the store worker's thread.
pub(crate) struct StoreWorker {
    tasks: Option<Outbox>,
    thread: Option<JoinHandle<()>>,
    last: LastReport,
}

impl StoreWorker {
    pub(crate) fn start(start: Start) -> Result<Self, VaultError> {
        let (tasks, inbox) = backlog();
        let last = LastReport::default();
        let told = last.clone();
        let thread = std::thread::Builder::new()
            .name("kring-vault".to_owned())
            .spawn(move || {
                let _gone = Gone(&told);
                Work::begin(start).run(inbox, &told);
                wipe_stack_below();
            })
            .map_err(VaultError::io("starting the store_worker of the second copy"))?;
        Ok(Self { tasks: Some(tasks), thread: Some(thread), last })
    }

    /// Hands work over. That the store worker is gone is no failure: the journal has it all.
    pub(crate) fn send(&self, task: Task) {
        if let Some(tasks) = &self.tasks {
            tasks.send(task);
        }
    }

    /// Whether the store holds exactly what `head` says.
    pub(crate) fn check(&self, head: Head) -> bool {
        let (answer, wait) = channel();
        self.send(Task::Check { head, answer });
        wait.recv().unwrap_or(false)
    }

    /// The last report. Never waits: what was handed over may not be done yet.
    pub(crate) fn last_report(&self) -> StoreReport {
        self.last.get()
    }

    /// Waits until everything handed over is done.
    pub(crate) fn wait_idle(&self) -> StoreReport {
        let (answer, wait) = channel();
        self.send(Task::Report(answer));
        wait.recv().unwrap_or(StoreReport::GONE)
    }
}

impl Drop for StoreWorker {
    fn drop(&mut self) {
        self.tasks = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
