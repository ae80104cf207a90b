//! Taking a step back, or doing it again: the vault, the model and the drafts as one operation.

use kring_vault::{Change, Kind, RecordId, Undone};

use crate::engine::error::Error;
use crate::language::now::Now;

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
    /// Puts the records of a step back as one operation; what goes or stays besides, a hook says ([`super::Hooks`]). `None`
    /// when there is no such step, or something later stands in its way.
    pub(crate) fn put_back(&mut self, way: Way, now: &Now) -> Result<Option<Undone>, Error> {
        self.catch_up(now)?;
        let Self { vault, model, .. } = self;
        let step = match way {
            Way::Undo(sequence) => vault.steps().find(|step| step.sequence() == sequence),
            Way::Redo => vault.undone().next(),
        };
        let Some(step) = step else { return Ok(None) };
        let kind = |record: &kring_vault::Record| record.kind().clone();
        let touched: Vec<_> = step.becomes().map(|(id, record)| (id, record.map(kind))).collect();
        let otherwise = (model.schema().hooks.before_put_back)(step, vault, model);
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
        self.changed.extend(self.model.kinds_of(changes));
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
