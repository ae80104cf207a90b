//! What can be done with a network.

use kring_vault::Operation;

use crate::engine::error::Error;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;

use super::{Network, NetworkId};

pub(crate) const ADD: Operation = Operation::named("network.add");
pub(crate) const CHANGE: Operation = Operation::named("network.change");
pub(crate) const REMOVE: Operation = Operation::named("network.remove");

impl Workspace {
    /// Starts a network.
    pub fn add_network(&mut self, network: Network, now: &Now) -> Result<Versioned<Network>, Error> {
        self.run(ADD, now, |tx| tx.add(network))
    }

    /// Changes a network. `revision` is the one the change started from; `None` changes whatever is there.
    pub fn change_network(
        &mut self,
        id: NetworkId,
        revision: Option<u32>,
        network: Network,
        now: &Now,
    ) -> Result<Versioned<Network>, Error> {
        self.run(CHANGE, now, |tx| tx.change(id, revision, network))
    }

    /// Removes a network that nothing belongs to any more.
    pub fn remove_network(&mut self, id: NetworkId, now: &Now) -> Result<(), Error> {
        self.run(REMOVE, now, |tx| tx.remove_network(id))
    }

    /// A network.
    pub fn network(&self, id: NetworkId) -> Result<Versioned<Network>, Error> {
        self.find(id).cloned()
    }
}

impl Tx<'_, '_> {
    pub(crate) fn remove_network(&mut self, id: NetworkId) -> Result<(), Error> {
        self.remove_unused(id)?;
        self.remove_filters_on(id)
    }
}
