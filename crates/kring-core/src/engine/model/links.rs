//! Who names whom, turned round: from a person to their conversations, promises, meetings and memberships.

use std::collections::BTreeSet;

use uuid::Uuid;

use crate::engine::record::RecordKind;

use rustc_hash::FxHashMap;

use super::Reference;

/// For every record that is named: by which records, sorted by what those are.
#[derive(Default)]
pub(crate) struct Links {
    by_target: FxHashMap<(Uuid, RecordKind), BTreeSet<Uuid>>,
}

impl Links {
    pub fn add(&mut self, source: Uuid, kind: RecordKind, references: &[Reference]) {
        for reference in references {
            self.by_target.entry((reference.id, kind)).or_default().insert(source);
        }
    }

    pub fn remove(&mut self, source: Uuid, kind: RecordKind, references: &[Reference]) {
        for reference in references {
            if let Some(sources) = self.by_target.get_mut(&(reference.id, kind)) {
                sources.remove(&source);
                if sources.is_empty() {
                    self.by_target.remove(&(reference.id, kind));
                }
            }
        }
    }

    /// The records of one sort that name `target`.
    pub fn sources(&self, target: Uuid, kind: RecordKind) -> impl Iterator<Item = Uuid> {
        self.by_target.get(&(target, kind)).into_iter().flatten().copied()
    }
}
