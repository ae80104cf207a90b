//! What a vault has whether it is locked or not: its folder, the locks on it, and what is known without a key.

use crate::attempts;
use crate::error::VaultError;
use crate::header::{Copies, VaultInfo};
use crate::lock::OpenerLock;
use crate::place::place_risk;
use crate::presence::Presence;
use crate::record::Moment;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// What a vault has in either state.
pub(crate) struct Base {
    pub(crate) dir: PathBuf,
    /// `None` where only this computer comes and its file locks hold, or where nothing can be written.
    presence: Option<Presence>,
    /// Held for as long as the vault lives.
    pub(crate) _lock: OpenerLock,
    pub(crate) copies: Copies,
    pub(crate) info: VaultInfo,
}

impl Base {
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
        let mut base = Self { dir: dir.to_owned(), presence, _lock: lock, copies, info };
        base.refresh_info();
        Ok(base)
    }

    /// Keeps other computers out from here on, where file locks may not.
    pub(crate) fn claim(&mut self, now: Moment) -> Result<(), VaultError> {
        self.presence.as_mut().map_or(Ok(()), |presence| presence.claim(now))
    }

    /// Whether other computers may reach the folder.
    pub(crate) fn is_shared(&self) -> bool {
        self.presence.is_some()
    }

    /// Before every write: that no other computer has taken the vault over.
    pub(crate) fn confirm(&mut self, now: Moment) -> Result<(), VaultError> {
        self.presence.as_mut().map_or(Ok(()), |presence| presence.confirm(now))
    }

    /// Whether no other computer can be at work here.
    pub(crate) fn is_undisturbed(&self) -> bool {
        self.presence.as_ref().is_none_or(Presence::is_undisturbed)
    }

    /// Lets other computers in again.
    pub(crate) fn release(&mut self) {
        if let Some(presence) = &mut self.presence {
            presence.release();
        }
    }

    /// Tells the slots as the header now has them.
    pub(crate) fn refresh_info(&mut self) {
        if let Some(header) = self.copies.best() {
            self.info.slots = header.slot_infos();
            self.info.insecure_test_kdf = self.info.slots.iter().any(|slot| slot.kdf.is_insecure());
        }
    }
}
