//! Verbs that are tried and taken back, to see what they would do.

use kring_vault::{Operation, VaultError};

use crate::engine::error::Error;
use crate::language::now::Now;

use super::{Tx, Workspace};

impl Workspace {
    /// What verbs would answer as one operation. Nothing is written, and the model is as before.
    pub(crate) fn rehearse<T>(
        &mut self,
        operation: Operation,
        now: &Now,
        verbs: impl FnOnce(&mut Tx<'_, '_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut answer = None;
        let ended = self.run(operation, now, |tx| {
            answer = Some(verbs(tx)?);
            // What is refused is taken back.
            Err::<(), Error>(VaultError::Cancelled.into())
        });
        match (answer, ended) {
            (Some(answer), _) => Ok(answer),
            (None, Err(error)) => Err(error),
            (None, Ok(())) => Err(VaultError::Cancelled.into()),
        }
    }
}
