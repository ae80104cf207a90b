//! What can be done with a membership.

use kring_vault::Operation;

use crate::engine::error::Error;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::networks::{Network, NetworkId};
use crate::records::people::{Person, PersonId};

use super::{Joined, Membership, MembershipId};

pub(crate) const ADD: Operation = Operation::named("membership.add");
pub(crate) const CHANGE: Operation = Operation::named("membership.change");
pub(crate) const REMOVE: Operation = Operation::named("membership.remove");
pub(crate) const JOIN: Operation = Operation::named("membership.join");

impl Workspace {
    /// Gives a person a place in another network.
    pub fn add_membership(
        &mut self,
        membership: Membership,
        now: &Now,
    ) -> Result<Versioned<Membership>, Error> {
        self.run(ADD, now, |tx| tx.add(membership))
    }

    /// Lets several people take part in a network, as one operation. Who does already stays as they are; who left, or would,
    /// takes part again with what was kept of their place. The perspectives, which may be none, are those of the new
    /// memberships, and are added to those of who returns. [`Model::joining`](crate::Model::joining) says it beforehand.
    pub fn join_network(
        &mut self,
        network: NetworkId,
        people: &[PersonId],
        perspectives: &[String],
        now: &Now,
    ) -> Result<Joined, Error> {
        self.run(JOIN, now, |tx| tx.join_network(network, people, perspectives))
    }

    /// Changes a membership. `revision` is the one the change started from; `None` changes whatever is there. With a last day that is
    /// taken back the farewell goes.
    ///
    /// Errors: `conflict.endsUnasked` for a last day that is not to come while things are open.
    pub fn change_membership(
        &mut self,
        id: MembershipId,
        revision: Option<u32>,
        membership: Membership,
        now: &Now,
    ) -> Result<Versioned<Membership>, Error> {
        self.run(CHANGE, now, |tx| tx.change_membership(id, revision, membership))
    }

    /// Removes a membership, but not the last of a person: nobody is kept without a network. Remove the person then.
    pub fn remove_membership(&mut self, id: MembershipId, now: &Now) -> Result<(), Error> {
        self.run(REMOVE, now, |tx| tx.remove_membership(id))
    }

    /// A membership.
    pub fn membership(&self, id: MembershipId) -> Result<Versioned<Membership>, Error> {
        self.find(id).cloned()
    }
}

impl Tx<'_, '_> {
    pub(crate) fn join_network(
        &mut self,
        network: NetworkId,
        people: &[PersonId],
        perspectives: &[String],
    ) -> Result<Joined, Error> {
        self.find::<Network>(network)?;
        if people.is_empty() {
            return Err(Error::Required { field: "people".to_owned() });
        }
        let mut joined = Joined::default();
        for person in people {
            self.find::<Person>(*person)?;
            let before = self.seat(network, *person).map(|kept| (kept.id, kept.content.until.is_some()));
            if before.is_some_and(|(_, left)| left) {
                self.check_network_takes(None, (network, None), self.now.today())?;
            }
            match before {
                None => joined.added.push(self.add(Membership {
                    network,
                    person: *person,
                    role: String::new(),
                    perspectives: perspectives.to_vec(),
                    since: None,
                    until: None,
                    brings: Vec::new(),
                    gets: Vec::new(),
                    farewell: None,
                })?),
                Some((id, true)) => joined.added.push(self.edit(id, |membership| {
                    membership.until = None;
                    membership.farewell = None;
                    // Those they had already are one with them.
                    membership.perspectives.extend_from_slice(perspectives);
                    Ok(())
                })?),
                Some((_, false)) if joined.added.iter().any(|kept| kept.content.person == *person) => {}
                Some((_, false)) => joined.already.push(*person),
            }
        }
        Ok(joined)
    }

    pub(crate) fn remove_membership(&mut self, id: MembershipId) -> Result<(), Error> {
        let person = self.find(id)?.content.person;
        if self.linked::<Membership>(person.uuid()).nth(1).is_none() {
            return Err(Error::LastMembership);
        }
        self.remove(id).map(drop)
    }
}
