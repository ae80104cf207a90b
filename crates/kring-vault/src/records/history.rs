//! What can be undone and redone: the records as they were before each operation, and before each undo.

use crate::base::{Operation, Record, RecordId};
use std::collections::{HashSet, VecDeque};
use std::sync::Arc;

/// Operations that can be undone, at most.
const MAX_STEPS: usize = 100;

/// Bytes of content in all steps, at most; the newest step is always kept.
const MAX_BYTES: usize = 64 * 1024 * 1024;

/// The name of the operation that undoes another.
pub const UNDO: &str = "vault.undo";
/// The name of the operation that redoes what was undone.
pub const REDO: &str = "vault.redo";

/// Records as they were before an operation; `None` for one that did not exist.
pub(crate) type Before = Vec<(RecordId, Option<Arc<Record>>)>;

/// One operation that can be undone, or that was undone and can be redone.
pub struct UndoStep {
    pub(crate) operation: Operation,
    pub(crate) sequence: u64,
    /// What its records become by the undo or the redo.
    pub(crate) before: Before,
    bytes: usize,
}

impl UndoStep {
    pub(crate) fn new(operation: Operation, sequence: u64, before: Before) -> Self {
        let records = before.iter().filter_map(|(_, record)| record.as_ref());
        let bytes = records.map(|record| record.content.len()).sum();
        Self { operation, sequence, before, bytes }
    }

    /// The operation.
    pub fn operation(&self) -> &Operation {
        &self.operation
    }

    /// Its number in the audit log, which stays the same when it is undone and redone.
    pub fn sequence(&self) -> u64 {
        self.sequence
    }

    /// Its records as the undo or the redo will leave them; `None` for one that will be removed.
    pub fn becomes(&self) -> impl Iterator<Item = (RecordId, Option<&Record>)> {
        self.before.iter().map(|(id, record)| (*id, record.as_deref()))
    }

    /// Whether it changed this record.
    pub fn touched(&self, id: RecordId) -> bool {
        self.before.iter().any(|(touched, _)| *touched == id)
    }

    fn forget(&mut self, ids: &HashSet<RecordId>) {
        if self.before.iter().any(|(id, _)| ids.contains(id)) {
            let kept = self.before.drain(..).filter(|(id, _)| !ids.contains(id)).collect();
            *self = Self::new(self.operation.clone(), self.sequence, kept);
        }
    }

    /// Bytes of content in it.
    pub(crate) fn bytes(&self) -> usize {
        self.bytes
    }
}

/// The steps that can be undone and redone.
#[derive(Default)]
pub(crate) struct History {
    /// What can be undone, in the order in which it was done or redone.
    pub(crate) done: VecDeque<UndoStep>,
    /// What can be redone; the last is the next.
    pub(crate) undone: Vec<UndoStep>,
}

impl History {
    /// Takes in an acknowledged operation. `number`: that of its audit entry, which for an undo or a redo is the number
    /// of the operation that it undid or redid.
    pub(crate) fn follow(&mut self, step: UndoStep, number: Option<u64>) {
        let is_it = |known: &UndoStep| Some(known.sequence) == number;
        if step.operation.is_irreversible() {
            self.clear();
        } else if step.operation.name() == UNDO {
            let found = self.done.iter().rposition(is_it).and_then(|index| self.done.remove(index));
            let turned = found.map(|of| self.turn(of, step));
            self.undone.extend(turned);
        } else if step.operation.name() == REDO {
            let found = self.undone.iter().rposition(is_it).map(|index| self.undone.remove(index));
            let turned = found.map(|of| self.turn(of, step));
            self.done.extend(turned);
        } else if step.operation.is_lasting() {
            self.forget(&step.before.iter().map(|(id, _)| *id).collect());
        } else if !step.before.is_empty() {
            self.undone.clear();
            self.done.push_back(step);
            while self.done.len() > MAX_STEPS || (self.done.len() > 1 && self.bytes() > MAX_BYTES) {
                self.done.pop_front();
            }
        }
    }

    /// The reverse of step `of`, which the operation `by` undid or redid. Records that `by` left as they were are in no
    /// step from then on.
    fn turn(&mut self, of: UndoStep, by: UndoStep) -> UndoStep {
        let left = of.before.iter().map(|(id, _)| *id).filter(|id| !by.touched(*id));
        self.forget(&left.collect());
        UndoStep::new(of.operation, of.sequence, by.before)
    }

    /// Removes these records from every step, after an operation without a step changed them: undoing an older step
    /// would bring back what was thrown away since.
    pub(crate) fn forget(&mut self, ids: &HashSet<RecordId>) {
        self.done.iter_mut().chain(&mut self.undone).for_each(|step| step.forget(ids));
        self.done.retain(|step| !step.before.is_empty());
        self.undone.retain(|step| !step.before.is_empty());
    }

    fn bytes(&self) -> usize {
        self.done.iter().map(UndoStep::bytes).sum()
    }

    /// The step of this number, unless a later one changed one of its records.
    pub(crate) fn undoable(&self, sequence: u64) -> Option<&UndoStep> {
        let index = self.done.iter().rposition(|step| step.sequence == sequence)?;
        let step = self.done.get(index)?;
        let is_free = |later: &UndoStep| !step.before.iter().any(|(id, _)| later.touched(*id));
        self.done.range(index + 1..).all(is_free).then_some(step)
    }

    pub(crate) fn clear(&mut self) {
        self.done.clear();
        self.undone.clear();
    }
}
