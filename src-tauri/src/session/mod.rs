//! The session: which vault is open in the window, and who works on it.
//!
//! Long work checks the vault out of the session and checks it in again when it is done, so that the one mutex is never
//! held for long: a lock comes through at once, whatever goes on. A lock also holds for a vault that is still being
//! opened or is checked out: that one does not come into the session any more, but is closed.

pub mod chosen_list;
pub mod config;
pub mod lock;
pub mod new_place;
pub mod new_vault;
pub mod open;
pub mod opened_file;
pub mod progress;
mod sealed;
pub mod shell;
mod tasks;
mod verbs;

use std::mem;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use jiff::civil;
use kring_core::vault_admin::{NewRecoveryKey, RecoverySheet};
use kring_core::{Problem, Workspace};

use self::chosen_list::Lists;
use self::open::{Open, Standing};
use crate::runtime::{now, problem};
use crate::window::events::{HealthChanged, LockReason};

/// When a vault was locked, and why.
type Locked = (civil::DateTime, LockReason);

/// The session of this window.
#[derive(Default)]
pub struct Session {
    held: Held,
    /// Since when the vault is locked and why; `None` before anything was open.
    pub locked: Option<Locked>,
    /// The place chosen for a vault that is not made yet.
    pub chosen_place: Option<PathBuf>,
    /// The backup chosen to open.
    pub chosen_backup: Option<PathBuf>,
    /// Lists of other programs that are looked at.
    pub lists: Lists,
    /// A recovery key that is shown and not confirmed yet; shared with the work that confirms it, and never copied.
    pub new_key: Option<Arc<NewRecoveryKey>>,
    /// Why the backup that makes itself could not be made.
    pub rolling_problem: Option<Problem>,
    /// Files written in this session, newest last, so that one can be opened by its number.
    pub exported: Vec<PathBuf>,
    idle_minutes: u8,
    last_sign_of_life: Option<Instant>,
    told_health: Option<HealthChanged>,
}

/// The state of the vault of this session.
#[derive(Default)]
enum Held {
    #[default]
    Nothing,
    /// It is being made or opened. Once that is locked it does not come in.
    Opening {
        locked: Option<Locked>,
    },
    Open(Box<Open>),
    /// Long work has it, until it is checked in.
    CheckedOut {
        demo: bool,
        standing: Box<Standing>,
        stop: Arc<AtomicBool>,
    },
    /// It is locked, and being closed by whoever works on it.
    Closing,
}

/// What there was to lock.
pub enum LockOutcome {
    /// Nothing was open.
    Nothing,
    /// A vault that is being made or opened, and stays locked.
    Opening,
    /// A vault, to be closed now and told with [`Session::has_closed`].
    Vault(Box<Open>),
    /// Long work that is told to stop; who does it closes the vault.
    Work,
}

impl Session {
    /// Makes way for one vault that is going to be made or opened.
    pub fn begin_opening(&mut self) -> Result<(), Problem> {
        match self.held {
            Held::Nothing => self.held = Held::Opening { locked: None },
            _ => return Err(problem("window.busy")),
        }
        Ok(())
    }

    /// No vault came of it.
    pub fn end_opening(&mut self) {
        self.held = Held::Nothing;
    }

    /// Puts the vault that was opened in place. Gives it back when it was locked on its way, to be closed.
    pub fn put(&mut self, open: Open) -> Option<Open> {
        if let Held::Opening { locked: locked @ Some(_) } = self.held {
            self.locked = locked.filter(|_| !open.demo);
            self.held = Held::Closing;
            return Some(open);
        }
        self.locked = None;
        self.told_health = None;
        self.last_sign_of_life = Some(Instant::now());
        self.idle_minutes = open.workspace.settings().idle_minutes;
        self.held = Held::Open(Box::new(open));
        None
    }

    /// The open workspace; asking for it is a sign of life.
    pub fn workspace(&mut self) -> Result<&mut Workspace, Problem> {
        self.last_sign_of_life = Some(Instant::now());
        match &mut self.held {
            Held::Open(open) => {
                self.idle_minutes = open.workspace.settings().idle_minutes;
                Ok(&mut open.workspace)
            }
            Held::CheckedOut { .. } => Err(problem("window.busy")),
            Held::Nothing | Held::Opening { .. } | Held::Closing => Err(problem("window.locked")),
        }
    }

