//! Agreeing on a rhythm, and putting it off.

use jiff::civil::Date;
use kring_vault::Operation;

use crate::engine::check;
use crate::engine::error::Error;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::networks::{Network, NetworkId};
use crate::records::people::{Person, PersonId};

use super::{Rhythm, RoleRhythm, same_role};

pub(crate) const SET: Operation = Operation::named("rhythm.set");
pub(crate) const SNOOZE: Operation = Operation::named("rhythm.snooze");
pub(crate) const ROLE: Operation = Operation::named("rhythm.role");

impl Workspace {
    /// Writes down how often we speak to somebody; `None` leaves it to their role.
    pub fn set_rhythm(
        &mut self,
        id: PersonId,
        rhythm: Option<Rhythm>,
        now: &Now,
    ) -> Result<Versioned<Person>, Error> {
        self.run(SET, now, |tx| tx.set_rhythm(id, rhythm))
    }

    /// Puts the next conversation off until a day to come; `None` puts it off no longer.
    pub fn snooze(
        &mut self,
        id: PersonId,
        until: Option<Date>,
        now: &Now,
    ) -> Result<Versioned<Person>, Error> {
        self.run(SNOOZE, now, |tx| tx.snooze(id, until))
    }

    /// Writes down how often we speak to everybody with a role in a network; `None` takes that away.
    pub fn set_role_rhythm(
        &mut self,
        id: NetworkId,
        role: &str,
        rhythm: Option<Rhythm>,
        now: &Now,
    ) -> Result<Versioned<Network>, Error> {
        self.run(ROLE, now, |tx| tx.set_role_rhythm(id, role, rhythm))
    }
}

impl Tx<'_, '_> {
    pub(crate) fn set_rhythm(
        &mut self,
        id: PersonId,
        rhythm: Option<Rhythm>,
    ) -> Result<Versioned<Person>, Error> {
        self.edit(id, |person| {
            person.rhythm = rhythm;
            Ok(())
        })
    }

    pub(crate) fn snooze(&mut self, id: PersonId, until: Option<Date>) -> Result<Versioned<Person>, Error> {
        let tomorrow = self.now.today().tomorrow().map_err(|_| Error::Encoding)?;
        check::day_from("until", until, tomorrow)?;
        self.edit(id, |person| {
            person.snoozed_until = until;
            Ok(())
        })
    }

    pub(crate) fn set_role_rhythm(
        &mut self,
        id: NetworkId,
        role: &str,
        rhythm: Option<Rhythm>,
    ) -> Result<Versioned<Network>, Error> {
        self.edit(id, |network| {
            network.rhythms.retain(|one| !same_role(&one.role, role));
            let role = role.trim().to_owned();
            network.rhythms.extend(rhythm.map(|rhythm| RoleRhythm { role, rhythm }));
            Ok(())
        })
    }
}
