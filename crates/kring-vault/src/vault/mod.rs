//! The vault, locked and unlocked.

mod check;
mod commit;
mod folder;
mod info;
mod key_slots;
mod open_vault;
mod undo;

pub use check::Checked;
pub(crate) use folder::VaultFolder;
pub use info::{SlotInfo, VaultInfo};
pub(crate) use open_vault::{Actor, OpenVault};
pub use undo::Otherwise;

use crate::base::{Committed, Health, Moment, Operation, Record, RecordId, VaultError};
use crate::files::disk;
use crate::memory::wipe_stack_below;
use crate::records::{AuditEntry, Transaction};
use std::path::Path;

/// The state of a vault whose keys are not in memory.
pub struct Locked(pub(crate) ());

/// The state of a vault whose keys and records are in memory.
pub struct Unlocked(pub(crate) Box<OpenVault>);

/// A vault; `S` is [`Locked`] or [`Unlocked`], so that what needs an unlocked one does not compile with a locked one.
///
/// As long as it exists, no other window or process can open the same folder.
pub struct Vault<S> {
    // Dropped before `folder`: all writing must have ended before the lock is released.
    pub(crate) state: S,
    pub(crate) folder: Box<VaultFolder>,
}

impl<S> Vault<S> {
    /// What is known without a key.
    pub fn info(&self) -> &VaultInfo {
        &self.folder.info
    }

    /// Bytes of all files of the vault.
    pub fn size(&self) -> u64 {
        disk::size(&self.folder.dir)
    }

    /// The vault's folder.
    pub fn folder(&self) -> &Path {
        &self.folder.dir
    }
}

impl Vault<Unlocked> {
    /// All records, in the order of their identities.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.state.0.state.records.values().map(AsRef::as_ref)
    }

    /// The record of this identity.
    pub fn get(&self, id: RecordId) -> Option<&Record> {
        self.state.0.state.records.get(&id).map(AsRef::as_ref)
    }

    /// The number of records.
    pub fn len(&self) -> usize {
        self.state.0.state.records.len()
    }

    /// Whether there are no records.
    pub fn is_empty(&self) -> bool {
        self.state.0.state.records.is_empty()
    }

    /// Runs `f` and makes all its changes one operation, which is acknowledged when this returns: encrypted, in the
    /// journal and on the disk. When `f` fails or changes nothing, nothing is written.
    ///
    /// # Errors
    /// Those of `f`; `vault.diskFull`, `vault.readOnly`, `vault.tooLarge`, `vault.kindRefused`.
    pub fn transact<T, E: From<VaultError>>(
        &mut self,
        operation: Operation,
        now: Moment,
        f: impl FnOnce(&mut Transaction<'_>) -> Result<T, E>,
    ) -> Result<Committed<T>, E> {
        let open = &mut self.state.0;
        let mut transaction = open.transaction(now);
        let value = f(&mut transaction)?;
        let operation = transaction.renamed.take().unwrap_or(operation);
        let staged = transaction.finish()?;
        if staged.is_empty() {
            return Ok(Committed { value, changes: Vec::new(), sequence: open.summary.sequence });
        }
        self.folder.confirm(now)?;
        let changes = open.commit(operation, now, staged, None)?;
        Ok(Committed { value, changes, sequence: open.summary.sequence })
    }

    /// The audit log, oldest entry first.
    pub fn audit(&self) -> impl DoubleEndedIterator<Item = &AuditEntry> {
        self.state.0.audit.entries().iter()
    }

    /// Writes an audit entry for something that changes no record, such as an export.
    pub fn note(
        &mut self,
        operation: Operation,
        now: Moment,
        subjects: &[RecordId],
    ) -> Result<(), VaultError> {
        self.note_numbered(operation, now, subjects, None)
    }

    /// The same with a number, see [`AuditEntry::number`].
    pub fn note_numbered(
        &mut self,
        operation: Operation,
        now: Moment,
        subjects: &[RecordId],
        number: Option<u64>,
    ) -> Result<(), VaultError> {
        self.folder.confirm(now)?;
        self.state.0.note(operation, now, subjects, number)
    }

    /// Number of the last operation.
    pub fn sequence(&self) -> u64 {
        self.state.0.summary.sequence
    }

    /// What this unlock found and repaired. Waits until the store has been checked too.
    pub fn health(&self) -> Health {
        self.state.0.health()
    }

    /// The same as far as it is known now. Never waits; what is still to be found about the store comes with a later
    /// call.
    pub fn known_health(&self) -> Health {
        self.state.0.known_health()
    }

    /// Whether anything can be written: not if the folder is read-only, or the disk was full at the unlock.
    pub fn is_writable(&self) -> bool {
        self.state.0.journal.is_some()
    }

    /// Writes a checkpoint now and waits for it.
    ///
    /// # Errors
    /// `vault.readOnly`, `vault.diskFull`; the journal is then kept for longer. `vault.reopenNeeded` when another
    /// computer took the vault over.
    pub fn checkpoint(&mut self) -> Result<(), VaultError> {
        if !self.folder.is_undisturbed() {
            return Err(VaultError::ReopenNeeded);
        }
        self.state.0.checkpoint_now()
    }

    /// Renews the note that this computer has the vault open, for folders that several computers reach. To be called
    /// about every minute while the vault is open: once a note is twenty minutes old, another computer may open it.
    ///
    /// # Errors
    /// `vault.inUse` when another computer took the vault over, and `vault.reopenNeeded` from then on.
    pub fn stay(&mut self, now: Moment) -> Result<(), VaultError> {
        self.folder.confirm(now)
    }

    /// Locks the vault: writes a checkpoint if one is due, closes the store and wipes keys and records.
    pub fn lock(mut self) -> Vault<Locked> {
        // Nothing is written to a vault that another computer took over.
        if self.folder.is_undisturbed() {
            self.state.0.before_lock();
        }
        self.into_locked()
    }

    /// Drops and wipes keys and records.
    fn into_locked(mut self) -> Vault<Locked> {
        drop(self.state);
        self.folder.release();
        wipe_stack_below();
        Vault { state: Locked(()), folder: self.folder }
    }
}
