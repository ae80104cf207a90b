//! Undo and redo: each is an operation of its own.

use super::{Unlocked, Vault};
use crate::base::{Moment, Operation, RecordId, Undone, VaultError};
use crate::records::{Before, REDO, UNDO, UndoStep};
use std::collections::HashSet;

/// How an undo or a redo differs from its step.
#[derive(Debug, Default)]
pub struct Otherwise {
    /// Records of the step that stay as they are; they are in no step from then on.
    pub leave: HashSet<RecordId>,
    /// Records that are removed in addition; reversing the undo or redo restores them.
    pub remove: Vec<RecordId>,
}

impl Vault<Unlocked> {
    /// Undoes one operation, by its number in the audit log. `None` when it cannot be undone, or when a later operation
    /// changed one of its records.
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

    /// Redoes what was undone last. `None` when nothing was, or when there was another operation since.
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
        self.folder.confirm(now)?;
        let changes = open.commit(Operation::named(name), now, staged, Some(sequence))?;
        Ok(Undone { operation, sequence, changes })
    }

    /// Ends the undo history, by an irreversible operation that changes no record.
    pub fn end_undo(&mut self, operation: Operation, now: Moment) -> Result<(), VaultError> {
        self.folder.confirm(now)?;
        self.state.0.commit(operation, now, Vec::new(), None).map(drop)
    }

    /// What can be undone, the latest first.
    pub fn steps(&self) -> impl Iterator<Item = &UndoStep> {
        self.state.0.history.done.iter().rev()
    }

    /// What was undone and can be redone, the next first.
    pub fn undone(&self) -> impl Iterator<Item = &UndoStep> {
        self.state.0.history.undone.iter().rev()
    }
}
