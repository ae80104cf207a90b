//! What can be done with a network.

use kring_vault::Operation;

use crate::engine::error::Error;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;

use super::{Network, NetworkId, NotNow, StartUpStep};

pub(crate) const ADD: Operation = Operation::named("network.add");
pub(crate) const CHANGE: Operation = Operation::named("network.change");
pub(crate) const REMOVE: Operation = Operation::named("network.remove");
pub(crate) const PUT_OFF: Operation = Operation::named("network.putOff");
pub(crate) const TAKE_UP: Operation = Operation::named("network.takeUp");

impl Workspace {
    /// Starts a network.
    pub fn add_network(&mut self, network: Network, now: &Now) -> Result<Versioned<Network>, Error> {
        self.run(ADD, now, |tx| tx.add(network))
    }

    /// Changes a network. `revision` is the one the change started from; `None` changes whatever is there. With a last day that is
    /// taken back the farewell goes.
    ///
    /// Errors: `conflict.endsUnasked` for a last day that is not to come while things are open.
    pub fn change_network(
        &mut self,
        id: NetworkId,
        revision: Option<u32>,
        network: Network,
        now: &Now,
    ) -> Result<Versioned<Network>, Error> {
        self.run(CHANGE, now, |tx| tx.change_network(id, revision, network))
    }

    /// Removes a network that nothing belongs to any more.
    pub fn remove_network(&mut self, id: NetworkId, now: &Now) -> Result<(), Error> {
        self.run(REMOVE, now, |tx| tx.remove_network(id))
    }

    /// Puts a step of the start-up guide off, with the reason.
    pub fn put_off_step(
        &mut self,
        id: NetworkId,
        step: StartUpStep,
        reason: String,
        now: &Now,
    ) -> Result<Versioned<Network>, Error> {
        self.run(PUT_OFF, now, |tx| tx.put_off_step(id, step, reason))
    }

    /// Takes a step of the start-up guide up after all.
    pub fn take_up_step(
        &mut self,
        id: NetworkId,
        step: StartUpStep,
        now: &Now,
    ) -> Result<Versioned<Network>, Error> {
        self.run(TAKE_UP, now, |tx| tx.take_up_step(id, step))
    }

    /// A network.
    pub fn network(&self, id: NetworkId) -> Result<Versioned<Network>, Error> {
        self.find(id).cloned()
    }
}

impl Tx<'_, '_> {
    pub(crate) fn put_off_step(
        &mut self,
        id: NetworkId,
        step: StartUpStep,
        reason: String,
    ) -> Result<Versioned<Network>, Error> {
        self.edit(id, |network| {
            network.not_now.retain(|one| one.step != step);
            network.not_now.push(NotNow { step, reason });
            Ok(())
        })
    }

    pub(crate) fn take_up_step(
        &mut self,
        id: NetworkId,
        step: StartUpStep,
    ) -> Result<Versioned<Network>, Error> {
        self.edit(id, |network| {
            network.not_now.retain(|one| one.step != step);
            Ok(())
        })
    }

    pub(crate) fn remove_network(&mut self, id: NetworkId) -> Result<(), Error> {
        self.remove_unused(id)?;
        self.remove_filters_on(id)
    }
}
