//! What can be undone: the versions from before each operation.

use crate::operation::Operation;
use crate::record::{Record, RecordId};
use std::collections::VecDeque;
use std::sync::Arc;

/// Most operations that are remembered.
const MOST: usize = 100;

/// Most content that older steps may hold, in bytes; the newest step is always kept.
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// The name of the operation that takes another back.
pub(crate) const UNDO: &str = "vault.undo";

/// Records as they were before an operation; `None` for one that was not there.
pub(crate) type Before = Vec<(RecordId, Option<Arc<Record>>)>;

/// One operation that can be taken back.
pub(crate) struct UndoStep {
    pub(crate) operation: Operation,
    pub(crate) sequence: u64,
    pub(crate) before: Before,
    bytes: usize,
}

impl UndoStep {
    pub(crate) fn new(operation: Operation, sequence: u64, before: Before) -> Self {
        let records = before.iter().filter_map(|(_, record)| record.as_ref());
        let bytes = records.map(|record| record.content.len()).sum();
        Self { operation, sequence, before, bytes }
    }
}

/// The steps, oldest first.
#[derive(Default)]
pub(crate) struct History(VecDeque<UndoStep>);

impl History {
    /// Follows an operation that was acknowledged.
    pub(crate) fn follow(&mut self, step: UndoStep) {
        if step.operation.is_irreversible() {
            self.0.clear();
        } else if step.operation.name() == UNDO {
            self.0.pop_back();
        } else if !step.before.is_empty() {
            self.0.push_back(step);
            while self.0.len() > MOST || (self.0.len() > 1 && self.bytes() > MOST_BYTES) {
                self.0.pop_front();
            }
        }
    }

    fn bytes(&self) -> usize {
        self.0.iter().map(|step| step.bytes).sum()
    }

    pub(crate) fn last(&self) -> Option<&UndoStep> {
        self.0.back()
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &Operation> {
        self.0.iter().rev().map(|step| &step.operation)
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}