    /// The sheet of the recovery key that is shown and not confirmed yet.
    pub fn recovery_sheet(&self) -> Result<RecoverySheet, Problem> {
        let Held::Open(open) = &self.held else { return Err(problem("window.locked")) };
        let key = self.new_key.as_ref().ok_or_else(|| problem("window.noNewKey"))?;
        Ok(open.workspace.recovery_sheet(key, open.workspace.settings().language, &now()))
    }

    /// The open workspace for a look that is no sign of life.
    pub fn peek(&self) -> Option<&Workspace> {
        match &self.held {
            Held::Open(open) => Some(&open.workspace),
            _ => None,
        }
    }

    /// Says in the vault's folder that it is still open here, where other computers may reach it. Not a sign of life.
    pub fn stay(&mut self) {
        if let Held::Open(open) = &mut self.held {
            // Whoever was kept out and came in all the same is told of at the next change.
            let _ = open.workspace.stay(&now());
        }
    }

    /// Whether a vault is open, also while it is checked out.
    pub fn is_open(&self) -> bool {
        matches!(self.held, Held::Open(_) | Held::CheckedOut { .. })
    }

    /// Whether the vault is checked out, or still being closed.
    pub fn is_in_use(&self) -> bool {
        matches!(self.held, Held::CheckedOut { .. } | Held::Closing)
    }

    /// How the open vault stands; as it was when long work took it, while that has it.
    pub fn standing(&self) -> Option<Standing> {
        match &self.held {
            Held::Open(open) => Some(Standing::of(open)),
            Held::CheckedOut { standing, .. } => Some(Standing::clone(standing)),
            _ => None,
        }
    }

    /// What is known of the health of the open vault, when that was not told yet.
    pub fn health_to_tell(&mut self) -> Option<HealthChanged> {
        let known = HealthChanged::from(&self.peek()?.known_health());
        (self.told_health.as_ref() != Some(&known)).then(|| self.told_health.insert(known).clone())
    }

    /// Whether the demo network is open.
    pub fn is_demo(&self) -> bool {
        match &self.held {
            Held::Open(open) => open.demo,
            Held::CheckedOut { demo, .. } => *demo,
            _ => false,
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

    /// Checks the vault out for long work, which ends early once `stop` is set.
    pub fn check_out(&mut self, stop: &Arc<AtomicBool>) -> Result<Open, Problem> {
        self.workspace()?;
        let Held::Open(open) = mem::take(&mut self.held) else { return Err(problem("window.locked")) };
        let standing = Box::new(Standing::of(&open));
        self.held = Held::CheckedOut { demo: open.demo, standing, stop: stop.clone() };
        Ok(*open)
    }

    /// Long work is done and the vault is back. When it was locked meanwhile it is returned, to be closed.
    pub fn check_in(&mut self, open: Open) -> Option<Open> {
        if matches!(self.held, Held::Closing) {
            return Some(open);
        }
        self.held = Held::Open(Box::new(open));
        None
    }

    /// From here on nothing of the vault is given out.
    pub fn lock(&mut self, reason: LockReason) -> LockOutcome {
        let since = (now().local(), reason);
        let (demo, outcome) = match mem::replace(&mut self.held, Held::Closing) {
            Held::Open(open) => (open.demo, LockOutcome::Vault(open)),
            Held::CheckedOut { demo, stop, .. } => {
                stop.store(true, Ordering::Relaxed);
                (demo, LockOutcome::Work)
            }
            Held::Opening { locked } => {
                self.held = Held::Opening { locked: locked.or(Some(since)) };
                return LockOutcome::Opening;
            }
            held @ (Held::Nothing | Held::Closing) => {
                self.held = held;
                return LockOutcome::Nothing;
            }
        };
        (self.new_key, self.chosen_backup, self.rolling_problem) = (None, None, None);
        (self.exported, self.lists) = (Vec::new(), Lists::default());
        self.locked = Some(since).filter(|_| !demo);
        outcome
    }

    /// The vault that was locked is closed, and can be opened again.
    pub fn has_closed(&mut self) {
        self.held = Held::Nothing;
    }
}
