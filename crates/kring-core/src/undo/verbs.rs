//! Taking operations back, and doing them again.

use std::collections::BTreeMap;

use kring_vault::{Change, Operation, UndoStep, Undone};

use crate::drafts::Draft;
use crate::drafts::verbs::KEEP;
use crate::error::Error;
use crate::keeping::numbers::count;
use crate::now::Now;
use crate::record::{Id, Noun};
use crate::workspace::Workspace;

use super::dependents::{Steps, stands};
use super::recent::Known;
use super::{UndoState, UndoneOperation};

/// Whether people mean it by "undo". Earlier versions wrote drafts and settings as operations that could be undone; those
/// are passed over.
pub(super) fn is_step(operation: &Operation) -> bool {
    !operation.is_lasting() && ![KEEP, "settings.change", "demo.load"].contains(&operation.name())
}

impl Workspace {
    /// Takes the last operation back; `None` when there is none. Drafts are no operations in this sense: those that are
    /// there stay as they are, those that went with their record come back with it.
    pub fn undo(&mut self, now: &Now) -> Result<Option<UndoneOperation>, Error> {
        let last = self.vault().steps().find(|step| is_step(step.operation())).map(UndoStep::sequence);
        last.map(|sequence| self.undo_these(&[sequence], now)).transpose()
    }

    /// Takes one of the operations back, by its number in the audit log.
    ///
    /// Errors: `conflict.cannotUndo` when it cannot be undone, or was already; `conflict.undoTakesMore` when later
    /// operations rest on it and `with_later` does not say that they may go too.
    pub fn undo_number(
        &mut self,
        number: u32,
        with_later: bool,
        now: &Now,
    ) -> Result<UndoneOperation, Error> {
        let sequence = u64::from(number);
        let steps = Steps::of(self.vault().steps());
        let can = steps.get(sequence).is_some_and(|step| is_step(step.operation()));
        let with = steps.with_dependents(sequence, self).filter(|_| can);
        let with = with.ok_or(Error::CannotUndo { number })?;
        if with.len() > 1 && !with_later {
            return Err(Error::UndoTakesMore { number, count: with.len() - 1 });
        }
        self.undo_these(&with, now)
    }

    /// Does again what was undone last; `None` when nothing was, or something else was done since.
    pub fn redo(&mut self, now: &Now) -> Result<Option<UndoneOperation>, Error> {
        let Some(step) = self.vault().undone().next() else { return Ok(None) };
        let sequence = step.sequence();
        if !stands(step, self) {
            return Err(Error::CannotUndo { number: count(sequence) });
        }
        self.in_step(|workspace| {
            let there = workspace.drafts_there();
            let redone = workspace
                .vault_mut()
                .redo(now.moment())?
                .ok_or(Error::CannotUndo { number: count(sequence) })?;
            workspace.follow(&redone, there, now)?;
            Ok(Some(workspace.told(&redone, &redone.changes, Vec::new())))
        })
    }

    /// The names of the operations that can be taken back, the last one first.
    pub fn undoable(&self) -> Vec<String> {
        let steps = self.vault().steps().map(UndoStep::operation);
        steps.filter(|operation| is_step(operation)).map(|operation| operation.name().to_owned()).collect()
    }

    /// What an undo would take back now, and what a redo would do again.
    pub fn undo_state(&self) -> UndoState {
        let name = |step: &UndoStep| step.operation().name().to_owned();
        let last = self.vault().steps().find(|step| is_step(step.operation()));
        UndoState {
            undo: last.map(name),
            number: last.map(|step| count(step.sequence())),
            redo: self.vault().undone().next().map(name),
        }
    }

    /// Takes operations back in this order, each as an operation of its own; what is told is about the last of them.
    fn undo_these(&mut self, sequences: &[u64], now: &Now) -> Result<UndoneOperation, Error> {
        self.in_step(|workspace| {
            let (mut along, mut changes, mut last) = (Vec::new(), Vec::new(), None);
            for sequence in sequences {
                let refused = || Error::CannotUndo { number: count(*sequence) };
                let step = workspace.vault().steps().find(|step| step.sequence() == *sequence);
                step.filter(|step| stands(step, workspace)).ok_or_else(refused)?;
                let there = workspace.drafts_there();
                let undone = workspace.vault_mut().undo_step(*sequence, now.moment())?;
                let undone = undone.ok_or_else(refused)?;
                workspace.follow(&undone, there, now)?;
                changes.extend(undone.changes.iter().cloned());
                along.extend(last.replace(undone).map(|undone| undone.operation.name().to_owned()));
            }
            let last = last.ok_or(Error::CannotUndo { number: 0 })?;
            Ok(workspace.told(&last, &changes, along))
        })
    }

    fn told(&self, undone: &Undone, all: &[Change], along: Vec<String>) -> UndoneOperation {
        let mut changed: Vec<Noun> =
            all.iter().filter_map(|change| Noun::of_kind(change.kind().as_str())).collect();
        changed.sort_unstable();
        changed.dedup();
        let touched: Vec<_> = undone.changes.iter().map(Change::id).collect();
        let operation = undone.operation.name().to_owned();
        UndoneOperation {
            number: count(undone.sequence),
            about: Known::of(self).about(&operation, &touched),
            operation,
            changed,
            along,
        }
    }

    fn drafts_there(&self) -> Vec<Draft> {
        self.drafts.values().map(|kept| kept.content.clone()).collect()
    }

    /// Brings the model in step with an undo or a redo, and the drafts with the model: those that were `there` before it,
    /// and those it brought back under keys that were free, but for those about what went by it.
    fn follow(&mut self, undone: &Undone, there: Vec<Draft>, now: &Now) -> Result<(), Error> {
        self.refresh(&undone.changes);
        let back = undone.changes.iter().filter_map(|change| self.drafts.get(&Id::from(change.id().0)));
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
