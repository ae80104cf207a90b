//! Running one verb on the open vault, with the session in hand for as long as that takes.

use std::panic::{self, AssertUnwindSafe};

use kring_core::vault::on_wiped_stack;
use kring_core::{Now, Problem, Workspace};
use tauri::AppHandle;

use crate::shell::{Shell, now, problem};

/// Runs work of which a fault in Kring must not stop more than itself: when it panics, that is a problem the page
/// hears of like any other. A workspace is whole after a panic, and nothing else may be half changed by `work`.
pub fn caught<T>(work: impl FnOnce() -> Result<T, Problem>) -> Result<T, Problem> {
    panic::catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(problem("window.unexpected")))
}

impl Shell {
    /// Looks at the open workspace without that being a sign of life.
    pub fn peek<T>(&self, look: impl FnOnce(&Workspace) -> T) -> Option<T> {
        self.at_hand().peek().map(look)
    }

    /// Runs a reading verb.
    pub fn read<T>(
        &self,
        verb: impl FnOnce(&Workspace, &Now) -> Result<T, kring_core::Error>,
    ) -> Result<T, Problem> {
        let mut session = self.at_hand();
        let workspace = session.workspace()?;
        on_wiped_stack(|| caught(|| verb(workspace, &now()).map_err(Problem::from)))
    }

    /// Runs a writing verb and tells the window what changed.
    pub fn write<T>(
        &self,
        app: &AppHandle,
        verb: impl FnOnce(&mut Workspace, &Now) -> Result<T, kring_core::Error>,
    ) -> Result<T, Problem> {
        let mut session = self.at_hand();
        let workspace = session.workspace()?;
        let result = on_wiped_stack(|| caught(|| verb(workspace, &now()).map_err(Problem::from)));
        let kinds = workspace.take_changed();
        drop(session);
        Self::tell(app, kinds);
        result
    }

    /// Runs a writing verb that no view shows, such as keeping a draft.
    pub fn write_quietly<T>(
        &self,
        verb: impl FnOnce(&mut Workspace, &Now) -> Result<T, kring_core::Error>,
    ) -> Result<T, Problem> {
        let mut session = self.at_hand();
        let workspace = session.workspace()?;
        let result = on_wiped_stack(|| caught(|| verb(workspace, &now()).map_err(Problem::from)));
        workspace.take_changed();
        result
    }
}
