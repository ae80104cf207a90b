//! Undo and redo: each an operation of its own, in the audit log and on the disk like any other.

use crate::error::VaultError;
use crate::history::{Before, REDO, UNDO, UndoStep};
use crate::operation::{Operation, Undone};
use crate::record::{Moment, RecordId};
use crate::vault::{Unlocked, Vault};
use std::collections::HashSet;

/// What an undo, or a redo, does otherwise than its step says, in the same operation.
#[derive(Debug, Default)]
pub struct Otherwise {
    /// Records of the step that stay as they are; from then on no step knows of them.
    pub leave: HashSet<RecordId>,
    /// Records that are removed besides; taking the undo back brings them back.
    pub remove: Vec<RecordId>,
}

impl Vault<Unlocked> {
    /// Takes back one operation, by its number in the audit log. `None` when it cannot be undone, or when something that was
    /// done later changed one of its records.
    pub fn undo_step(
        &mut self,
        sequence: u64,
        otherwise: &Otherwise,
        now: Moment,
    ) -> Result<Option<Undone>, VaultError> {
        let Some(step) = self.state.0.history.undoable(sequence) else { return Ok(None) };
        let (operation, before) = (step.operation.clone(), step.before.clone());
        self.put_back(UNDO, (operation, sequence), (&before, otherwise), now).map(Some)
    }

    /// Does again what was undone last. `None` when nothing was, or when something else was done since.
    pub fn redo(&mut self, otherwise: &Otherwise, now: Moment) -> Result<Option<Undone>, VaultError> {
        let Some(step) = self.state.0.history.undone.last() else { return Ok(None) };
        let (operation, sequence, before) = (step.operation.clone(), step.sequence, step.before.clone());
        self.put_back(REDO, (operation, sequence), (&before, otherwise), now).map(Some)
    }

    fn put_back(
        &mut self,
        name: &'static str,
        (operation, sequence): (Operation, u64),
        (records, otherwise): (&Before, &Otherwise),
        now: Moment,
    ) -> Result<Undone, VaultError> {
        let open = &mut self.state.0;
        let mut transaction = open.transaction(now);
        for (id, record) in records.iter().filter(|(id, _)| !otherwise.leave.contains(id)) {
            match record {
                Some(record) => transaction.restore(record),
                None => transaction.remove(*id),
            }
        }
        otherwise.remove.iter().for_each(|id| transaction.remove(*id));
        let staged = transaction.finish()?;
        self.base.confirm(now)?;
        let changes = open.commit(Operation::named(name), now, staged, Some(sequence))?;
        Ok(Undone { operation, sequence, changes })
    }

    /// Ends what can be undone and redone by an operation that changes no record, and is irreversible.
    pub fn end_undo(&mut self, operation: Operation, now: Moment) -> Result<(), VaultError> {
        self.base.confirm(now)?;
        self.state.0.commit(operation, now, Vec::new(), None).map(drop)
    }

    /// What can be undone, the last first.
    pub fn steps(&self) -> impl Iterator<Item = &UndoStep> {
        self.state.0.history.done.iter().rev()
    }

    /// What was undone and can be redone, the next first.
    pub fn undone(&self) -> impl Iterator<Item = &UndoStep> {
        self.state.0.history.undone.iter().rev()
    }
}
