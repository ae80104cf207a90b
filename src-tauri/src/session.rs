//! What is open in the window, and who has it in hand.
//!
//! Long work takes the vault out of the session and brings it back, so that the one mutex is never held for long: a
//! lock comes through at once, whatever goes on.

use std::fs;
use std::mem;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use jiff::civil;
use kring_core::keeping::{NewRecoveryKey, RecoverySheet};
use kring_core::{Problem, Workspace};

use crate::events::LockReason;
use crate::shell::{now, problem};

/// The session of this window.
#[derive(Default)]
pub struct Session {
    held: Held,
    /// Since when the vault is locked and why; `None` before anything was open.
    pub locked: Option<(civil::DateTime, LockReason)>,
    /// The place chosen for a vault that is not made yet.
    pub chosen_place: Option<PathBuf>,
    /// The backup chosen to open.
    pub chosen_backup: Option<PathBuf>,
    /// A recovery key that is shown and not confirmed yet.
    pub new_key: Option<NewRecoveryKey>,
    /// Why the backup that makes itself could not be made.
    pub rolling_problem: Option<Problem>,
    /// Files written in this session, newest last, so that one can be opened by its number.
    pub exported: Vec<PathBuf>,
    idle_minutes: u8,
    last_sign_of_life: Option<Instant>,
}

/// Where the open vault is.
#[derive(Default)]
enum Held {
    #[default]
    Nothing,
    Here(Box<Open>),
    /// Long work has it. Once it is locked it does not come back.
    Away {
        demo: bool,
        locked: bool,
        stop: Arc<AtomicBool>,
    },
}

/// An open vault.
pub struct Open {
    /// The vault and all in it.
    pub workspace: Workspace,
    demo: bool,
}

impl Open {
    /// Takes a workspace over; of the demo nothing stays behind when it is closed.
    pub fn new(workspace: Workspace, demo: bool) -> Self {
        Self { workspace, demo }
    }

    /// Locks the vault and forgets everything that was read from it.
    pub fn close(self, demo_place: &Path) {
        drop(self.workspace.lock());
        if self.demo {
            // The demo holds invented people only; a left-over is made anew at the next look around.
            let _ = fs::remove_dir_all(demo_place);
        }
    }
}

/// What a lock met.
pub enum Met {
    /// Nothing was open.
    Nothing,
    /// A vault, to be closed now and told with [`Session::has_closed`].
    Vault(Box<Open>),
    /// Long work that is told to stop; who does it closes the vault.
    Work,
}

impl Session {
    /// Puts an open vault in place.
    pub fn put(&mut self, open: Open) {
        self.locked = None;
        self.last_sign_of_life = Some(Instant::now());
        self.idle_minutes = open.workspace.settings().idle_minutes;
        self.held = Held::Here(Box::new(open));
    }

    /// The open workspace; asking for it is a sign of life.
    pub fn workspace(&mut self) -> Result<&mut Workspace, Problem> {
        self.last_sign_of_life = Some(Instant::now());
        match &mut self.held {
            Held::Here(open) => {
                self.idle_minutes = open.workspace.settings().idle_minutes;
                Ok(&mut open.workspace)
            }
            Held::Away { locked: false, .. } => Err(problem("window.busy")),
            Held::Away { .. } | Held::Nothing => Err(problem("window.locked")),
        }
    }

    /// The sheet of the recovery key that is shown and not confirmed yet.
    pub fn recovery_sheet(&self) -> Result<RecoverySheet, Problem> {
        let Held::Here(open) = &self.held else { return Err(problem("window.locked")) };
        let key = self.new_key.as_ref().ok_or_else(|| problem("window.noNewKey"))?;
        Ok(open.workspace.recovery_sheet(key, open.workspace.settings().language, &now()))
    }

    /// The open workspace for a look that is no sign of life.
    pub fn peek(&self) -> Option<&Workspace> {
        match &self.held {
            Held::Here(open) => Some(&open.workspace),
            _ => None,
        }
    }

    /// Whether a vault is open, also when long work has it in hand.
    pub fn is_open(&self) -> bool {
        matches!(self.held, Held::Here(_) | Held::Away { locked: false, .. })
    }

    /// Whether long work has the vault in hand.
    pub fn is_away(&self) -> bool {
        matches!(self.held, Held::Away { .. })
    }

    /// Whether the demo network is open.
    pub fn is_demo(&self) -> bool {
        match &self.held {
            Held::Here(open) => open.demo,
            Held::Away { demo, locked, .. } => *demo && !*locked,
            Held::Nothing => false,
        }
    }

    /// Somebody moved, typed or clicked.
    pub fn note_sign_of_life(&mut self) {
        self.last_sign_of_life = Some(Instant::now());
    }

    /// Whether nobody gave a sign of life for as long as the settings allow.
    pub fn is_idle(&self) -> bool {
        let limit = u64::from(self.idle_minutes) * 60;
        self.is_open() && self.last_sign_of_life.is_some_and(|last| last.elapsed().as_secs() >= limit)
    }

    /// Gives the vault to long work, which looks at `stop` now and then.
    pub fn lend(&mut self, stop: &Arc<AtomicBool>) -> Result<Open, Problem> {
        self.workspace()?;
        let Held::Here(open) = mem::take(&mut self.held) else { return Err(problem("window.locked")) };
        self.held = Held::Away { demo: open.demo, locked: false, stop: stop.clone() };
        Ok(*open)
    }

    /// Long work is done. Gives the vault back again when it was locked meanwhile, to be closed.
    pub fn give_back(&mut self, open: Open) -> Option<Open> {
        if matches!(self.held, Held::Away { locked: true, .. }) {
            return Some(open);
        }
        self.held = Held::Here(Box::new(open));
        None
    }

    /// From here on nothing of the vault is given out.
    pub fn lock(&mut self, reason: LockReason) -> Met {
        let since = Some((now().local(), reason));
        (self.new_key, self.chosen_backup, self.rolling_problem) = (None, None, None);
        match mem::take(&mut self.held) {
            Held::Nothing => Met::Nothing,
            Held::Here(open) => {
                self.exported.clear();
                self.locked = since.filter(|_| !open.demo);
                let stop = Arc::default();
                self.held = Held::Away { demo: open.demo, locked: true, stop };
                Met::Vault(open)
            }
            Held::Away { demo, locked, stop } => {
                stop.store(true, Ordering::Relaxed);
                if !locked {
                    self.exported.clear();
                    self.locked = since.filter(|_| !demo);
                }
                self.held = Held::Away { demo, locked: true, stop };
                if locked { Met::Nothing } else { Met::Work }
            }
        }
    }

    /// The vault that was locked is closed, and can be opened again.
    pub fn has_closed(&mut self) {
        self.held = Held::Nothing;
    }
}
