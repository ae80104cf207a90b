//! What leaves the vault, written in its log.

use kring_vault::{Operation, RecordId, VaultError};

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::language::now::Now;

use super::Workspace;

impl Workspace {
    /// The one way in which the log learns of what leaves.
    pub(crate) fn note_leaving(
        &mut self,
        operation: Operation,
        about: &[RecordId],
        grade: Classification,
        now: &Now,
    ) -> Result<(), Error> {
        match self.vault.note_numbered(operation, now.moment(), about, Some(grade.number())) {
            // What can be read can be exported; whoever asked is told that the log does not know.
            Err(VaultError::ReadOnly) => Ok(()),
            noted => Ok(noted?),
        }
    }

    /// Whether the log learns of what leaves; it does not where the folder can only be read.
    pub fn logs_exports(&self) -> bool {
        self.vault.is_writable()
    }
}
