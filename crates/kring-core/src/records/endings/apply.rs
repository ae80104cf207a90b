//! What an ending does: to who or what ends, and to each open thing.

use crate::engine::check;
use crate::engine::error::{EndingError, Error};
use crate::engine::record::Versioned;
use crate::engine::workspace::Tx;
use crate::records::memberships::{Membership, MembershipId};
use crate::records::networks::{Network, NetworkId};

use super::first_day::LastDays;
use super::open::Whose;
use super::{Ending, OpenThing, SettleWay};

impl Tx<'_, '_> {
    /// Ends a membership on a day, with what becomes of each open thing.
    pub(crate) fn end_membership(
        &mut self,
        id: MembershipId,
        ending: Ending,
    ) -> Result<Versioned<Membership>, Error> {
        let seat = &self.find(id)?.content;
        let whose = Whose { network: seat.network, person: Some(seat.person) };
        let on = LastDays::of_seat(seat, self.now).choose(ending.on, self.now.today())?;
        ending.farewell.check()?;
        self.settle_all(whose, &ending)?;
        self.edit(id, |seat| {
            seat.since = seat.since.map(|since| since.min(on));
            seat.until = Some(on);
            seat.farewell = Some(ending.farewell);
            Ok(())
        })
    }

    /// Ends a network on a day, with what becomes of each open thing.
    pub(crate) fn end_network(&mut self, id: NetworkId, ending: Ending) -> Result<Versioned<Network>, Error> {
        let on =
            LastDays::of_network(&self.find(id)?.content, self.now).choose(ending.on, self.now.today())?;
        ending.farewell.check()?;
        self.settle_all(Whose { network: id, person: None }, &ending)?;
        self.edit(id, |network| {
            network.ends_on = Some(on);
            network.farewell = Some(ending.farewell);
            Ok(())
        })
    }

    /// Does to each open thing what was chosen, and refuses where nothing was.
    fn settle_all(&mut self, whose: Whose, ending: &Ending) -> Result<(), Error> {
        let open = self.open_things(whose, self.now);
        check::unique("settled", ending.settled.iter().map(|one| one.id.uuid()))?;
        for (place, one) in ending.settled.iter().enumerate() {
            let within = |error: Error| error.within(&format!("settled.{place}"));
            let thing = open.iter().find(|thing| thing.id == one.id);
            let thing = thing.ok_or(Error::PartNotFound { part: "openThing" })?;
            if !thing.ways.contains(&one.way) {
                return Err(within(Error::Value { field: "way".to_owned(), expected: said(&thing.ways) }));
            }
            self.settle_thing(whose, thing, one).map_err(within)?;
        }
        let chosen = |thing: &&OpenThing| ending.settled.iter().any(|one| one.id == thing.id);
        let count = open.iter().filter(|thing| !chosen(thing)).count();
        if count > 0 && !ending.keep_others { Err(EndingError::StillOpen { count }.into()) } else { Ok(()) }
    }
}

/// The ways there are, as they are written.
fn said(ways: &[SettleWay]) -> String {
    let name = |way: &SettleWay| match way {
        SettleWay::Keep => "keep",
        SettleWay::Done => "done",
        SettleWay::LetGo => "letGo",
        SettleWay::HandOver => "handOver",
    };
    ways.iter().map(name).collect::<Vec<_>>().join(" | ")
}
