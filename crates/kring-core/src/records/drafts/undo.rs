//! Drafts when a step is taken back, or done again.

use std::collections::HashSet;

use kring_vault::{Otherwise, RecordId, UndoStep, Unlocked, Vault};

use crate::engine::model::{Model, decode};
use crate::engine::record::{Id, RecordKind};

use super::Draft;

/// Brings the model to what a step makes of it, drafts apart, and says what is to happen to those: a draft that is there
/// stays as it is, and goes when what it is about goes; one that went by the step comes back where its key is free.
pub(crate) fn before_put_back(step: &UndoStep, vault: &Vault<Unlocked>, model: &mut Model) -> Otherwise {
    let mut otherwise = Otherwise::default();
    let mut gone = Vec::new();
    for (id, record) in step.becomes() {
        if model.table::<Draft>().contains_key(&Id::from(id.0)) {
            otherwise.leave.insert(id);
            continue;
        }
        match (record, vault.get(id)) {
            (Some(record), _) if record.kind().as_str() == RecordKind::DRAFT.name() => {
                gone.push((id, record));
            }
            (Some(record), _) => model.load(record),
            (None, Some(there)) => model.forget(there.kind(), id),
            (None, None) => {}
        }
    }
    let mut taken = HashSet::new();
    for kept in model.table::<Draft>().values() {
        if model.is_orphan(&kept.content) {
            otherwise.remove.push(RecordId(kept.id.uuid()));
        } else {
            taken.insert(kept.content.key.clone());
        }
    }
    for (id, record) in gone {
        let draft = decode::<Draft>(record.content()).filter(|draft| !model.is_orphan(draft));
        // The one that is being written stays.
        if !draft.is_some_and(|draft| taken.insert(draft.key)) {
            otherwise.leave.insert(id);
        }
    }
    otherwise
}
