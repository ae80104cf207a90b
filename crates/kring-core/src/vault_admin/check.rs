//! Whether the vault is whole.

use jiff::Timestamp;
use kring_vault::{Checked, Health, Lost, Progress, Repaired};
use serde::Serialize;
use specta::Type;

use crate::engine::error::Error;
use crate::engine::workspace::Workspace;

use crate::engine::number::{as_u32, instant};

/// How the vault was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum VaultState {
    /// Every copy of every record opens.
    Good,
    /// A copy was or is damaged; from the others all is there.
    Repaired,
    /// All that any copy knows of is there, but none can say whether that was the end of it.
    Unproven,
    /// Something is gone, or the log does not hold.
    Damaged,
}

impl VaultState {
    /// What may be said of a vault after what its unlock found.
    pub fn of(health: &Health) -> Self {
        if !health.lost.is_empty() || health.audit_breaks > 0 {
            Self::Damaged
        } else if health.unproven {
            Self::Unproven
        } else if health.repaired.is_empty() {
            Self::Good
        } else {
            Self::Repaired
        }
    }
}

/// A part of the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum VaultPart {
    /// One of the two copies of the header.
    Header,
    /// The journal.
    Journal,
    /// The checkpoint.
    Checkpoint,
    /// The second copy.
    Store,
    /// The contents list.
    Contents,
}

impl From<Repaired> for VaultPart {
    fn from(part: Repaired) -> Self {
        match part {
            Repaired::Header => Self::Header,
            Repaired::Journal => Self::Journal,
            Repaired::Checkpoint => Self::Checkpoint,
            Repaired::Store => Self::Store,
            Repaired::Contents => Self::Contents,
        }
    }
}

/// A record of which no copy opens any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LostRecord {
    /// Its sort, such as "person"; `None` when not even that is known.
    pub kind: Option<String>,
    /// When the lost version was written, if known.
    #[specta(type = Option<String>)]
    pub changed_at: Option<Timestamp>,
    /// Whether an older version of it was kept.
    pub older_kept: bool,
}

impl From<&Lost> for LostRecord {
    fn from(lost: &Lost) -> Self {
        Self {
            kind: lost.kind.as_ref().map(|kind| kind.as_str().to_owned()),
            changed_at: lost.changed.map(instant),
            older_kept: lost.older_kept,
        }
    }
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CheckReport {
    /// In one word.
    pub state: VaultState,
    /// How many records open.
    pub records: u32,
    /// How many entries the log has.
    pub audit_entries: u32,
    /// BLAKE3 over the records, as the receipt of a backup made now would have it.
    pub digest: String,
    /// What was made good when the vault was opened.
    pub repaired: Vec<VaultPart>,
    /// What does not read now; locking and unlocking makes it good from the other copies.
    pub damaged_now: Vec<VaultPart>,
    /// What could not be checked in a folder that can only be read.
    pub unchecked: Vec<VaultPart>,
    /// Whether an older header had been put back.
    pub older_header: bool,
    /// Keys that could not be tried when the vault was opened.
    pub untried_slots: Vec<String>,
    /// Bytes of damaged parts that are kept.
    pub set_aside: u32,
    /// What is gone.
    pub lost: Vec<LostRecord>,
    /// Places where the log's chain does not hold.
    pub audit_breaks: u32,
    /// Whether the folder can only be read.
    pub read_only: bool,
    /// Whether the passphrase that opened it is easy to guess, for whoever has the folder.
    pub weak_passphrase: bool,
}

impl CheckReport {
    fn of(checked: &Checked, digest: String, weak_passphrase: bool) -> Self {
        let Checked { health, damaged, unchecked, records, audit_entries } = checked;
        let state = match VaultState::of(health) {
            VaultState::Good if !damaged.is_empty() => VaultState::Repaired,
            state => state,
        };
        let parts = |parts: &[Repaired]| parts.iter().copied().map(VaultPart::from).collect();
        Self {
            state,
            records: as_u32(*records),
            audit_entries: as_u32(*audit_entries),
            digest,
            repaired: parts(&health.repaired),
            damaged_now: parts(damaged),
            unchecked: parts(unchecked),
            older_header: health.older_header,
            untried_slots: health.untried_slots.clone(),
            set_aside: as_u32(health.set_aside),
            lost: health.lost.iter().map(LostRecord::from).collect(),
            audit_breaks: as_u32(health.audit_breaks),
            read_only: health.read_only,
            weak_passphrase,
        }
    }
}

impl Workspace {
    /// Reads every file of the vault and opens every record in every copy.
    pub fn check_vault(&self, progress: Progress<'_>) -> Result<CheckReport, Error> {
        let checked = self.vault().check(progress)?;
        Ok(CheckReport::of(&checked, self.vault().digest()?, self.has_weak_passphrase()))
    }
}
