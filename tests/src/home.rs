//! A home folder for one test, so that a program can write wherever it writes and all of it can be looked at.

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// A home that is gone when the test is.
pub struct Home {
    folder: TempDir,
}

impl Home {
    /// An empty home.
    pub fn new() -> Self {
        let home = Self { folder: tempfile::Builder::new().prefix("kring-home-").tempdir().unwrap() };
        for folder in ["tmp", "run", "saved", "config"] {
            std::fs::create_dir_all(home.path().join(folder)).unwrap();
        }
        // As a desktop in Dutch tells its programs.
        let folders = "XDG_DOCUMENTS_DIR=\"$HOME/Documenten\"\n";
        std::fs::write(home.path().join("config/user-dirs.dirs"), folders).unwrap();
        #[cfg(unix)]
        {
            let only_for_owner = std::os::unix::fs::PermissionsExt::from_mode(0o700);
            std::fs::set_permissions(home.path().join("run"), only_for_owner).unwrap();
        }
        home
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Where the window keeps a vault that was given no other place.
    pub fn default_vault(&self) -> PathBuf {
        self.path().join("Documenten/Kring.kring")
    }

    /// Where the window keeps the demo while it is open.
    pub fn demo_vault(&self) -> PathBuf {
        self.path().join("data/nl.kring.desktop/demo.kring")
    }

    /// The folder that answers save dialogs of the automated window.
    pub fn saved(&self) -> PathBuf {
        self.path().join("saved")
    }

    /// Keeps the caret from blinking, so that a picture in which nothing else happens stands still.
    pub fn keep_caret_still(&self) {
        let folder = self.path().join("config/gtk-3.0");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("settings.ini"), "[Settings]\ngtk-cursor-blink=0\n").unwrap();
    }

    /// Lets a program live here and nowhere else.
    pub fn dress<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let at = |name: &str| self.path().join(name);
        command
            .env("HOME", self.path())
            .env("XDG_DATA_HOME", at("data"))
            .env("XDG_CONFIG_HOME", at("config"))
            .env("XDG_CACHE_HOME", at("cache"))
            .env("XDG_STATE_HOME", at("state"))
            .env("XDG_RUNTIME_DIR", at("run"))
            .env("TMPDIR", at("tmp"))
            // The same by their names on Windows.
            .env("USERPROFILE", self.path())
            .env("APPDATA", at("config"))
            .env("LOCALAPPDATA", at("data"))
            .env("TEMP", at("tmp"))
            .env("TMP", at("tmp"))
            .env("LANG", "nl_NL.UTF-8")
            .env("TZ", "Europe/Amsterdam")
            .env("KRING_E2E_DIR", self.saved())
            .env_remove("KRING_PASSPHRASE")
            .env_remove("KRING_VAULT")
    }
}

impl Default for Home {
    fn default() -> Self {
        Self::new()
    }
}
