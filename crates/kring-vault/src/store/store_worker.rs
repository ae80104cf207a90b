//! The store worker: a thread that owns the store and the contents list, so that nobody waits for them.

use super::backlog::{Outbox, backlog};
use super::start::StoreStart;
use super::task::{LastReport, StoreReport, Task};
use super::work::Work;
use crate::base::VaultError;
use crate::memory::wipe_stack_below;
use crate::records::StateSummary;
use std::sync::mpsc::channel;
use std::thread::JoinHandle;

/// Reports the store as unusable when the thread panics.
struct Gone<'r>(&'r LastReport);

impl Drop for Gone<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.put(StoreReport::GONE);
        }
    }
}

/// The handle of the store worker's thread.
pub(crate) struct StoreWorker {
    tasks: Option<Outbox>,
    thread: Option<JoinHandle<()>>,
    last: LastReport,
}

impl StoreWorker {
    pub(crate) fn start(start: StoreStart) -> Result<Self, VaultError> {
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
            .map_err(VaultError::io("starting the store worker"))?;
        Ok(Self { tasks: Some(tasks), thread: Some(thread), last })
    }

    /// Adds a task. Without a running thread it does nothing, since the journal has everything.
    pub(crate) fn send(&self, task: Task) {
        if let Some(tasks) = &self.tasks {
            tasks.send(task);
        }
    }

    /// Whether the records of the store match `summary`.
    pub(crate) fn check(&self, summary: StateSummary) -> bool {
        let (answer, wait) = channel();
        self.send(Task::Check { summary, answer });
        wait.recv().unwrap_or(false)
    }

    /// The last report. Never waits: earlier tasks may not be done yet.
    pub(crate) fn last_report(&self) -> StoreReport {
        self.last.get()
    }

    /// Waits until all tasks are done.
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
