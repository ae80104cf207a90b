//! Taking a step back, or doing it again: the vault, the model and the drafts as one operation.

use std::collections::HashSet;

use kring_vault::{Change, Kind, Otherwise, RecordId, UndoStep, Undone, Unlocked, Vault};

use crate::drafts::Draft;
use crate::error::Error;
use crate::model::{Model, decode};
use crate::now::Now;
use crate::record::{Id, Noun};

use super::Workspace;

/// Which step, and which way.
#[derive(Clone, Copy)]
pub(crate) enum Way {
    /// Takes back the step of this number.
    Undo(u64),
    /// Does again what was taken back last.
    Redo,
}

impl Workspace {
    /// Puts the records of a step back as one operation. A draft that is there stays as it is, and goes when what it is
    /// about goes; one that went by the step comes back where its key is free. `None` when there is no such step, or
    /// something later stands in its way.
    pub(crate) fn put_back(&mut self, way: Way, now: &Now) -> Result<Option<Undone>, Error> {
        let Self { vault, model, .. } = self;
        let step = match way {
            Way::Undo(sequence) => vault.steps().find(|step| step.sequence() == sequence),
            Way::Redo => vault.undone().next(),
        };
        let Some(step) = step else { return Ok(None) };
        let kind = |record: &kring_vault::Record| record.kind().clone();
        let touched: Vec<_> = step.becomes().map(|(id, record)| (id, record.map(kind))).collect();
        let otherwise = go_ahead(step, vault, model);
        let done = match way {
            Way::Undo(sequence) => vault.undo_step(sequence, &otherwise, now.moment()),
            Way::Redo => vault.redo(&otherwise, now.moment()),
        };
        match &done {
            Ok(Some(done)) => self.refresh(&done.changes),
            Ok(None) | Err(_) => self.go_back(touched),
        }
        Ok(done?)
    }

    /// Reads again what the vault changed by itself.
    fn refresh(&mut self, changes: &[Change]) {
        self.changed.extend(changes.iter().filter_map(|change| Noun::of_kind(change.kind().as_str())));
        self.go_back(changes.iter().map(|change| (change.id(), Some(change.kind().clone()))).collect());
    }

    /// Brings the model back to what the vault has of these records.
    fn go_back(&mut self, touched: Vec<(RecordId, Option<Kind>)>) {
        for (id, kind) in touched {
            match (self.vault.get(id), kind) {
                (Some(record), _) => self.model.load(record),
                (None, Some(kind)) => self.model.forget(&kind, id),
                (None, None) => {}
            }
        }
    }
}

/// Has the model go ahead to what a step makes of it, drafts apart, and says what is to happen to those.
fn go_ahead(step: &UndoStep, vault: &Vault<Unlocked>, model: &mut Model) -> Otherwise {
    let mut otherwise = Otherwise::default();
    let mut gone = Vec::new();
    for (id, record) in step.becomes() {
        if model.drafts.contains_key(&Id::from(id.0)) {
            otherwise.leave.insert(id);
            continue;
        }
        match (record, vault.get(id)) {
            (Some(record), _) if record.kind().as_str() == Noun::Draft.kind() => gone.push((id, record)),
            (Some(record), _) => model.load(record),
            (None, Some(there)) => model.forget(there.kind(), id),
            (None, None) => {}
        }
    }
    let mut taken = HashSet::new();
    for kept in model.drafts.values() {
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
