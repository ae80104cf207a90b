//! The header: which vault this is and which keys open it. Readable without a key, so it holds no contents.

mod codec;
mod file;
mod search;
mod slot;

pub(crate) use file::{
    Copies, header_bytes, is_header, looks_like_header, prepare_copies, read_copies, write_copies, write_main,
};
pub(crate) use slot::{NewSlot, Slot, SlotKind, check_slot_name};

use crate::crypto::VaultIdentity;
use crate::record::Moment;
use uuid::Uuid;

/// The highest format this program reads and the one it writes.
pub(crate) const FORMAT: u16 = 1;

/// Most key slots of a vault.
pub(crate) const MOST_SLOTS: usize = 32;

/// What the header file says.
#[derive(Clone)]
pub(crate) struct Header {
    pub(crate) identity: VaultIdentity,
    /// One higher with every change of the header, so that the newer of two copies is known.
    pub(crate) generation: u64,
    pub(crate) created: Moment,
    pub(crate) slots: Vec<Slot>,
}

/// What is known about a vault without opening it.
#[derive(Clone, Debug)]
pub struct VaultInfo {
    /// The vault's own identity; stays when its folder is moved or renamed.
    pub id: Uuid,
    /// Format number of its files.
    pub format: u16,
    /// When it was made.
    pub created: Moment,
    /// Its key slots, in the order they were added.
    pub slots: Vec<SlotInfo>,
    /// Whether any slot has figures far too weak for real use.
    pub insecure_test_kdf: bool,
    /// Whether the folder can only be read.
    pub read_only: bool,
    /// Failed attempts to unlock since the last success.
    pub failed_unlocks: u64,
    /// Why its folder is a risky place, if it was recognised as one.
    pub place: Option<crate::place::PlaceRisk>,
}

/// What is known about a key slot without opening it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotInfo {
    /// The slot's name; readable by anyone who has the folder.
    pub name: String,
    /// Whether it is the printed recovery key's.
    pub recovery: bool,
    /// When it was made.
    pub created: Moment,
    /// Cost of one attempt.
    pub kdf: crate::crypto::KdfFigures,
}

impl Header {
    /// Whether this is a later header of the same vault.
    pub(crate) fn replaces(&self, other: &Self) -> bool {
        let rank = |header: &Self| (header.identity.epoch, header.generation);
        self.identity.vault == other.identity.vault && rank(self) > rank(other)
    }

    pub(crate) fn slot_infos(&self) -> Vec<SlotInfo> {
        self.slots
            .iter()
            .map(|slot| SlotInfo {
                name: slot.name.clone(),
                recovery: slot.kind == SlotKind::Recovery,
                created: slot.created,
                kdf: slot.kdf,
            })
            .collect()
    }
}
