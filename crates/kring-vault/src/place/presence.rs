//! Which computer has a vault open, for folders that several computers reach, where file locks may not work.
//!
//! The computer that opens a vault there writes a note into the folder, renews it, and removes it at the end. A fresh
//! note of another computer refuses a second opener; after a crash the same computer can open at once, and another one
//! after [`FRESH`]. Byte layout: `docs/vault-format.md`, the file `opener`.

use crate::base::{Moment, VaultError, is_absent, make_when_free, readable};
use crate::files::{disk, layout};
use std::io;
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
    /// `vault.inUse` when another one has a fresh note; `vault.fileHeld` and `vault.vanished` when it cannot be known.
    pub(crate) fn claim(&mut self, now: Moment) -> Result<(), VaultError> {
        let fresh = |at: Moment| now.0.saturating_sub(at.0).saturating_abs() < FRESH;
        match readable(self.read())?.flatten() {
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
                let is_due = now.0.saturating_sub(at.0).saturating_abs() >= RENEW_AFTER;
                // One that cannot be read may be another computer's by now.
                if is_due && self.read().is_ok() {
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

    /// Whether the note is still this computer's. One that cannot be read at the moment says nothing else.
    fn is_noted(&self) -> bool {
        match self.read() {
            Ok(note) => note.is_some_and(|(computer, _)| computer == self.computer),
            Err(error) => !is_absent(&error),
        }
    }

    /// Removes the note, unless it is another computer's by now, or may be.
    pub(crate) fn release(&mut self) {
        if self.held != Held::No && self.read().is_ok() && self.is_noted() {
            let _ = disk::remove(&self.path);
        }
        self.held = Held::No;
    }

    /// A note that cannot be written, on a full disk for instance, is not an error.
    fn note(&mut self, now: Moment) {
        let bytes = [self.computer.as_slice(), &now.0.to_le_bytes()].concat();
        if make_when_free(|| std::fs::write(&self.path, &bytes)).is_ok() {
            self.held = Held::Since(now);
        }
    }

    /// The note, or nothing where what stands there is none.
    fn read(&self) -> io::Result<Option<([u8; 16], Moment)>> {
        let bytes = disk::read_at_most(&self.path, 64)?.unwrap_or_default();
        let note = bytes.split_first_chunk::<16>();
        Ok(note.and_then(|(computer, rest)| {
            Some((*computer, Moment(i64::from_le_bytes(rest.try_into().ok()?))))
        }))
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

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::{FRESH, Presence};
    use crate::base::Moment;
    use std::fs;

    #[test]
    fn a_note_that_cannot_be_read_is_not_one_that_was_taken_over() {
        let folder = tempfile::tempdir().unwrap();
        let note = folder.path().join("opener");
        let mut presence = Presence::new(folder.path(), &[1; 16]);
        presence.claim(Moment(0)).unwrap();
        // Opening a link to itself fails, and not since nothing is there.
        let own = fs::read(&note).unwrap();
        fs::remove_file(&note).unwrap();
        std::os::unix::fs::symlink(&note, &note).unwrap();
        presence.confirm(Moment(1)).unwrap();
        assert!(presence.is_undisturbed());
        presence.release();
        assert!(fs::symlink_metadata(&note).is_ok(), "it may be another computer's");

        fs::remove_file(&note).unwrap();
        fs::write(&note, own).unwrap();
        presence.claim(Moment(2)).unwrap();
        fs::remove_file(&note).unwrap();
        assert_eq!(presence.confirm(Moment(FRESH)).unwrap_err().code(), "vault.inUse");
        assert_eq!(presence.confirm(Moment(FRESH)).unwrap_err().code(), "vault.reopenNeeded");
    }
}
