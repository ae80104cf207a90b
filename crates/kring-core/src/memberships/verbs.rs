//! What can be done with a membership.

use kring_vault::Operation;

use crate::error::Error;
use crate::now::Now;
use crate::record::Kept;
use crate::workspace::{Tx, Workspace};

use super::{Membership, MembershipId};

pub(crate) const ADD: Operation = Operation::named("membership.add");
pub(crate) const CHANGE: Operation = Operation::named("membership.change");
pub(crate) const REMOVE: Operation = Operation::named("membership.remove");

impl Workspace {
    /// Gives a person a place in another network.
    pub fn add_membership(&mut self, membership: Membership, now: &Now) -> Result<Kept<Membership>, Error> {
        self.run(ADD, now, |tx| tx.add(membership))
    }

    /// Changes a membership. `revision` is the one the change started from; `None` changes whatever is there.
    pub fn change_membership(
        &mut self,
        id: MembershipId,
        revision: Option<u32>,
        membership: Membership,
        now: &Now,
    ) -> Result<Kept<Membership>, Error> {
        self.run(CHANGE, now, |tx| tx.change(id, revision, membership))
    }

    /// Removes a membership, but not the last of a person: nobody is kept without a network. Remove the person then.
    pub fn remove_membership(&mut self, id: MembershipId, now: &Now) -> Result<(), Error> {
        self.run(REMOVE, now, |tx| tx.remove_membership(id))
    }

    /// A membership.
    pub fn membership(&self, id: MembershipId) -> Result<Kept<Membership>, Error> {
        self.find(id).cloned()
    }
}

impl Tx<'_, '_> {
    pub(crate) fn remove_membership(&mut self, id: MembershipId) -> Result<(), Error> {
        let person = self.find(id)?.content.person;
        if self.linked::<Membership>(person.uuid()).nth(1).is_none() {
            return Err(Error::LastMembership);
        }
        self.remove(id).map(drop)
    }
}
