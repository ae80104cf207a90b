//! The vault header: which vault this is and what opens it. It can be read without a key.

mod codec;
mod slot;

pub(crate) use codec::{HeaderCopy, MAGIC, decode, header_bytes, is_header};
pub(crate) use slot::{NewSlot, Slot, SlotKind, check_slot_name};

use crate::base::Moment;
use crate::crypto::VaultIdentity;

/// The highest format this program reads and the one it writes.
pub(crate) const FORMAT: u16 = 1;

/// Key slots of a vault, at most.
pub(crate) const MAX_SLOTS: usize = 32;

/// The vault header.
#[derive(Clone)]
pub(crate) struct VaultHeader {
    pub(crate) identity: VaultIdentity,
    /// One higher with every change, so that the newer of two copies is known.
    pub(crate) generation: u64,
    pub(crate) created: Moment,
    pub(crate) slots: Vec<Slot>,
}

impl VaultHeader {
    /// Whether this is a later header of the same vault.
    pub(crate) fn replaces(&self, other: &Self) -> bool {
        let rank = |header: &Self| (header.identity.epoch, header.generation);
        self.identity.vault == other.identity.vault && rank(self) > rank(other)
    }
}
