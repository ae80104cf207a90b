//! The last operations, with what can be done with each.

use std::cmp::Reverse;
use std::collections::HashMap;

use kring_vault::{AuditEntry, REDO, Record, RecordId, UNDO, UndoStep};

use crate::engine::model::Model;
use crate::engine::number::{as_u32, instant};
use crate::engine::workspace::Workspace;

use super::dependents::{Steps, is_step};
use super::{About, RecentOperation, RecentState};

/// As many as are remembered by a person.
const MOST: usize = 20;

impl Workspace {
    /// The last twenty operations on what is kept, the last first. Settings, what left the vault and what is about the
    /// vault itself are not among them: those are in the audit log.
    pub fn recent_operations(&self) -> Vec<RecentOperation> {
        let steps = Steps::of(self.vault().steps(), self);
        let next = self.vault().undone().next().map(UndoStep::sequence);
        // Whether the last that was done about an operation was to undo it.
        let mut undone: HashMap<u64, bool> = HashMap::new();
        let known = Known::of(self);
        let mut recent = Vec::new();
        for entry in self.audit().rev() {
            let name = entry.operation.name();
            if let (Some(number), UNDO | REDO) = (entry.number, name) {
                undone.entry(number).or_insert(name == UNDO);
            } else if is_on_records(entry) {
                let was_undone = undone.get(&entry.sequence).copied().unwrap_or_default();
                let step = steps.get(entry.sequence).filter(|_| !was_undone);
                let with = step.and_then(|step| steps.with_dependents(step.sequence(), self));
                let state = match (was_undone, &with) {
                    (true, _) if next == Some(entry.sequence) => RecentState::Redoable,
                    (true, _) => RecentState::Undone,
                    (false, Some(_)) => RecentState::Undoable,
                    (false, None) => RecentState::Past,
                };
                let takes = with.into_iter().flatten().filter(|number| *number != entry.sequence);
                recent.push(RecentOperation {
                    number: as_u32(entry.sequence),
                    at: instant(entry.at),
                    operation: name.to_owned(),
                    about: known.about(name, &entry.records),
                    state,
                    takes: takes.map(as_u32).collect(),
                });
            }
            if recent.len() == MOST {
                break;
            }
        }
        recent
    }
}

/// What is there, and what is gone as it was last: what was made confidential before it went stays so in every line.
pub(super) struct Known<'w> {
    workspace: &'w Workspace,
    gone: HashMap<RecordId, &'w Record>,
}

impl<'w> Known<'w> {
    pub fn of(workspace: &'w Workspace) -> Self {
        let vault = workspace.vault();
        let mut steps: Vec<_> = vault.steps().chain(vault.undone()).collect();
        steps.sort_by_key(|step| Reverse(step.sequence()));
        let mut gone = HashMap::new();
        for (id, record) in steps.into_iter().flat_map(UndoStep::becomes) {
            if let Some(record) = record.filter(|_| vault.get(id).is_none()) {
                gone.entry(id).or_insert(record);
            }
        }
        Self { workspace, gone }
    }

    /// What an operation was about; names of what is gone by now are those it had last.
    pub fn about(&self, operation: &str, touched: &[RecordId]) -> About {
        let mut then = Model::new(self.workspace.schema());
        // Only names are asked of it, and of a large import the first few will do.
        touched.iter().take(ENOUGH).filter_map(|id| self.gone.get(id)).for_each(|record| then.load(record));
        About::of(operation, touched, self.workspace, &then)
    }
}

/// Records that are looked at for names.
const ENOUGH: usize = 200;

/// Whether it changed what is kept, and people would call it something they did.
fn is_on_records(entry: &AuditEntry) -> bool {
    let name = entry.operation.name();
    let apart = ["vault", "slot", "export", "demo"].iter().any(|apart| name.split('.').next() == Some(apart));
    is_step(&entry.operation) && !apart && !entry.records.is_empty()
}
