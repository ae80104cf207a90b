//! An unlocked vault with everything in it ready to read, and the one way to change it.
//!
//! Every verb runs as one named operation: all of it is acknowledged by the vault, or none of it happened. Reading
//! is done through [`Model`], which a workspace gives itself for.

mod back;
mod batch;
mod behind;
mod hooks;
mod leaving;
mod rehearse;
#[cfg(test)]
mod tests;
mod tx;

use std::collections::BTreeSet;
use std::mem;
use std::ops::Deref;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;

use kring_vault::{
    AuditEntry, CreateOptions, Health, Locked, Operation, Passphrase, Progress, RecordId, Refused, Unlocked,
    Vault, VaultError, unwatched,
};
use uuid::Uuid;

use crate::engine::error::Error;
use crate::engine::migrate;
use crate::engine::model::{Model, Schema};
use crate::engine::record::RecordKind;
use crate::language::now::Now;
use crate::language::passphrases::is_strong_enough;

pub(crate) use back::Way;
pub use batch::{BatchError, perform};
pub(crate) use hooks::Hooks;
pub(crate) use tx::Tx;

/// After how many records it is told how far understanding them is.
const EVERY: u64 = 200;

/// An unlocked vault at work.
pub struct Workspace {
    vault: Vault<Unlocked>,
    model: Model,
    changed: BTreeSet<RecordKind>,
    /// Whether records of an older shape could not be written anew when the vault was opened.
    behind: bool,
    /// Whether the passphrase the vault was opened with is too weak. Looked at when it is typed, so that nothing about a
    /// passphrase is kept anywhere.
    pub(crate) opened_by_weak: bool,
}

impl Deref for Workspace {
    type Target = Model;

    fn deref(&self) -> &Model {
        &self.model
    }
}

impl Workspace {
    /// Makes a new vault of this schema in a folder that is not there yet and opens it.
    pub(crate) fn create_with(
        schema: &'static Schema,
        dir: &Path,
        passphrase: &Passphrase,
        options: &CreateOptions,
        now: &Now,
    ) -> Result<Self, Error> {
        let opened_by_weak = !is_strong_enough(passphrase);
        let vault = Vault::create(dir, passphrase, options, now.moment())?;
        Ok(Self::with(vault, Model::new(schema), opened_by_weak))
    }

    /// The same under a passphrase that nobody knows, of 244 random bits: once closed, nothing opens it.
    pub(crate) fn create_throwaway_with(
        schema: &'static Schema,
        dir: &Path,
        options: &CreateOptions,
        now: &Now,
    ) -> Result<Self, Error> {
        let passphrase = Passphrase::new(format!("{}{}", Uuid::new_v4(), Uuid::new_v4()));
        let vault = Vault::create(dir, &passphrase, options, now.moment())?;
        // How strong it is need not be looked up, which would keep 5 MB of word lists for as long as the program runs.
        Ok(Self::with(vault, Model::new(schema), false))
    }

    fn with(vault: Vault<Unlocked>, model: Model, opened_by_weak: bool) -> Self {
        Self { vault, model, changed: BTreeSet::new(), behind: false, opened_by_weak }
    }

    /// Opens a vault of this schema. When that does not work, or was stopped, the vault comes back, still locked.
    pub(crate) fn unlock_with(
        schema: &'static Schema,
        vault: Vault<Locked>,
        passphrase: &Passphrase,
        now: &Now,
        progress: Progress<'_>,
    ) -> Result<Self, (Vault<Locked>, Error)> {
        let mut first_half = |done, total| progress(done, total * 2);
        let mut vault = match vault.unlock_watched(passphrase, now.moment(), &mut first_half) {
            Ok(vault) => vault,
            Err(Refused { vault, error }) => return Err((vault, error.into())),
        };
        let behind = match migrate::bring_up_to_date(&mut vault, schema.steps, now) {
            Ok(()) => false,
            Err(VaultError::ReadOnly | VaultError::DiskFull) => true,
            Err(error) => return Err((vault.lock(), error.into())),
        };
        match Self::read(&vault, schema, progress) {
            Ok(model) => {
                let opened_by_weak = !is_strong_enough(passphrase);
                let mut workspace = Self { behind, ..Self::with(vault, model, opened_by_weak) };
                // Where nothing can be written it waits until it can.
                let _ = (schema.hooks.opened)(&mut workspace, now);
                workspace.changed.clear();
                Ok(workspace)
            }
            Err(error) => Err((vault.lock(), error)),
        }
    }

