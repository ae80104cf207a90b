//! The long work that goes on, by what it is, and how it is asked to stop.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use kring_core::Problem;

use crate::runtime::problem;
use crate::window::events::Task;

/// The work that goes on now.
#[derive(Default)]
pub struct Tasks(Mutex<BTreeMap<Task, Arc<AtomicBool>>>);

impl Tasks {
    /// Asks work to stop; that there is none is no error.
    pub fn stop(&self, task: Task) {
        if let Some(stop) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&task) {
            stop.store(true, Ordering::Relaxed);
        }
    }

    /// Begins work of a kind; two of one kind at a time would tell their progress through each other.
    pub(super) fn begin(&self, task: Task) -> Result<Arc<AtomicBool>, Problem> {
        let mut going_on = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if going_on.contains_key(&task) {
            return Err(problem("window.busy"));
        }
        let stop = Arc::<AtomicBool>::default();
        going_on.insert(task, stop.clone());
        Ok(stop)
    }

    fn end(&self, task: Task) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&task);
    }
}

/// Takes the work off the list when it ends, however it ends.
pub(super) struct TaskGuard<'t>(pub(super) &'t Tasks, pub(super) Task);

impl Drop for TaskGuard<'_> {
    fn drop(&mut self) {
        self.0.end(self.1);
    }
}
