//! Taking operations back, and the vault's own log.

use kring_vault::{AuditEntry, Health, Operation};
use serde::Serialize;
use specta::Type;

use crate::drafts::Draft;
use crate::drafts::verbs::KEEP;
use crate::error::Error;
use crate::now::Now;
use crate::record::Noun;

use super::Workspace;

/// An operation that was taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UndoneOperation {
    /// Its name, such as "person.add".
    pub operation: String,
    /// The sorts of records that changed by it.
    pub changed: Vec<Noun>,
}

impl Workspace {
    /// Takes the last operation back; `None` when there is none. Drafts are not operations in this sense and stay.
    pub fn undo(&mut self, now: &Now) -> Result<Option<UndoneOperation>, Error> {
        if self.undoable().is_empty() {
            return Ok(None);
        }
        let drafts: Vec<Draft> = self.drafts.values().map(|kept| kept.content.clone()).collect();
        let mut passed_drafts = false;
        let undone = loop {
            let Some(undone) = self.vault.undo(now.moment())? else { break None };
            self.refresh(&undone.changes);
            if undone.operation.name() != KEEP {
                break Some(undone);
            }
            passed_drafts = true;
        };
        if passed_drafts {
            self.put_back(drafts, now)?;
        }
        Ok(undone.map(|undone| {
            let mut changed: Vec<Noun> =
                undone.changes.iter().filter_map(|change| Noun::of_kind(change.kind().as_str())).collect();
            changed.sort_unstable();
            changed.dedup();
            UndoneOperation { operation: undone.operation.name().to_owned(), changed }
        }))
    }

    /// The names of the operations that can be taken back, the last one first.
    pub fn undoable(&self) -> Vec<String> {
        let names = self.vault.undoable().map(Operation::name);
        names.filter(|name| *name != KEEP).map(str::to_owned).collect()
    }

    /// What was found and repaired when the vault was opened.
    pub fn health(&self) -> Health {
        self.vault.health()
    }

    /// The audit log, oldest entry first.
    pub fn audit(&self) -> impl DoubleEndedIterator<Item = &AuditEntry> {
        self.vault.audit()
    }

    fn put_back(&mut self, drafts: Vec<Draft>, now: &Now) -> Result<(), Error> {
        self.run(Operation::named(KEEP), now, |tx| {
            let now_kept: Vec<_> = tx.drafts.keys().copied().collect();
            for id in now_kept {
                tx.remove(id)?;
            }
            for draft in drafts {
                tx.add(draft)?;
            }
            Ok(())
        })
    }
}
