//! Taking operations back, and doing them again.

use kring_vault::{Change, UndoStep, Undone};

use crate::engine::error::Error;
use crate::engine::number::as_u32;
use crate::engine::workspace::{Way, Workspace};
use crate::language::now::Now;

use super::dependents::{Steps, is_step, stands};
use super::recent::Known;
use super::{StoppedUndo, UndoState, UndoneOperation};

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
        let steps = Steps::of(self.vault().steps(), self);
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
            return Err(Error::CannotUndo { number: as_u32(sequence) });
        }
        self.in_step(|workspace| {
            let redone = workspace.put_back(Way::Redo, now)?;
            let redone = redone.ok_or(Error::CannotUndo { number: as_u32(sequence) })?;
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
            number: last.map(|step| as_u32(step.sequence())),
            redo: self.vault().undone().next().map(name),
        }
    }

    /// Takes operations back in this order, each as an operation of its own; what is told is about the last of them.
    /// Where one of them cannot be, those before it stay taken back, and it is told why and how many are left.
    fn undo_these(&mut self, sequences: &[u64], now: &Now) -> Result<UndoneOperation, Error> {
        self.in_step(|workspace| {
            let mut done: Vec<Undone> = Vec::new();
            let mut stopped = None;
            for sequence in sequences {
                match workspace.undo_one(*sequence, now) {
                    Ok(undone) => done.push(undone),
                    Err(error) if done.is_empty() => return Err(error),
                    Err(error) => {
                        let left = as_u32(sequences.len() - done.len());
                        stopped = Some(StoppedUndo { problem: error.into(), left });
                        break;
                    }
                }
            }
            let changes: Vec<_> = done.iter().flat_map(|undone| undone.changes.clone()).collect();
            let last = done.pop().ok_or(Error::CannotUndo { number: 0 })?;
            let along = done.iter().map(|undone| undone.operation.name().to_owned()).collect();
            Ok(UndoneOperation { stopped, ..workspace.told(&last, &changes, along) })
        })
    }

    fn undo_one(&mut self, sequence: u64, now: &Now) -> Result<Undone, Error> {
        let refused = || Error::CannotUndo { number: as_u32(sequence) };
        let step = self.vault().steps().find(|step| step.sequence() == sequence);
        step.filter(|step| stands(step, self)).ok_or_else(refused)?;
        self.put_back(Way::Undo(sequence), now)?.ok_or_else(refused)
    }

    fn told(&self, undone: &Undone, all: &[Change], along: Vec<String>) -> UndoneOperation {
        let mut changed: Vec<_> = self.kinds_of(all).collect();
        changed.sort_unstable();
        changed.dedup();
        let touched: Vec<_> = undone.changes.iter().map(Change::id).collect();
        let operation = undone.operation.name().to_owned();
        UndoneOperation {
            number: as_u32(undone.sequence),
            about: Known::of(self).about(&operation, &touched),
            operation,
            changed,
            along,
            stopped: None,
        }
    }
}
