//! Taking people of a list in, and rehearsing it.

use kring_vault::Operation;

use crate::engine::error::Error;
use crate::engine::workspace::Workspace;
use crate::language::now::Now;

use super::{ImportOutcome, ImportPeople};

pub(crate) const IMPORT: Operation = Operation::named("person.import");

impl Workspace {
    /// Takes the people of a list into a network, as one operation.
    pub fn import_people(&mut self, import: ImportPeople, now: &Now) -> Result<ImportOutcome, Error> {
        self.run(IMPORT, now, |tx| tx.import_people(import))
    }

    /// What [`Self::import_people`] would do. Nothing is written.
    pub fn rehearse_import(&mut self, import: ImportPeople, now: &Now) -> Result<ImportOutcome, Error> {
        self.rehearse(IMPORT, now, |tx| tx.import_people(import))
    }
}
