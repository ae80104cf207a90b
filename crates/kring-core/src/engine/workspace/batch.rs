//! Verbs by their names, one by one or many as one operation.

use kring_vault::{Operation, Progress, VaultError};
use serde_json::Value;

use crate::engine::error::Error;
use crate::engine::verbs::{Run, find};
use crate::language::now::Now;

use super::Workspace;

/// What went wrong in a batch, and at which of its verbs.
#[derive(Debug, thiserror::Error)]
#[error("verb {place} of the batch: {error}")]
pub struct BatchError {
    /// Which verb, from 0.
    pub place: usize,
    /// What was wrong with it.
    pub error: Error,
}

impl Workspace {
    /// Runs many verbs as one operation and gives their answers in order. Later verbs see what earlier ones did; when
    /// one fails none of them happened. Progress is told in verbs; stopping at one means that none happened either.
    pub fn batch_atomic(
        &mut self,
        verbs: Vec<(String, Value)>,
        now: &Now,
        progress: Progress<'_>,
    ) -> Result<Vec<Value>, BatchError> {
        let (mut place, total) = (0, verbs.len() as u64);
        let answers = self.run(Operation::named("batch"), now, |tx| {
            let mut answers = Vec::with_capacity(verbs.len());
            for (verb, input) in verbs {
                if progress(place as u64, total).is_break() {
                    return Err(VaultError::Cancelled.into());
                }
                answers.push(match &find(tx.schema(), &verb)?.run {
                    Run::Read(read) => read(tx, input, now)?,
                    Run::ReadWhole(read) => {
                        read(tx, &|id| tx.vault.get(id).map(|kept| kept.content().to_vec()), input, now)?
                    }
                    Run::Write(_, write) => write(tx, input)?,
                });
                place += 1;
            }
            Ok(answers)
        });
        answers.map_err(|error| BatchError { place, error })
    }
}

/// Runs one verb by its name ("person add") and gives its answer as JSON.
pub fn perform(workspace: &mut Workspace, verb: &str, input: Value, now: &Now) -> Result<Value, Error> {
    match &find(workspace.schema(), verb)?.run {
        Run::Read(read) => read(workspace, input, now),
        Run::ReadWhole(read) => read(workspace, &|id| workspace.content_of(id), input, now),
        Run::Write(operation, write) => workspace.run(operation.clone(), now, |tx| write(tx, input)),
    }
}
