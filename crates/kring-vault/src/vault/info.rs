//! What is known about a vault without a key.

use crate::base::Moment;
use crate::crypto::KdfFigures;
use crate::files::header::{Slot, SlotKind, VaultHeader};
use crate::place::PlaceRisk;
use uuid::Uuid;

/// What is known about a vault without opening it.
#[derive(Clone, Debug)]
pub struct VaultInfo {
    /// The vault's identity; it stays the same when the folder is moved or renamed.
    pub id: Uuid,
    /// Format number of its files.
    pub format: u16,
    /// When it was made.
    pub created: Moment,
    /// Its key slots, in the order they were added.
    pub slots: Vec<SlotInfo>,
    /// Whether a slot's key derivation figures are far too weak for real use.
    pub insecure_test_kdf: bool,
    /// Whether the folder is read-only.
    pub read_only: bool,
    /// Failed attempts to unlock since the last success.
    pub failed_unlocks: u64,
    /// Why its folder is a risky place, where a risk was recognised.
    pub place: Option<PlaceRisk>,
}

/// What is known about a key slot without opening it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotInfo {
    /// The slot's name; readable by anyone who has the folder.
    pub name: String,
    /// Whether it is the slot of the recovery key.
    pub recovery: bool,
    /// When it was made.
    pub created: Moment,
    /// The key derivation figures, which are the cost of one attempt.
    pub kdf: KdfFigures,
}

impl SlotInfo {
    /// The slots of a header, in its order.
    pub(super) fn of(header: &VaultHeader) -> Vec<Self> {
        let info = |slot: &Slot| Self {
            name: slot.name.clone(),
            recovery: slot.kind == SlotKind::Recovery,
            created: slot.created,
            kdf: slot.kdf,
        };
        header.slots.iter().map(info).collect()
    }
}
