//! What can be done with a contribution.

use kring_vault::Operation;
use uuid::Uuid;

use crate::error::Error;
use crate::now::Now;
use crate::people::PersonId;
use crate::record::{Id, Kept};
use crate::workspace::{Tx, Workspace};

use super::{Contribution, ContributionId, ContributionSource};

pub(crate) const ADD: Operation = Operation::named("contribution.add");
pub(crate) const CHANGE: Operation = Operation::named("contribution.change");
pub(crate) const REMOVE: Operation = Operation::named("contribution.remove");

impl Workspace {
    /// Writes down what was brought or got.
    ///
    /// Errors: `notFound.part` when the person never took part in the network.
    pub fn add_contribution(
        &mut self,
        contribution: Contribution,
        now: &Now,
    ) -> Result<Kept<Contribution>, Error> {
        self.run(ADD, now, |tx| tx.add_contribution(contribution))
    }

    /// Changes a contribution. `revision` is the one the change started from; `None` changes whatever is there.
    pub fn change_contribution(
        &mut self,
        id: ContributionId,
        revision: Option<u32>,
        contribution: Contribution,
        now: &Now,
    ) -> Result<Kept<Contribution>, Error> {
        self.run(CHANGE, now, |tx| tx.change_contribution(id, revision, contribution))
    }

    /// Removes a contribution.
    pub fn remove_contribution(&mut self, id: ContributionId, now: &Now) -> Result<(), Error> {
        self.run(REMOVE, now, |tx| tx.remove(id).map(drop))
    }

    /// A contribution.
    pub fn contribution(&self, id: ContributionId) -> Result<Kept<Contribution>, Error> {
        self.find(id).cloned()
    }
}

impl Tx<'_, '_> {
    pub(crate) fn add_contribution(
        &mut self,
        contribution: Contribution,
    ) -> Result<Kept<Contribution>, Error> {
        if let Some(person) = contribution.person {
            self.expect_seat(person, contribution.network)?;
        }
        self.add(contribution)
    }

    pub(crate) fn change_contribution(
        &mut self,
        id: ContributionId,
        revision: Option<u32>,
        contribution: Contribution,
    ) -> Result<Kept<Contribution>, Error> {
        let before = &self.find(id)?.content;
        let moved = (before.person, before.network) != (contribution.person, contribution.network);
        if let Some(person) = contribution.person.filter(|_| moved) {
            self.expect_seat(person, contribution.network)?;
        }
        self.change(id, revision, contribution)
    }

    /// Somebody who goes takes along what they brought and got; what the municipality did stays.
    pub(crate) fn forget_contributions(&mut self, person: PersonId) -> Result<(), Error> {
        self.remove_linked::<Contribution>(person.uuid())
    }

    /// What came up in a conversation or at a meeting that goes stays, without it.
    pub(crate) fn release_contributions<T>(&mut self, gone: Id<T>) -> Result<(), Error> {
        let gone: Uuid = gone.uuid();
        for id in self.ids_linked::<Contribution>(gone) {
            self.edit(id, |contribution| {
                contribution.source = ContributionSource::Loose;
                Ok(())
            })?;
        }
        Ok(())
    }
}
