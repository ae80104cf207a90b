//! What a new vault is made with.

use kring_core::vault::CreateOptions;
use kring_core::{Problem, Workspace};
use kring_texts::Texts;

use super::shell::Shell;
use crate::language;
use crate::runtime::now;

impl Shell {
    /// Protection for real data, under the names of the first passphrase and of this computer.
    pub fn create_options(&self) -> CreateOptions {
        CreateOptions::standard(&self.slot_name(), &device_name())
    }

    /// The name of the first passphrase, in the language of the window.
    pub fn slot_name(&self) -> String {
        Texts::of(language::of(self.config().language)).get("shell-first-slot")
    }

    /// Lets a new vault look as the screens before it did: who needs large letters there needs them here.
    pub fn dress(&self, workspace: &mut Workspace) -> Result<(), Problem> {
        let settings = self.config().first_settings();
        if settings != workspace.settings() {
            workspace.change_settings(settings, &now())?;
            workspace.take_changed();
        }
        Ok(())
    }
}

/// This computer, as the audit log names it.
pub fn device_name() -> String {
    gethostname::gethostname().to_string_lossy().into_owned()
}
