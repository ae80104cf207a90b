//! What the window keeps between two commands: the session and the plain settings.
//!
//! One mutex holds the session. It is never held while a dialog is open, so that a lock never waits for one.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use jiff::tz::TimeZone;
use jiff::{Timestamp, civil};
use kring_core::{Now, Problem, Workspace};
use tauri::{AppHandle, Manager};
use tauri_specta::Event;

use crate::config::Config;
use crate::events::{Changed, LockReason};

/// The state Tauri keeps for the commands.
pub struct Shell {
    session: Mutex<Session>,
    config: Mutex<Config>,
    folders: Folders,
}

/// Where the window keeps its own things.
pub struct Folders {
    config_file: PathBuf,
    data: PathBuf,
}

/// What is open now.
#[derive(Default)]
pub struct Session {
    open: Option<Open>,
    /// Since when the vault is locked and why; `None` before anything was open.
    pub locked: Option<(civil::DateTime, LockReason)>,
    /// The place chosen for a vault that is not made yet.
    pub chosen_place: Option<PathBuf>,
    /// Files written in this session, newest last, so that one can be opened by its number.
    pub exported: Vec<PathBuf>,
    last_sign_of_life: Option<Instant>,
}

struct Open {
    workspace: Workspace,
    demo: bool,
}

/// The moment a command runs, in the zone of this desk.
#[allow(clippy::disallowed_methods, reason = "the programs read the clock, once per request")]
pub fn now() -> Now {
    Now::new(Timestamp::now(), TimeZone::system())
}

/// A [`Problem`] of the shell itself.
pub fn problem(code: &str) -> Problem {
    Problem { code: code.to_owned(), args: std::collections::BTreeMap::default() }
}

impl Shell {
    /// Reads the plain settings; opens nothing.
    pub fn new(app: &AppHandle) -> tauri::Result<Self> {
        let folders = Folders {
            config_file: app.path().app_config_dir()?.join("config.json"),
            data: app.path().app_local_data_dir()?,
        };
        let config = Config::read(&folders.config_file);
        Ok(Self { session: Mutex::default(), config: Mutex::new(config), folders })
    }

    /// The session. A command that panicked with the lock in hand leaves a session that is still whole.
    pub fn session(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A copy of the plain settings.
    pub fn config(&self) -> Config {
        self.config.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Changes the plain settings and writes them.
    pub fn change_config(&self, change: impl FnOnce(&mut Config)) -> Result<(), Problem> {
        let mut config = self.config.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut config);
        config.write(&self.folders.config_file).map_err(|_| problem("window.settingsNotWritten"))
    }

    /// Where a new vault goes when no other place was chosen.
    pub fn default_place(&self) -> PathBuf {
        self.folders.data.join("Kring.kring")
    }

    /// Where the demo network lives while it is open.
    pub fn demo_place(&self) -> PathBuf {
        self.folders.data.join("demo.kring")
    }

    /// The vault to unlock: the one used last, if it is still there.
    pub fn vault_place(&self) -> Option<PathBuf> {
        let place = self.config().vault.unwrap_or_else(|| self.default_place());
        place.is_dir().then_some(place)
    }

    /// Takes an unlocked workspace into the session.
    pub fn open(&self, workspace: Workspace, demo: bool) {
        let mut session = self.session();
        session.open = Some(Open { workspace, demo });
        session.locked = None;
        session.last_sign_of_life = Some(Instant::now());
    }

    /// Runs a reading verb.
    pub fn read<T>(
        &self,
        verb: impl FnOnce(&Workspace, &Now) -> Result<T, kring_core::Error>,
    ) -> Result<T, Problem> {
        let mut session = self.session();
        let workspace = session.workspace()?;
        verb(workspace, &now()).map_err(Problem::from)
    }

    /// Runs a writing verb and tells the window what changed.
    pub fn write<T>(
        &self,
        app: &AppHandle,
        verb: impl FnOnce(&mut Workspace, &Now) -> Result<T, kring_core::Error>,
    ) -> Result<T, Problem> {
        let mut session = self.session();
        let workspace = session.workspace()?;
        let result = verb(workspace, &now()).map_err(Problem::from);
        let kinds = workspace.take_changed();
        drop(session);
        if !kinds.is_empty() {
            // A window that is just closing cannot be told; what was written stays written.
            let _ = Changed { kinds }.emit(app);
        }
        result
    }

    /// Runs a writing verb that no view shows, such as keeping a draft.
    pub fn write_quietly<T>(
        &self,
        verb: impl FnOnce(&mut Workspace, &Now) -> Result<T, kring_core::Error>,
    ) -> Result<T, Problem> {
        let mut session = self.session();
        let workspace = session.workspace()?;
        let result = verb(workspace, &now()).map_err(Problem::from);
        workspace.take_changed();
        result
    }
}

impl Session {
    /// The open workspace; asking for it is a sign of life.
    pub fn workspace(&mut self) -> Result<&mut Workspace, Problem> {
        self.last_sign_of_life = Some(Instant::now());
        self.open.as_mut().map(|open| &mut open.workspace).ok_or_else(|| problem("window.locked"))
    }

    /// The open workspace for a look that is no sign of life.
    pub fn peek(&self) -> Option<&Workspace> {
        self.open.as_ref().map(|open| &open.workspace)
    }

    /// Whether the demo network is open.
    pub fn is_demo(&self) -> bool {
        self.open.as_ref().is_some_and(|open| open.demo)
    }

    /// Somebody moved, typed or clicked.
    pub fn note_sign_of_life(&mut self) {
        self.last_sign_of_life = Some(Instant::now());
    }

    /// Whether nobody gave a sign of life for as long as the settings allow.
    pub fn is_idle(&self) -> bool {
        match (&self.open, self.last_sign_of_life) {
            (Some(open), Some(last)) => {
                last.elapsed().as_secs() >= u64::from(open.workspace.settings().idle_minutes) * 60
            }
            _ => false,
        }
    }

    /// Closes what is open. Returns whether anything was.
    pub fn lock(&mut self, reason: LockReason, demo_place: &Path) -> bool {
        let Some(open) = self.open.take() else { return false };
        let demo = open.demo;
        drop(open.workspace.lock());
        if demo {
            // The demo holds invented people only; a left-over is made anew at the next look around.
            let _ = fs::remove_dir_all(demo_place);
        }
        self.exported.clear();
        self.locked = (!demo).then(|| (now().local(), reason));
        true
    }
}
