//! What was found when a vault was opened, in terms a window can say in one calm sentence.

use crate::record::{Kind, Moment, RecordId};
use crate::vault::{Unlocked, Vault};

/// A part of the vault that was found damaged, missing or behind, and made good from the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Repaired {
    /// One of the two copies of the header.
    Header,
    /// The journal; nothing that was acknowledged is missing.
    Journal,
    /// The checkpoint.
    Checkpoint,
    /// The second copy, sled.
    Store,
    /// The contents list.
    Contents,
}

/// A record of which no copy opens any more.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lost {
    /// Its kind; `None` when not even that is known.
    pub kind: Option<Kind>,
    /// When the lost version was written, if known.
    pub changed: Option<Moment>,
    /// Whether an older version of it was kept.
    pub older_kept: bool,
    /// Which record; `None` where nothing can name it.
    pub record: Option<RecordId>,
}

/// The state of a vault as found at this unlock.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Health {
    /// What was made good, each once.
    pub repaired: Vec<Repaired>,
    /// What is gone, by kind and date.
    pub lost: Vec<Lost>,
    /// A journal was missing or damaged, and no other file can say whether something was acknowledged after the newest
    /// operation that was found.
    pub unproven: bool,
    /// A header file held an older header of this vault: one was put back, or a change of the header was interrupted. The
    /// newest one counts.
    pub older_header: bool,
    /// Names of key slots that could not be tried at this unlock.
    pub untried_slots: Vec<String>,
    /// Bytes of damaged parts that are kept, since they may hold more than could be read.
    pub set_aside: u64,
    /// Places where the audit log's chain does not hold.
    pub audit_breaks: u64,
    /// The second copy cannot be written now, on a full disk for instance; the journal still holds everything.
    pub second_copy_unusable: bool,
    /// The last checkpoint could not be written; the journal then simply stays longer.
    pub checkpoint_failed: bool,
    /// The folder can only be read.
    pub read_only: bool,
    /// Failed attempts to unlock before this one.
    pub failed_unlocks: u64,
}

impl Health {
    /// Whether every record is there that was ever acknowledged, as far as any file in the folder can tell.
    pub fn nothing_lost(&self) -> bool {
        self.lost.is_empty() && !self.unproven
    }
}

impl Vault<Unlocked> {
    /// What [`Self::health`] gives, as far as it is known now. Never waits, whatever the second copy is doing; what is
    /// still to be found about that comes with a later call.
    pub fn known_health(&self) -> Health {
        self.state.0.known_health()
    }

    /// Whether anything can be written; not where the folder can only be read, or was full when it was opened.
    pub fn is_writable(&self) -> bool {
        self.state.0.journal.is_some()
    }
}
