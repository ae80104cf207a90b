//! What an unlock found and repaired.

use super::record::{Kind, Moment, RecordId};

/// A part of the vault that was damaged, missing or out of date, and was restored from the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Repaired {
    /// One of the two copies of the header.
    Header,
    /// The journal; nothing that was acknowledged is missing.
    Journal,
    /// The checkpoint.
    Checkpoint,
    /// The store, which is the second copy.
    Store,
    /// The contents list.
    Contents,
}

/// A record that no copy holds any more.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lost {
    /// Its kind, if known.
    pub kind: Option<Kind>,
    /// When the lost version was written, if known.
    pub changed: Option<Moment>,
    /// Whether an older version of it was kept.
    pub older_kept: bool,
    /// Its identity, if known.
    pub record: Option<RecordId>,
}

/// The condition of a vault as found at this unlock.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Health {
    /// The parts that were restored, each once.
    pub repaired: Vec<Repaired>,
    /// The records that are lost.
    pub lost: Vec<Lost>,
    /// The journal was missing or damaged, and no other file can prove that nothing was acknowledged after the newest
    /// operation that was found.
    pub unproven: bool,
    /// A header file held an older header of this vault: an older file was put back, or a change of the header was
    /// interrupted. The newest one counts.
    pub older_header: bool,
    /// Names of key slots that could not be tried at this unlock.
    pub untried_slots: Vec<String>,
    /// Bytes of damaged parts that were set aside, since they may hold more than could be read.
    pub set_aside: u64,
    /// Breaks in the audit log's hash chain.
    pub audit_breaks: u64,
    /// The store cannot be written now, on a full disk for instance; the journal still holds everything.
    pub second_copy_unusable: bool,
    /// The last checkpoint could not be written; the journal is kept for longer.
    pub checkpoint_failed: bool,
    /// The folder can only be read.
    pub read_only: bool,
    /// Failed attempts to unlock before this one.
    pub failed_unlocks: u64,
}

impl Health {
    /// Whether every acknowledged record is present, as far as any file in the folder can tell.
    pub fn nothing_lost(&self) -> bool {
        self.lost.is_empty() && !self.unproven
    }
}