    /// Closes the vault and forgets everything that was read from it.
    pub fn lock(self) -> Vault<Locked> {
        self.vault.lock()
    }

    /// Says that the vault is still open here; see [`Vault::stay`].
    pub fn stay(&mut self, now: &Now) -> Result<(), Error> {
        Ok(self.vault.stay(now.moment())?)
    }

    /// The vault, for what is about the vault itself: its health, its log, its name.
    pub fn vault(&self) -> &Vault<Unlocked> {
        &self.vault
    }

    /// The same, to change what is about the vault itself; records change through [`Self::run`] only.
    pub(crate) fn vault_mut(&mut self) -> &mut Vault<Unlocked> {
        &mut self.vault
    }

    /// The content of a record as it is kept, with what this version does not know.
    pub(crate) fn content_of(&self, id: RecordId) -> Option<Vec<u8>> {
        self.vault.get(id).map(|record| record.content().to_vec())
    }

    /// What was found and repaired when the vault was opened; waits until the second copy has been looked at too.
    pub fn health(&self) -> Health {
        self.vault.health()
    }

    /// The same as far as it is known now, without waiting.
    pub fn known_health(&self) -> Health {
        self.vault.known_health()
    }

    /// The audit log, oldest entry first.
    pub fn audit(&self) -> impl DoubleEndedIterator<Item = &AuditEntry> {
        self.vault.audit()
    }

    /// The kinds of records that changed since this was last asked, so that who shows them can look again.
    pub fn take_changed(&mut self) -> Vec<RecordKind> {
        mem::take(&mut self.changed).into_iter().collect()
    }

    /// What the records say. Of the progress this is the second half.
    fn read(
        vault: &Vault<Unlocked>,
        schema: &'static Schema,
        progress: Progress<'_>,
    ) -> Result<Model, Error> {
        let mut model = Model::new(schema);
        let total = vault.len() as u64;
        for (done, record) in (0..).zip(vault.records()) {
            if done % EVERY == 0 && progress(total + done, total * 2).is_break() {
                return Err(VaultError::Cancelled.into());
            }
            let migrate::Shaped { content, made } = migrate::shaped(record, schema.steps);
            model.load_as_now(record, &content);
            // Once they are written they come by themselves.
            for made in made.into_iter().filter(|made| !made.is_told_already(vault)) {
                model.load_made(record, made.kind, made.id, &made.content);
            }
        }
        Ok(model)
    }

    /// Runs verbs as one operation. On an error, or when one panics, nothing happened, in the vault or in the model.
    pub(crate) fn run<T>(
        &mut self,
        operation: Operation,
        now: &Now,
        verbs: impl FnOnce(&mut Tx<'_, '_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.catch_up(now)?;
        self.in_step(|workspace| workspace.run_once(operation, now, verbs))
    }

    fn run_once<T>(
        &mut self,
        operation: Operation,
        now: &Now,
        verbs: impl FnOnce(&mut Tx<'_, '_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let Self { vault, model, changed, .. } = self;
        let mut reversals = Vec::new();
        let begun = operation.clone();
        let committed = vault.transact(operation, now.moment(), |transaction| {
            verbs(&mut Tx {
                operation: begun,
                vault: transaction,
                model: &mut *model,
                reversals: &mut reversals,
                written: BTreeSet::new(),
                now,
            })
        });
        match committed {
            Ok(committed) => {
                changed.extend(model.kinds_of(&committed.changes));
                Ok(committed.value)
            }
            Err(error) => {
                for reversal in reversals.into_iter().rev() {
                    reversal(model);
                }
                Err(error)
            }
        }
    }

    /// Does what changes vault and model together. A panic goes on to the caller, but first the model is made anew
    /// from what the vault has, whether that took the change or not, and counts as changed altogether.
    pub(crate) fn in_step<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> T {
        // What a panic may leave half done, the model, is thrown away.
        panic::catch_unwind(AssertUnwindSafe(|| work(self))).unwrap_or_else(|panicked| {
            // Only somebody who watches can stop the reading.
            let schema = self.model.schema();
            let anew = Self::read(&self.vault, schema, &mut unwatched);
            self.model = anew.unwrap_or_else(|_| Model::new(schema));
            self.changed.extend(schema.kinds.iter().map(|entry| entry.kind));
            panic::resume_unwind(panicked)
        })
    }
}
