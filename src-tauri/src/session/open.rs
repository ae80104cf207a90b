//! An open vault, and what the page is told about it.

use std::fs;
use std::path::Path;

use kring_core::Workspace;
use kring_core::locale::Locale;
use kring_core::settings::{TextSize, Theme};
use kring_core::vault::{Health, PlaceRisk, change_when_free};

/// An open vault.
pub struct Open {
    /// The vault and all in it.
    pub workspace: Workspace,
    /// Whether it is the demo, of which nothing stays behind when it is closed.
    pub demo: bool,
}

impl Open {
    /// Locks the vault and forgets everything that was read from it.
    pub fn close(self, demo_place: &Path) {
        drop(self.workspace.lock());
        if self.demo {
            // The demo holds invented people only; a left-over is made anew at the next look around.
            let _ = change_when_free(|| fs::remove_dir_all(demo_place));
        }
    }
}

/// How an open vault stands, for the page; also while long work has the vault in hand.
#[derive(Clone)]
pub struct Standing {
    /// What was found when it was opened, as far as that is known.
    pub health: Health,
    /// Whether it was made with key derivation too weak for real data; of the demo nobody minds.
    pub insecure: bool,
    /// Whether it was opened with its recovery key.
    pub by_recovery_key: bool,
    /// Why its place is a risk, if it is.
    pub risk: Option<PlaceRisk>,
    /// The language of its settings.
    pub language: Locale,
    /// The look of its settings.
    pub theme: Theme,
    /// How large the texts are by its settings.
    pub text_size: TextSize,
}

impl Standing {
    /// How it stands now. Waits for nothing.
    pub fn of(Open { workspace, demo }: &Open) -> Self {
        let (info, settings) = (workspace.vault().info(), workspace.settings());
        Self {
            health: workspace.known_health(),
            insecure: info.insecure_test_kdf && !demo,
            by_recovery_key: workspace.key_slots().iter().any(|slot| slot.current && slot.recovery),
            risk: info.place,
            language: settings.language,
            theme: settings.theme,
            text_size: settings.text_size,
        }
    }
}
