//! What the window keeps between two commands: the session and the plain settings.
//!
//! One mutex holds the session. It is never held while a dialog is open or long work goes on, so that a lock never
//! waits for either.

#[cfg(test)]
mod tests;

use std::fs;
use std::path::PathBuf;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use kring_core::record::RecordKind;
use kring_core::{Problem, Workspace};
use tauri::{AppHandle, Manager};
use tauri_specta::Event;

use super::Session;
use super::config::Config;
use super::new_place::{NewPlaces, UserFolder};
use super::open::Open;
use super::sealed::Sealed;
use super::tasks::Tasks;
use crate::runtime::{caught, problem, waiting};
use crate::window::events::Changed;
use crate::window::{page, spelling};

/// As long as a command waits for long work to bring the vault back; work of this window that takes longer is shown
/// above the page, which then asks for nothing.
const FOR_WORK: Duration = Duration::from_secs(10);
/// As long as opening waits for the vault to be closed.
const FOR_CLOSING: Duration = Duration::from_mins(1);

/// The state Tauri keeps for the commands.
pub struct Shell {
    session: Mutex<Session>,
    /// Told when long work brings the vault back, or has closed it.
    pub came_back: Condvar,
    /// The work that goes on now.
    pub tasks: Tasks,
    /// The page's answer before a lock.
    pub sealed: Sealed,
    config: Mutex<Config>,
    folders: Folders,
}

/// Where the window keeps its own things.
pub struct Folders {
    config_file: PathBuf,
    data: PathBuf,
    new_places: NewPlaces,
}

impl Shell {
    /// Reads the plain settings; opens nothing.
    pub fn new(app: &AppHandle) -> tauri::Result<Self> {
        let data = app.path().app_local_data_dir()?;
        Ok(Self::in_folders(Folders {
            config_file: app.path().app_config_dir()?.join("config.json"),
            new_places: NewPlaces::of(app, &data),
            data,
        }))
    }

    fn in_folders(folders: Folders) -> Self {
        let config = Config::read(&folders.config_file);
        Self {
            session: Mutex::default(),
            came_back: Condvar::new(),
            tasks: Tasks::default(),
            sealed: Sealed::default(),
            config: Mutex::new(config),
            folders,
        }
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

    /// Where a new vault goes when no other place was chosen, and which folder of the user that is in.
    pub fn usual_place(&self) -> (PathBuf, Option<UserFolder>) {
        self.folders.new_places.usual()
    }

    /// The place chosen for a new vault, or the usual one, in a folder that is there.
    pub fn new_place(&self) -> Result<PathBuf, Problem> {
        let place = self.session().chosen_place.clone().unwrap_or_else(|| self.usual_place().0);
        if let Some(folder) = place.parent() {
            fs::create_dir_all(folder).map_err(|_| problem("window.placeNotMade"))?;
        }
        Ok(place)
    }

    /// Where the demo network lives while it is open.
    pub fn demo_place(&self) -> PathBuf {
        self.folders.data.join("demo.kring")
    }

    /// The vault to unlock: the one used last, if it is still there.
    pub fn vault_place(&self) -> Option<PathBuf> {
        match self.config().vault {
            Some(place) => place.is_dir().then_some(place),
            None => self.folders.new_places.existing(),
        }
    }

    /// Makes or opens a vault and takes it into the session. When a lock came before it was there, it stays locked and
    /// the page begins anew. One vault is open at a time.
    pub fn open<T>(
        &self,
        app: &AppHandle,
        demo: bool,
        opening: impl FnOnce() -> Result<(Workspace, T), Problem>,
    ) -> Result<T, Problem> {
        let opened = self.take_in(demo, opening)?.ok_or_else(|| {
            self.throw_page_away(app);
            problem("window.locked")
        })?;
        let standing = self.session().standing();
        if let Some(standing) = standing {
            spelling::check_in(app, standing.language);
        }
        Ok(opened)
    }

    /// The same; nothing when it was locked before it was there.
    fn take_in<T>(
        &self,
        demo: bool,
        opening: impl FnOnce() -> Result<(Workspace, T), Problem>,
    ) -> Result<Option<T>, Problem> {
        self.wait_while(FOR_CLOSING, |session| session.is_in_use() && !session.is_open()).begin_opening()?;
        let (workspace, told) = caught(opening).inspect_err(|_| self.session().end_opening())?;
        let locked_meanwhile = self.session().put(Open { workspace, demo });
        Ok(match locked_meanwhile {
            None => Some(told),
            Some(open) => {
                self.close(open);
                None
            }
        })
    }

    /// Closes a vault that was locked, and lets it be opened again.
    pub fn close(&self, open: Open) {
        // A vault that cannot be closed in order is let go of all the same, and its keys with it.
        let demo_place = self.demo_place();
        let closing = || {
            open.close(&demo_place);
            Ok(())
        };
        let _ = waiting(|| caught(closing));
        self.session().has_closed();
        self.came_back.notify_all();
    }

    /// Waits until nobody has a vault in hand any more, so that it can be opened.
    pub fn wait_until_closed(&self) -> Result<(), Problem> {
        let session = self.wait_while(FOR_CLOSING, Session::is_in_use);
        if session.is_in_use() { Err(problem("window.busy")) } else { Ok(()) }
    }

    fn wait_while(&self, limit: Duration, is_so: impl Fn(&Session) -> bool) -> MutexGuard<'_, Session> {
        let session = self.session();
        if !is_so(&session) {
            return session;
        }
        let waited = waiting(|| self.came_back.wait_timeout_while(session, limit, |session| is_so(session)));
        waited.unwrap_or_else(PoisonError::into_inner).0
    }

    /// The session, as soon as no long work has its vault; as it is, when that takes too long.
    pub fn wait_for_vault(&self) -> MutexGuard<'_, Session> {
        self.wait_while(FOR_WORK, |session| session.is_in_use() && session.is_open())
    }

    /// Throws the page away, with what was read in it.
    pub fn throw_page_away(&self, app: &AppHandle) {
        page::throw_away(app, self.config().theme);
    }

    /// Tells the window what changed.
    pub fn tell(app: &AppHandle, kinds: Vec<RecordKind>) {
        if !kinds.is_empty() {
            // A window that is just closing cannot be told; what was written stays written.
            let _ = Changed { kinds }.emit(app);
        }
    }
}
