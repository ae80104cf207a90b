//! What an ordinary change does to the end of something: it ends nothing in passing, and takes a farewell back with its day.

use jiff::civil::Date;

use crate::engine::error::{EndingError, Error};
use crate::engine::record::Versioned;
use crate::engine::workspace::Tx;
use crate::records::farewell::{Farewell, is_over};
use crate::records::memberships::{Membership, MembershipId};
use crate::records::networks::{Network, NetworkId};

use super::open::Whose;

impl Tx<'_, '_> {
    pub(crate) fn change_membership(
        &mut self,
        id: MembershipId,
        revision: Option<u32>,
        mut seat: Membership,
    ) -> Result<Versioned<Membership>, Error> {
        let before = &self.find(id)?.content;
        let whose = Whose { network: before.network, person: Some(before.person) };
        self.check_ends_asked(whose, before.until, seat.until)?;
        if before.until.is_some() && seat.until.is_none() {
            // Who had left takes part again from today.
            self.check_network_takes(None, (seat.network, None), self.now.today())?;
        }
        seat.farewell = Farewell::of_end(seat.farewell, seat.until, self.now.today());
        self.change(id, revision, seat)
    }

    pub(crate) fn change_network(
        &mut self,
        id: NetworkId,
        revision: Option<u32>,
        mut network: Network,
    ) -> Result<Versioned<Network>, Error> {
        let before = self.find(id)?.content.ends_on;
        self.check_ends_asked(Whose { network: id, person: None }, before, network.ends_on)?;
        network.farewell = Farewell::of_end(network.farewell, network.ends_on, self.now.today());
        self.change(id, revision, network)
    }

    /// Refuses a last day that is not to come, where there was none, as long as things are open. A day to come ends nothing yet.
    fn check_ends_asked(&self, whose: Whose, before: Option<Date>, after: Option<Date>) -> Result<(), Error> {
        let today = self.now.today();
        if is_over(before, today) || !is_over(after, today) {
            return Ok(());
        }
        match self.open_things(whose, self.now).len() {
            0 => Ok(()),
            count => Err(EndingError::Unasked { count }.into()),
        }
    }
}
