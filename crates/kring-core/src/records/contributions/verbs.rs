//! What can be done with a contribution.

use kring_vault::Operation;
use uuid::Uuid;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::record::{Id, Versioned};
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::grades::Graded;
use crate::records::memberships::Membership;

use super::{Contribution, ContributionId, ContributionSource, ContributionWay};

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
    ) -> Result<Versioned<Contribution>, Error> {
        self.run(ADD, now, |tx| tx.add_contribution(contribution))
    }

    /// Changes a contribution. `revision` is the one the change started from; `None` changes whatever is there.
    pub fn change_contribution(
        &mut self,
        id: ContributionId,
        revision: Option<u32>,
        contribution: Contribution,
        now: &Now,
    ) -> Result<Versioned<Contribution>, Error> {
        self.run(CHANGE, now, |tx| tx.change_contribution(id, revision, contribution))
    }

    /// Removes a contribution.
    pub fn remove_contribution(&mut self, id: ContributionId, now: &Now) -> Result<(), Error> {
        self.run(REMOVE, now, |tx| tx.remove(id).map(drop))
    }

    /// A contribution.
    pub fn contribution(&self, id: ContributionId) -> Result<Versioned<Contribution>, Error> {
        self.find(id).cloned()
    }
}

impl Tx<'_, '_> {
    pub(crate) fn add_contribution(
        &mut self,
        contribution: Contribution,
    ) -> Result<Versioned<Contribution>, Error> {
        if let Some(person) = contribution.person {
            self.expect_seat(person, contribution.network)?;
        }
        self.add(contribution)
    }

    pub(crate) fn change_contribution(
        &mut self,
        id: ContributionId,
        revision: Option<u32>,
        mut contribution: Contribution,
    ) -> Result<Versioned<Contribution>, Error> {
        let before = &self.find(id)?.content;
        if before.source != contribution.source {
            // Said to have come up elsewhere, it is not thereby more open.
            contribution.classification =
                contribution.classification.max(self.grade_of(Graded::Contribution(before)));
        }
        let moved = (before.person, before.network) != (contribution.person, contribution.network);
        if let Some(person) = contribution.person.filter(|_| moved) {
            self.expect_seat(person, contribution.network)?;
        }
        let kept = self.change(id, revision, contribution)?;
        self.close_seat_line(id)?;
        Ok(kept)
    }

    /// Takes out of the memberships what the contributions of a source say, where that is in confidence by now.
    pub(crate) fn close_seat_lines<T>(&mut self, source: Id<T>) -> Result<(), Error> {
        for id in self.ids_linked::<Contribution>(source.uuid()) {
            self.close_seat_line(id)?;
        }
        Ok(())
    }

    /// The same for one contribution. It stays itself, with the words.
    fn close_seat_line(&mut self, id: ContributionId) -> Result<(), Error> {
        let said = self.find(id)?.content.clone();
        let closed = self.grade_of(Graded::Contribution(&said)) == Classification::Confidential;
        let Some(person) = said.person.filter(|_| closed) else { return Ok(()) };
        let seats = self.linked::<Membership>(person.uuid());
        let seats: Vec<_> =
            seats.filter(|seat| seat.content.network == said.network).map(|seat| seat.id).collect();
        for seat in seats {
            let mut content = self.find(seat)?.content.clone();
            let open = self.open_lines(&content, said.way).map(str::to_owned).collect();
            match said.way {
                ContributionWay::Brings => content.brings = open,
                ContributionWay::Gets => content.gets = open,
            }
            self.change(seat, None, content)?;
        }
        Ok(())
    }

    /// What came up in a conversation or at a meeting that goes stays, without it and as closed as it was.
    pub(crate) fn release_contributions<T>(&mut self, gone: Id<T>) -> Result<(), Error> {
        let gone: Uuid = gone.uuid();
        for id in self.ids_linked::<Contribution>(gone) {
            let grade = self.grade_of(Graded::Contribution(&self.find(id)?.content));
            self.edit(id, |contribution| {
                contribution.source = ContributionSource::Loose;
                contribution.classification = grade;
                Ok(())
            })?;
        }
        Ok(())
    }
}
