//! In which networks a promise is seen.

use jiff::civil::Date;

use crate::engine::model::Model;
use crate::engine::record::Versioned;
use crate::language::now::Now;
use crate::records::memberships::Membership;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;

use super::Promise;

impl Model {
    /// Whether a promise is seen in a network: in its own. One that was made for no network is seen where those it is to or by take
    /// part, and where they did when it was made; of who takes part nowhere any more, where they did. So it stays in sight when
    /// somebody leaves. One to nobody is seen everywhere.
    pub(crate) fn is_promised_in(&self, kept: &Versioned<Promise>, network: NetworkId, now: &Now) -> bool {
        let promise = &kept.content;
        if let Some(its) = promise.network {
            return its == network;
        }
        let made = promise.made_on.unwrap_or_else(|| kept.written_on());
        let mut people = promise.people.iter();
        promise.people.is_empty() || people.any(|person| self.is_seen_in(*person, network, made, now))
    }

    fn is_seen_in(&self, person: PersonId, network: NetworkId, made: Date, now: &Now) -> bool {
        let mut seats = self.linked::<Membership>(person.uuid()).map(|kept| &kept.content);
        seats.any(|seat| {
            seat.network == network
                && (self.is_active(seat, now.today())
                    || self.is_active(seat, made)
                    || !self.takes_part_elsewhere(person, network, now))
        })
    }

    /// Whether somebody takes part today in a network that runs, other than this one.
    pub(crate) fn takes_part_elsewhere(&self, person: PersonId, network: NetworkId, now: &Now) -> bool {
        let mut seats = self.linked::<Membership>(person.uuid()).map(|kept| &kept.content);
        seats.any(|seat| seat.network != network && self.is_active(seat, now.today()))
    }

    /// Whether somebody takes part on a day, and the network runs.
    fn is_active(&self, seat: &Membership, day: Date) -> bool {
        seat.term().holds(day) && !self.network_has_ended(seat.network, day)
    }
}
