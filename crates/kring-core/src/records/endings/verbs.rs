//! Looking at an ending, and ending.

use kring_vault::Operation;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::engine::record::Versioned;
use crate::engine::workspace::Workspace;
use crate::language::now::Now;
use crate::records::meetings::{Meeting, MeetingName, Stage};
use crate::records::memberships::{Membership, MembershipId};
use crate::records::networks::{Network, NetworkId};

use super::first_day::LastDays;
use super::open::Whose;
use super::{Ending, EndingPage};

pub(crate) const END_MEMBERSHIP: Operation = Operation::named("membership.end");
pub(crate) const END_NETWORK: Operation = Operation::named("network.end");

impl Model {
    /// What is open between us and somebody who leaves, and what stays.
    pub fn membership_ending(&self, id: MembershipId, now: &Now) -> Result<EndingPage, Error> {
        let seat = &self.find(id)?.content;
        let days = LastDays::of_seat(seat, now);
        self.ending_page(Whose { network: seat.network, person: Some(seat.person) }, days, now)
    }

    /// What is open in a network that ends, and what stays.
    pub fn network_ending(&self, id: NetworkId, now: &Now) -> Result<EndingPage, Error> {
        let days = LastDays::of_network(&self.find(id)?.content, now);
        self.ending_page(Whose { network: id, person: None }, days, now)
    }

    fn ending_page(&self, whose: Whose, days: LastDays, now: &Now) -> Result<EndingPage, Error> {
        let network = &self.find::<Network>(whose.network)?.content;
        let mut others = self.who_stays(whose, now);
        others.sort_by_key(|person| (self.index.sort_name(person.uuid()), *person));
        let held = self.linked::<Meeting>(whose.network.uuid()).map(|kept| &kept.content);
        let was_there = |meeting: &&Meeting| {
            let there = |person| meeting.invitations.iter().any(|one| one.person == person && one.attended);
            meeting.stage == Stage::Held && whose.person.is_none_or(there)
        };
        let ends_on = network.ends_on.or(whose.person.is_none().then(|| now.today()));
        let years = i64::from(network.retention_years);
        Ok(EndingPage {
            person: whose.person.and_then(|person| self.names(&[person]).pop()),
            network_name: network.name.clone(),
            open: self.open_things(whose, now),
            others: self.names(&others),
            meetings: as_u32(held.filter(was_there).count()),
            from: days.first,
            on: days.usual,
            closing: self.closing_meeting(whose, now),
            kept_until: ends_on.map(|on| on.saturating_add(jiff::ToSpan::years(years))),
        })
    }

    /// Of a network that ends: the last meeting to come.
    fn closing_meeting(&self, whose: Whose, now: &Now) -> Option<MeetingName> {
        let planned = self.linked::<Meeting>(whose.network.uuid()).filter(|kept| {
            kept.content.stage == Stage::Planned && kept.content.at >= now.local() && whose.person.is_none()
        });
        let last = planned.max_by_key(|kept| (kept.content.at, kept.id))?;
        Some(MeetingName { id: last.id, title: self.title_elsewhere(last.id), at: last.content.at })
    }
}

impl Workspace {
    /// Ends somebody's part in a network, as one operation.
    ///
    /// Errors: `conflict.stillOpen` where it is not said of each open thing what becomes of it, `invalid.outOfRange` for a day to
    /// come, `invalid.endsBeforeBegin` for one before they took part, `notFound.part` for something that is not open.
    pub fn end_membership(
        &mut self,
        id: MembershipId,
        ending: Ending,
        now: &Now,
    ) -> Result<Versioned<Membership>, Error> {
        self.run(END_MEMBERSHIP, now, |tx| tx.end_membership(id, ending))
    }

    /// Ends a network, as one operation. It stays to be read; nothing comes of it by itself any more.
    ///
    /// Errors: as those of [`Workspace::end_membership`].
    pub fn end_network(
        &mut self,
        id: NetworkId,
        ending: Ending,
        now: &Now,
    ) -> Result<Versioned<Network>, Error> {
        self.run(END_NETWORK, now, |tx| tx.end_network(id, ending))
    }
}
