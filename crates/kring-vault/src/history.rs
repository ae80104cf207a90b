//! What can be undone and redone: the records from before each operation, and from before each undo.

use crate::operation::Operation;
use crate::record::{Record, RecordId};
use std::collections::{HashSet, VecDeque};
use std::sync::Arc;

/// Most operations that are remembered.
const MOST: usize = 100;

/// Most content that older steps may hold, in bytes; the newest step is always kept.
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// The name of the operation that takes another back.
pub const UNDO: &str = "vault.undo";
/// The name of the operation that does again what was taken back.
pub const REDO: &str = "vault.redo";

/// Records as they were before an operation; `None` for one that was not there.
pub(crate) type Before = Vec<(RecordId, Option<Arc<Record>>)>;

/// One operation that can be undone, or that was undone and can be redone.
pub struct UndoStep {
    pub(crate) operation: Operation,
    pub(crate) sequence: u64,
    /// What its records become by the undo, or by the redo.
    pub(crate) before: Before,
    bytes: usize,
}

impl UndoStep {
    pub(crate) fn new(operation: Operation, sequence: u64, before: Before) -> Self {
        let records = before.iter().filter_map(|(_, record)| record.as_ref());
        let bytes = records.map(|record| record.content.len()).sum();
        Self { operation, sequence, before, bytes }
    }

    /// Which operation.
    pub fn operation(&self) -> &Operation {
        &self.operation
    }

    /// Its number in the audit log, which an undo and a redo leave as it is.
    pub fn sequence(&self) -> u64 {
        self.sequence
    }

    /// Its records as the undo, or the redo, will leave them; `None` for one that will be gone.
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

    /// Bytes of content it holds.
    pub(crate) fn bytes(&self) -> usize {
        self.bytes
    }
}

/// The steps.
#[derive(Default)]
pub(crate) struct History {
    /// What can be undone, in the order it was done, or done again.
    pub(crate) done: VecDeque<UndoStep>,
    /// What can be redone; the last is the next.
    pub(crate) undone: Vec<UndoStep>,
}

impl History {
    /// Follows an operation that was acknowledged. `number`: that of its entry in the audit log.
    pub(crate) fn follow(&mut self, step: UndoStep, number: Option<u64>) {
        let is_it = |known: &UndoStep| Some(known.sequence) == number;
        if step.operation.is_irreversible() {
            self.clear();
        } else if step.operation.name() == UNDO {
            let found = self.done.iter().rposition(is_it).and_then(|place| self.done.remove(place));
            let turned = found.map(|of| self.turn(of, step));
            self.undone.extend(turned);
        } else if step.operation.name() == REDO {
            let found = self.undone.iter().rposition(is_it).map(|place| self.undone.remove(place));
            let turned = found.map(|of| self.turn(of, step));
            self.done.extend(turned);
        } else if step.operation.is_lasting() {
            self.forget(&step.before.iter().map(|(id, _)| *id).collect());
        } else if !step.before.is_empty() {
            self.undone.clear();
            self.done.push_back(step);
            while self.done.len() > MOST || (self.done.len() > 1 && self.bytes() > MOST_BYTES) {
                self.done.pop_front();
            }
        }
    }

    /// A step the other way round, after the operation that took it back or did it again. What that left as it was goes
    /// its own way from there.
    fn turn(&mut self, of: UndoStep, by: UndoStep) -> UndoStep {
        let left = of.before.iter().map(|(id, _)| *id).filter(|id| !by.touched(*id));
        self.forget(&left.collect());
        UndoStep::new(of.operation, of.sequence, by.before)
    }

    /// Leaves these records out of every step. An operation that is no step itself changed them: to take back an older
    /// one would bring back what was thrown away since, under the number of another version.
    pub(crate) fn forget(&mut self, ids: &HashSet<RecordId>) {
        self.done.iter_mut().chain(&mut self.undone).for_each(|step| step.forget(ids));
        self.done.retain(|step| !step.before.is_empty());
        self.undone.retain(|step| !step.before.is_empty());
    }

    fn bytes(&self) -> usize {
        self.done.iter().map(UndoStep::bytes).sum()
    }

    /// The step of this number, unless something that was done later changed one of its records.
    pub(crate) fn undoable(&self, sequence: u64) -> Option<&UndoStep> {
        let place = self.done.iter().rposition(|step| step.sequence == sequence)?;
        let step = self.done.get(place)?;
        let is_free = |later: &UndoStep| !step.before.iter().any(|(id, _)| later.touched(*id));
        self.done.range(place + 1..).all(is_free).then_some(step)
    }

    pub(crate) fn clear(&mut self) {
        self.done.clear();
        self.undone.clear();
    }
}
