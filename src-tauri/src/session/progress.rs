//! Long work: it reports its progress, stops when the user asks, and never holds up a lock.
//!
//! A lock stops the work that has the vault checked out and does not wait for it. The page is gone at once; the vault is
//! closed by whoever works on it, as soon as the work has stopped. Cancelled work has changed nothing, so there is
//! nothing to wait for, and work that is past its last step ends in a moment.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use kring_core::record::RecordKind;
use kring_core::{Now, Problem, Workspace};
use tauri::AppHandle;
use tauri_specta::Event;

use super::open::Open;
use super::shell::Shell;
use super::tasks::TaskGuard;
use crate::runtime::{caught, now, waiting};
use crate::window::events::{Progress, Task};

/// Oftener than this nobody sees a difference.
const EVERY: Duration = Duration::from_millis(60);

/// What a verb of the core tells its progress to, in records done and in all; `Break` asks it to stop.
pub type ProgressCallback<'p> = &'p mut dyn FnMut(u64, u64) -> ControlFlow<()>;

impl Shell {
    /// Does long work that needs no open vault.
    pub fn watch<T>(
        &self,
        app: &AppHandle,
        task: Task,
        work: impl FnOnce(ProgressCallback<'_>) -> Result<T, kring_core::Error>,
    ) -> Result<T, Problem> {
        let stop = self.tasks.begin(task)?;
        let _guard = TaskGuard(&self.tasks, task);
        waiting(|| caught(|| work(&mut progress_callback(app, task, &stop)).map_err(Problem::from)))
    }

    /// Does long work with the open vault, which is checked out for as long as it takes.
    pub fn work<T>(
        &self,
        app: &AppHandle,
        task: Task,
        work: impl FnOnce(&mut Workspace, &Now, ProgressCallback<'_>) -> Result<T, kring_core::Error>,
    ) -> Result<T, Problem> {
        let stop = self.tasks.begin(task)?;
        let _guard = TaskGuard(&self.tasks, task);
        let open = self.session().check_out(&stop)?;
        let (result, changed) = self.with_checked_out(open, |workspace, now| {
            work(workspace, now, &mut progress_callback(app, task, &stop))
        });
        Self::tell(app, changed);
        result
    }

    /// Runs a verb that takes longer than a lock should wait for, though not long enough to tell how far it is: one
    /// that derives a key or reads every record.
    pub fn checked_out<T>(
        &self,
        app: &AppHandle,
        verb: impl FnOnce(&mut Workspace, &Now) -> Result<T, kring_core::Error>,
    ) -> Result<T, Problem> {
        let (result, changed) = self.run_checked_out(verb)?;
        Self::tell(app, changed);
        result
    }

    /// The same, with what changed.
    pub(super) fn run_checked_out<T>(
        &self,
        verb: impl FnOnce(&mut Workspace, &Now) -> Result<T, kring_core::Error>,
    ) -> Result<(Result<T, Problem>, Vec<RecordKind>), Problem> {
        let open = self.wait_for_vault().check_out(&Arc::default())?;
        Ok(self.with_checked_out(open, verb))
    }

    /// Does something with the checked-out vault, and checks it in whatever came of it. Returns what changed, too.
    fn with_checked_out<T>(
        &self,
        mut open: Open,
        work: impl FnOnce(&mut Workspace, &Now) -> Result<T, kring_core::Error>,
    ) -> (Result<T, Problem>, Vec<RecordKind>) {
        let result = waiting(|| caught(|| work(&mut open.workspace, &now()).map_err(Problem::from)));
        let changed = open.workspace.take_changed();
        let locked_meanwhile = self.session().check_in(open);
        if let Some(open) = locked_meanwhile {
            self.close(open);
        }
        self.came_back.notify_all();
        (result, changed)
    }
}

/// Tells the window, not too often, and asks to stop when somebody wants that.
fn progress_callback<'a>(
    app: &'a AppHandle,
    task: Task,
    stop: &'a AtomicBool,
) -> impl FnMut(u64, u64) -> ControlFlow<()> {
    let mut last: Option<Instant> = None;
    move |done, total| {
        if last.is_none_or(|last| last.elapsed() >= EVERY) || done == total {
            last = Some(Instant::now());
            let count = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
            // A window that is just closing cannot be told.
            let _ = Progress { task, done: count(done), total: count(total) }.emit(app);
        }
        if stop.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}
