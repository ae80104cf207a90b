//! What can be done with records that look alike.

use kring_vault::Operation;

use crate::engine::error::Error;
use crate::engine::record::{Id, Versioned};
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::people::{Person, PersonId};

use super::{Distinct, MergePeople};

pub(crate) const MERGE: Operation = Operation::named("person.merge");
pub(crate) const DISTINCT: Operation = Operation::named("person.distinct");

impl Workspace {
    /// Makes one record of two, as one operation that can be taken back.
    pub fn merge_people(&mut self, merge: MergePeople, now: &Now) -> Result<Versioned<Person>, Error> {
        self.run(MERGE, now, |tx| tx.merge_people(merge))
    }

    /// Remembers, or forgets, that two records that look alike are two people.
    pub fn set_distinct(
        &mut self,
        one: PersonId,
        other: PersonId,
        distinct: bool,
        now: &Now,
    ) -> Result<(), Error> {
        self.run(DISTINCT, now, |tx| tx.set_distinct(one, other, distinct))
    }
}

impl Tx<'_, '_> {
    pub(crate) fn set_distinct(
        &mut self,
        one: PersonId,
        other: PersonId,
        distinct: bool,
    ) -> Result<(), Error> {
        self.find(one)?;
        self.find(other)?;
        match (self.set_apart(one, other), distinct) {
            (None, true) => self.add(Distinct::of(one, other)).map(drop),
            (Some(known), false) => self.remove(known).map(drop),
            _ => Ok(()),
        }
    }

    /// Forgets whom somebody was set apart from.
    pub(crate) fn forget_apart(&mut self, id: PersonId) -> Result<(), Error> {
        let known: Vec<Id<Distinct>> = self.ids_linked(id.uuid());
        known.into_iter().try_for_each(|known| self.remove(known).map(drop))
    }
}
