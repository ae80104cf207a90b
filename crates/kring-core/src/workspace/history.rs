//! Taking operations back, and the vault's own log.

use std::collections::BTreeMap;

use kring_vault::{AuditEntry, Change, Health, Operation};
use serde::Serialize;
use specta::Type;

use crate::drafts::Draft;
use crate::drafts::verbs::KEEP;
use crate::error::Error;
use crate::now::Now;
use crate::record::{Id, Noun};

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
    /// Takes the last operation back; `None` when there is none. Drafts are no operations in this sense: those that are
    /// there stay as they are, those that went with their record come back with it.
    pub fn undo(&mut self, now: &Now) -> Result<Option<UndoneOperation>, Error> {
        if self.undoable().is_empty() {
            return Ok(None);
        }
        self.in_step(|workspace| workspace.undo_once(now))
    }

    fn undo_once(&mut self, now: &Now) -> Result<Option<UndoneOperation>, Error> {
        let there: Vec<Draft> = self.drafts.values().map(|kept| kept.content.clone()).collect();
        let undone = loop {
            let Some(undone) = self.vault.undo(now.moment())? else { break None };
            self.refresh(&undone.changes);
            // Earlier versions wrote drafts as operations. Those are passed over; nobody meant them by "undo".
            if undone.operation.name() != KEEP {
                break Some(undone);
            }
        };
        let brought = undone.as_ref().map_or(&[][..], |undone| &undone.changes);
        self.settle_drafts(there, brought, now)?;
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

    /// What was found and repaired when the vault was opened; waits until the second copy has been looked at too.
    pub fn health(&self) -> Health {
        self.vault.health()
    }

    /// The same as far as it is known now, without waiting.
    pub fn known_health(&self) -> Health {
        self.vault.known_health()
    }

    /// The audit log, oldest entry first.
    pub fn audit(&self) -> impl DoubleEndedIterator<Item = &AuditEntry> {
        self.vault.audit()
    }

    /// After an undo: the drafts that were `there` before it, and those it brought back under keys that were free, but
    /// for those about what went by it.
    fn settle_drafts(&mut self, there: Vec<Draft>, undone: &[Change], now: &Now) -> Result<(), Error> {
        let back = undone.iter().filter_map(|change| self.drafts.get(&Id::from(change.id().0)));
        // Of two under one key the last stays: the one that is being written.
        let mut wanted: BTreeMap<String, Draft> = back
            .map(|kept| kept.content.clone())
            .chain(there)
            .filter(|draft| !self.is_orphan(draft))
            .map(|draft| (draft.key.clone(), draft))
            .collect();
        self.keep_drafts(now, |tx| {
            let kept: Vec<_> = tx.drafts.values().map(|kept| (kept.id, kept.content.key.clone())).collect();
            for (id, key) in kept {
                match wanted.remove(&key) {
                    Some(draft) => tx.change(id, None, draft).map(drop),
                    None => tx.remove(id).map(drop),
                }?;
            }
            wanted.into_values().try_for_each(|draft| tx.add(draft).map(drop))
        })
    }
}
