//! Checking every copy of an open vault.

use super::{Unlocked, Vault};
use crate::base::{Health, Progress, Repaired, VaultError, unwatched};
use crate::files::header_copies::read_copies;
use crate::files::load::load;
use crate::files::{contents, journal};

/// What [`Vault::check`] found.
#[derive(Debug)]
pub struct Checked {
    /// What this unlock found and repaired.
    pub health: Health,
    /// Parts that are damaged now. Locking and unlocking restores them from the others.
    pub damaged: Vec<Repaired>,
    /// Parts that could not be checked, since the folder is read-only.
    pub unchecked: Vec<Repaired>,
    /// Records, without the vault's own.
    pub records: u64,
    /// Entries in the audit log.
    pub audit_entries: u64,
}

impl Checked {
    /// Whether every copy that could be checked is undamaged, and nothing is lost.
    pub fn is_sound(&self) -> bool {
        self.damaged.is_empty() && self.health.nothing_lost() && self.health.audit_breaks == 0
    }
}

impl Vault<Unlocked> {
    /// Reads every file and opens every record in every copy. Progress is reported in copies.
    ///
    /// # Errors
    /// `vault.cancelled`, and what the system refuses.
    pub fn check(&self, progress: Progress<'_>) -> Result<Checked, VaultError> {
        let mut copy = |number: u64| {
            if progress(number, 5).is_break() { Err(VaultError::Cancelled) } else { Ok(()) }
        };
        let open = &self.state.0;
        let dir = &self.folder.dir;
        let health = open.health();
        let mut damaged = Vec::new();
        let mut unchecked = Vec::new();
        copy(0)?;
        if !read_copies(dir)?.agree_on(&open.header) {
            damaged.push(Repaired::Header);
        }
        copy(1)?;
        // Checkpoint and journal must have what is in memory.
        let loaded = load(dir, &open.keys, &mut unwatched)?;
        if loaded.checkpoint_damaged {
            damaged.push(Repaired::Checkpoint);
        }
        copy(2)?;
        let same = loaded.summary == open.summary && loaded.adds_up();
        if loaded.journal_damaged || !same || !journal::mirrors_agree(dir)? {
            damaged.push(Repaired::Journal);
        }
        copy(3)?;
        let contents = contents::read(dir, &open.keys)?;
        if !contents.whole || contents.summary != Some(open.summary) {
            damaged.push(Repaired::Contents);
        }
        copy(4)?;
        match &open.store_worker {
            Some(store_worker) if store_worker.check(open.summary) => {}
            Some(_) => damaged.push(Repaired::Store),
            // Opening the store writes to it.
            None => unchecked.push(Repaired::Store),
        }
        copy(5)?;
        let records = open.state.records.len() as u64;
        let audit_entries = open.audit.entries().len() as u64;
        Ok(Checked { health, damaged, unchecked, records, audit_entries })
    }
}
