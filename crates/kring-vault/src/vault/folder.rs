//! The folder of a vault, locked or not: the locks on it, and what is known without a key.

use super::info::{SlotInfo, VaultInfo};
use crate::base::{Moment, VaultError};
use crate::files::header_copies::Copies;
use crate::place::{OpenerLock, Presence, attempts, place_risk};
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// The folder of a vault, held by this process.
pub(crate) struct VaultFolder {
    pub(crate) dir: PathBuf,
    /// `None` where only this computer reaches the folder and file locks work, or where nothing can be written.
    presence: Option<Presence>,
    /// Held as long as the vault exists.
    pub(crate) _lock: OpenerLock,
    pub(crate) copies: Copies,
    pub(crate) info: VaultInfo,
}

impl VaultFolder {
    pub(crate) fn new(dir: &Path, lock: OpenerLock, copies: Copies) -> Result<Self, VaultError> {
        let Some(header) = copies.best() else {
            return Err(VaultError::Damaged { what: "header" });
        };
        let info = VaultInfo {
            id: Uuid::from_bytes(header.identity.vault),
            format: header.identity.format,
            created: header.created,
            insecure_test_kdf: false,
            slots: Vec::new(),
            read_only: lock.read_only,
            failed_unlocks: attempts::count(dir),
            place: place_risk(dir),
        };
        let reached_by_others = (info.place.is_some() || !lock.holds) && !info.read_only;
        let presence = reached_by_others.then(|| Presence::new(dir, info.id.as_bytes()));
        let mut folder = Self { dir: dir.to_owned(), presence, _lock: lock, copies, info };
        folder.refresh_info();
        Ok(folder)
    }

    /// Keeps other computers out from now on, where file locks may not work.
    pub(crate) fn claim(&mut self, now: Moment) -> Result<(), VaultError> {
        self.presence.as_mut().map_or(Ok(()), |presence| presence.claim(now))
    }

    /// Whether other computers may reach the folder.
    pub(crate) fn is_shared(&self) -> bool {
        self.presence.is_some()
    }

    /// To be called before every write: whether another computer took the vault over.
    pub(crate) fn confirm(&mut self, now: Moment) -> Result<(), VaultError> {
        self.presence.as_mut().map_or(Ok(()), |presence| presence.confirm(now))
    }

    /// Whether no other computer can be writing here.
    pub(crate) fn is_undisturbed(&self) -> bool {
        self.presence.as_ref().is_none_or(Presence::is_undisturbed)
    }

    /// Lets other computers in again.
    pub(crate) fn release(&mut self) {
        if let Some(presence) = &mut self.presence {
            presence.release();
        }
    }

    /// Updates the slots from the vault header.
    pub(crate) fn refresh_info(&mut self) {
        if let Some(header) = self.copies.best() {
            self.info.slots = SlotInfo::of(header);
            self.info.insecure_test_kdf = self.info.slots.iter().any(|slot| slot.kdf.is_insecure());
        }
    }
}
