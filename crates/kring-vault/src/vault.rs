//! The vault, locked and unlocked: what can be asked of each.

use crate::audit::AuditEntry;
use crate::base::Base;
use crate::checks::Health;
use crate::crypto::wipe_stack_below;
use crate::error::VaultError;
use crate::header::{VaultInfo, read_copies};
use crate::lock::OpenerLock;
use crate::open::Open;
use crate::operation::{Committed, Operation};
use crate::passphrase::Passphrase;
use crate::progress::{Progress, unwatched};
use crate::record::{Moment, Record, RecordId};
use crate::transaction::Transaction;
use crate::unlock::{self, Refused};
use crate::{attempts, create};
use std::path::Path;

/// A vault whose keys are not in memory.
pub struct Locked(());

/// A vault whose keys and records are in memory.
pub struct Unlocked(pub(crate) Box<Open>);

/// A vault; `S` is [`Locked`] or [`Unlocked`], so that what must not be done locked does not compile.
///
/// While it lives, no other window or process can open the same folder.
pub struct Vault<S> {
    // Dropped first: whoever writes must have stopped before others are let in.
    pub(crate) state: S,
    pub(crate) base: Box<Base>,
}

impl<S> Vault<S> {
    /// What is known without a key.
    pub fn info(&self) -> &VaultInfo {
        &self.base.info
    }

    /// Bytes that the vault's files take.
    pub fn size(&self) -> u64 {
        crate::files::size(&self.base.dir)
    }

    /// The vault's folder.
    pub fn folder(&self) -> &Path {
        &self.base.dir
    }
}

impl Vault<Locked> {
    /// Opens the folder of a vault and keeps every other opener out.
    ///
    /// # Errors
    /// `vault.notAVault`, `vault.newerFormat`, `vault.inUse`, `vault.damaged` when both copies of the
    /// header are, and what the system refuses.
    pub fn open(dir: &Path) -> Result<Self, VaultError> {
        let not_there = |error| match error {
            VaultError::Vanished => VaultError::NotAVault { path: dir.display().to_string() },
            other => other,
        };
        // Looked at before the lock, so that a folder that is no vault is left as it is.
        read_copies(dir).map_err(not_there)?;
        let lock = OpenerLock::take(dir)?;
        let copies = read_copies(dir)?;
        Base::new(dir, lock, copies).map(|base| Self { state: Locked(()), base: Box::new(base) })
    }

    /// Opens the vault with a passphrase or the recovery key, checks every record and brings the copies
    /// in line with each other. A wrong passphrase costs one key derivation per slot and nothing else.
    ///
    /// # Errors
    /// `vault.wrongPassphrase`, `vault.damaged` when nothing can be opened, and what the system refuses.
    pub fn unlock(self, key: &Passphrase, now: Moment) -> Result<Vault<Unlocked>, Refused> {
        self.unlock_watched(key, now, &mut unwatched)
    }

    /// The same for somebody who waits: progress is told in bytes of the vault's files, with nothing in all while the
    /// key is being derived, which can be stopped between one slot and the next.
    ///
    /// # Errors
    /// `vault.cancelled` besides; nothing of the vault is in memory then.
    pub fn unlock_watched(
        mut self,
        key: &Passphrase,
        now: Moment,
        progress: Progress<'_>,
    ) -> Result<Vault<Unlocked>, Refused> {
        match unlock::unlock(&mut self.base, key, now, progress) {
            Ok(open) => Ok(Vault { state: Unlocked(Box::new(open)), base: self.base }),
            Err(error) => {
                if matches!(error, VaultError::WrongPassphrase) {
                    attempts::note(&self.base.dir, now);
                    self.base.info.failed_unlocks = attempts::count(&self.base.dir);
                }
                Err(Refused { vault: self, error })
            }
        }
    }
}

impl Vault<Unlocked> {
    /// Makes a new vault and opens it. Never over something that exists, an empty folder apart.
    ///
    /// # Errors
    /// `vault.exists`, and what the system refuses.
    pub fn create(
        dir: &Path,
        passphrase: &Passphrase,
        options: &create::CreateOptions,
        now: Moment,
    ) -> Result<Self, VaultError> {
        create::create(dir, passphrase, options, now)
    }

    /// Every record, in the order of their identities.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.state.0.state.records.values().map(AsRef::as_ref)
    }

    /// One record.
    pub fn get(&self, id: RecordId) -> Option<&Record> {
        self.state.0.state.records.get(&id).map(AsRef::as_ref)
    }

    /// How many records.
    pub fn len(&self) -> usize {
        self.state.0.state.records.len()
    }

    /// Whether there are no records.
    pub fn is_empty(&self) -> bool {
        self.state.0.state.records.is_empty()
    }

    /// Runs `f` and makes all it changed one operation, acknowledged when this returns: sealed, in the
    /// journal, on the disk. When `f` fails or changes nothing, nothing is written.
    ///
    /// # Errors
    /// What `f` gives; `vault.diskFull`, `vault.readOnly`, `vault.tooLarge`, `vault.kindRefused`.
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
            return Ok(Committed { value, changes: Vec::new(), sequence: open.head.sequence });
        }
        self.base.confirm(now)?;
        let changes = open.commit(operation, now, staged, None)?;
        Ok(Committed { value, changes, sequence: open.head.sequence })
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

    /// The same with a number that belongs to it.
    pub fn note_numbered(
        &mut self,
        operation: Operation,
        now: Moment,
        subjects: &[RecordId],
        number: Option<u64>,
    ) -> Result<(), VaultError> {
        self.base.confirm(now)?;
        self.state.0.note(operation, now, subjects, number)
    }

    /// Number of the last operation.
    pub fn sequence(&self) -> u64 {
        self.state.0.head.sequence
    }

    /// What was found and repaired. Waits until the second copy has been checked too.
    pub fn health(&self) -> Health {
        self.state.0.health()
    }

    /// Writes a checkpoint now and waits for it.
    ///
    /// # Errors
    /// `vault.readOnly`, `vault.diskFull`; the journal then simply stays longer.
    pub fn checkpoint(&mut self) -> Result<(), VaultError> {
        if !self.base.is_undisturbed() {
            return Err(VaultError::ReopenNeeded);
        }
        self.state.0.checkpoint_now()
    }

    /// Locks: writes a checkpoint when it is due, closes the store and wipes keys and records.
    pub fn lock(mut self) -> Vault<Locked> {
        // Where another computer has taken the vault over, nothing is written to it any more.
        if self.base.is_undisturbed() {
            self.state.0.before_lock();
        }
        self.into_locked()
    }

    /// Forgets keys and records, whatever state they are in.
    fn into_locked(mut self) -> Vault<Locked> {
        drop(self.state);
        self.base.release();
        wipe_stack_below();
        Vault { state: Locked(()), base: self.base }
    }
}
