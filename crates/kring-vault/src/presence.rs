//! Which computer has a vault open, for places that several computers reach: there file locks may not hold.
//!
//! Whoever opens a vault in such a place leaves a note beside it, says now and then that it is still so, and takes the
//! note away again. A note of another computer keeps a second opener out for as long as it is fresh; after a crash the
//! same computer opens at once, and another one after [`FRESH`]. Bytes: `docs/vault-format.md`.

use crate::error::VaultError;
use crate::files;
use crate::layout;
use crate::record::Moment;
use crate::vault::{Unlocked, Vault};
use std::path::{Path, PathBuf};

/// How long a note counts, in milliseconds: twice the time after which an idle window locks by itself.
const FRESH: i64 = 20 * 60 * 1000;
/// How old a note gets before it is written again; also how far ahead of a clock that was set back.
const AGAIN: i64 = 60 * 1000;

/// This computer's note, from the unlock to the lock.
pub(crate) struct Presence {
    path: PathBuf,
    computer: [u8; 16],
    held: Held,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Held {
    No,
    /// Noted at this moment.
    Since(Moment),
    /// Another computer wrote its own note over it: what is in memory here may be out of date.
    TakenOver,
}

impl Presence {
    pub(crate) fn new(vault: &Path, id: &[u8; 16]) -> Self {
        let name = [computer_name(), variable("USER"), variable("USERNAME")].join("\n");
        // Keyed by the vault, so that notes of several vaults do not tell that they are one computer's.
        let mut hasher = blake3::Hasher::new_derive_key("Kring vault 1: computer");
        hasher.update(id);
        hasher.update(name.as_bytes());
        let mut computer = [0; 16];
        hasher.finalize_xof().fill(&mut computer);
        Self { path: vault.join(layout::OPENER), computer, held: Held::No }
    }

    /// Says that this computer has the vault open.
    ///
    /// # Errors
    /// `vault.inUse` when another one says so too.
    pub(crate) fn claim(&mut self, now: Moment) -> Result<(), VaultError> {
        let fresh = |at: Moment| now.0.saturating_sub(at.0).saturating_abs() < FRESH;
        match self.read() {
            Some((computer, at)) if computer != self.computer && fresh(at) => Err(VaultError::InUse),
            _ => {
                self.note(now);
                Ok(())
            }
        }
    }

    /// Before every write: that nobody took the vault over meanwhile.
    ///
    /// # Errors
    /// `vault.inUse` when somebody did, and `vault.reopenNeeded` from then on.
    pub(crate) fn confirm(&mut self, now: Moment) -> Result<(), VaultError> {
        match self.held {
            Held::No => Ok(()),
            Held::TakenOver => Err(VaultError::ReopenNeeded),
            Held::Since(at) => {
                if !self.is_noted() {
                    self.held = Held::TakenOver;
                    return Err(VaultError::InUse);
                }
                if now.0.saturating_sub(at.0).saturating_abs() >= AGAIN {
                    self.note(now);
                }
                Ok(())
            }
        }
    }

    /// Whether nobody else can be at work here.
    pub(crate) fn is_undisturbed(&self) -> bool {
        match self.held {
            Held::No => true,
            Held::Since(_) => self.is_noted(),
            Held::TakenOver => false,
        }
    }

    fn is_noted(&self) -> bool {
        self.read().is_some_and(|(computer, _)| computer == self.computer)
    }

    /// Takes the note away, unless it is no longer this computer's.
    pub(crate) fn release(&mut self) {
        if self.held != Held::No && self.is_noted() {
            let _ = files::remove(&self.path);
        }
        self.held = Held::No;
    }

    /// That it cannot be written, on a full disk for instance, stops nobody.
    fn note(&mut self, now: Moment) {
        let bytes = [self.computer.as_slice(), &now.0.to_le_bytes()].concat();
        if std::fs::write(&self.path, bytes).is_ok() {
            self.held = Held::Since(now);
        }
    }

    fn read(&self) -> Option<([u8; 16], Moment)> {
        let bytes = files::read_at_most(&self.path, 64).ok()??;
        let (computer, rest) = bytes.split_first_chunk::<16>()?;
        Some((*computer, Moment(i64::from_le_bytes(rest.try_into().ok()?))))
    }
}

impl Vault<Unlocked> {
    /// Says that the vault is still open here, for places that several computers reach. To be called every minute or so
    /// while it is open: a note that is older than twenty minutes lets another computer in.
    ///
    /// # Errors
    /// `vault.inUse` when another computer took the vault over, and `vault.reopenNeeded` from then on.
    pub fn stay(&mut self, now: Moment) -> Result<(), VaultError> {
        self.base.confirm(now)
    }
}

impl Drop for Presence {
    fn drop(&mut self) {
        self.release();
    }
}

fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_default()
}

#[cfg(unix)]
fn computer_name() -> String {
    //! Unsafe code: one call to the system.
    #![allow(unsafe_code)]
    let mut name = [0_u8; 256];
    // SAFETY: the call writes at most the length it is given, one byte less than there is.
    unsafe { libc::gethostname(name.as_mut_ptr().cast(), name.len() - 1) };
    let end = name.iter().position(|byte| *byte == 0).unwrap_or(name.len());
    String::from_utf8_lossy(&name[..end]).into_owned()
}

#[cfg(not(unix))]
fn computer_name() -> String {
    variable("COMPUTERNAME")
}
