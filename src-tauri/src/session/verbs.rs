//! Running one verb on the open vault, while holding the session.

use kring_core::vault::on_wiped_stack;
use kring_core::{Now, Problem, Workspace};
use tauri::AppHandle;

use super::shell::Shell;
use crate::runtime::{caught, now};

impl Shell {
    /// Looks at the open workspace without that being a sign of life.
    pub fn peek<T>(&self, look: impl FnOnce(&Workspace) -> T) -> Option<T> {
        self.wait_for_vault().peek().map(look)
    }

    /// Runs a reading verb.
    pub fn read<T>(
        &self,
        verb: impl FnOnce(&Workspace, &Now) -> Result<T, kring_core::Error>,
    ) -> Result<T, Problem> {
        let mut session = self.wait_for_vault();
        let workspace = session.workspace()?;
        on_wiped_stack(|| caught(|| verb(workspace, &now()).map_err(Problem::from)))
    }

    /// Runs a writing verb and tells the window what changed.
    pub fn write<T>(
        &self,
        app: &AppHandle,
        verb: impl FnOnce(&mut Workspace, &Now) -> Result<T, kring_core::Error>,
    ) -> Result<T, Problem> {
        let mut session = self.wait_for_vault();
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
        let mut session = self.wait_for_vault();
        let workspace = session.workspace()?;
        let result = on_wiped_stack(|| caught(|| verb(workspace, &now()).map_err(Problem::from)));
        workspace.take_changed();
        result
    }
}
