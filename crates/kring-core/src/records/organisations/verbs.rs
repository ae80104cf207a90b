//! What can be done with an organisation.

use kring_vault::Operation;

use crate::engine::error::Error;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;

use super::{Organisation, OrganisationId};

pub(crate) const ADD: Operation = Operation::named("organisation.add");
pub(crate) const CHANGE: Operation = Operation::named("organisation.change");
pub(crate) const REMOVE: Operation = Operation::named("organisation.remove");

impl Workspace {
    /// Writes an organisation down.
    pub fn add_organisation(
        &mut self,
        organisation: Organisation,
        now: &Now,
    ) -> Result<Versioned<Organisation>, Error> {
        self.run(ADD, now, |tx| tx.add(organisation))
    }

    /// Changes an organisation. `revision` is the one the change started from; `None` changes whatever is there.
    pub fn change_organisation(
        &mut self,
        id: OrganisationId,
        revision: Option<u32>,
        organisation: Organisation,
        now: &Now,
    ) -> Result<Versioned<Organisation>, Error> {
        self.run(CHANGE, now, |tx| tx.change(id, revision, organisation))
    }

    /// Removes an organisation that nobody speaks for any more.
    pub fn remove_organisation(&mut self, id: OrganisationId, now: &Now) -> Result<(), Error> {
        self.run(REMOVE, now, |tx| tx.remove_organisation(id))
    }

    /// An organisation.
    pub fn organisation(&self, id: OrganisationId) -> Result<Versioned<Organisation>, Error> {
        self.find(id).cloned()
    }
}

impl Tx<'_, '_> {
    pub(crate) fn remove_organisation(&mut self, id: OrganisationId) -> Result<(), Error> {
        self.remove_unused(id).map(drop)
    }
}
