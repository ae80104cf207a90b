//! Which computer has a vault open, for folders that several computers reach, where file locks may not work.
//!
//! The computer that opens a vault there writes a note into the folder, renews it, and removes it at the end. A fresh
//! note of another computer refuses a second opener; after a crash the same computer can open at once, and another one
//! after [`FRESH`]. Byte layout: `docs/vault-format.md`, the file `opener`.

use crate::base::{Moment, VaultError};
use crate::files::{disk, layout};
use std::path::{Path, PathBuf};

/// How long a note counts, in milliseconds: twice the time after which an idle window locks itself.
const FRESH: i64 = 20 * 60 * 1000;
/// The age at which a note is renewed, in milliseconds; also if the clock was set back by as much.
const RENEW_AFTER: i64 = 60 * 1000;

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
    /// Another computer replaced it by its own: what is in memory here may be out of date.
    TakenOver,
}

impl Presence {
    pub(crate) fn new(vault: &Path, id: &[u8; 16]) -> Self {
        let name = [computer_name(), variable("USER"), variable("USERNAME")].join("\n");
        // Hashed with the vault's identity, so that notes in several vaults cannot be linked to one computer.
        let mut hasher = blake3::Hasher::new_derive_key("Kring vault 1: computer");
        hasher.update(id);
        hasher.update(name.as_bytes());
        let mut computer = [0; 16];
        hasher.finalize_xof().fill(&mut computer);
        Self { path: vault.join(layout::OPENER), computer, held: Held::No }
    }

    /// Writes the note that this computer has the vault open.
    ///
    /// # Errors
    /// `vault.inUse` when another one has a fresh note.
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

    /// To be called before every write: whether another computer took the vault over.
    ///
    /// # Errors
    /// `vault.inUse` when one did, and `vault.reopenNeeded` from then on.
    pub(crate) fn confirm(&mut self, now: Moment) -> Result<(), VaultError> {
        match self.held {
            Held::No => Ok(()),
            Held::TakenOver => Err(VaultError::ReopenNeeded),
            Held::Since(at) => {
                if !self.is_noted() {
                    self.held = Held::TakenOver;
                    return Err(VaultError::InUse);
                }
                if now.0.saturating_sub(at.0).saturating_abs() >= RENEW_AFTER {
                    self.note(now);
                }
                Ok(())
            }
        }
    }

    /// Whether no other computer can be writing here.
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

    /// Removes the note, unless it is another computer's by now.
    pub(crate) fn release(&mut self) {
        if self.held != Held::No && self.is_noted() {
            let _ = disk::remove(&self.path);
        }
        self.held = Held::No;
    }

    /// A note that cannot be written, on a full disk for instance, is not an error.
    fn note(&mut self, now: Moment) {
        let bytes = [self.computer.as_slice(), &now.0.to_le_bytes()].concat();
        if std::fs::write(&self.path, bytes).is_ok() {
            self.held = Held::Since(now);
        }
    }

    fn read(&self) -> Option<([u8; 16], Moment)> {
        let bytes = disk::read_at_most(&self.path, 64).ok()??;
        let (computer, rest) = bytes.split_first_chunk::<16>()?;
        Some((*computer, Moment(i64::from_le_bytes(rest.try_into().ok()?))))
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
