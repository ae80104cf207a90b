//! What there is to know before people are taken into a network.

use std::collections::HashSet;

use serde::Serialize;
use specta::Type;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::record::Versioned;
use crate::language::now::Now;
use crate::records::boundaries::{CallTimes, Limits};
use crate::records::memberships::Membership;
use crate::records::networks::{Network, NetworkId};
use crate::records::people::{Person, PersonId};

use crate::records::boundaries::HeedCard;
use crate::records::people::PersonName;

use super::MembershipRow;

/// What there is to know before people are taken into a network, each in the order given.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Joining {
    /// Who asked for something that bears on it: a pause, a boundary in their own words, or what may be shared of them.
    pub heed: Vec<HeedCard>,
    /// Who has a place with an end, which may be over or still to begin: as it is kept, which they get back.
    pub returning: Vec<MembershipRow>,
    /// Who has a place without an end, which may be still to begin, and stays as they are.
    pub already: Vec<PersonName>,
}

impl Model {
    /// What there is to know before these people are taken into a network.
    ///
    /// Errors: `notFound.record` where the network or one of the people is not there.
    pub fn joining(&self, network: NetworkId, people: &[PersonId], now: &Now) -> Result<Joining, Error> {
        let network_name = self.find::<Network>(network)?.content.name.clone();
        let mut joining = Joining::default();
        let mut seen = HashSet::new();
        for id in people {
            let name = self.find::<Person>(*id)?.content.name.clone();
            if !seen.insert(*id) {
                continue;
            }
            match self.seat(network, *id) {
                None => {}
                Some(seat) if seat.content.until.is_none() => {
                    joining.already.push(PersonName { id: *id, name });
                    continue;
                }
                Some(seat) => joining.returning.push(MembershipRow {
                    membership: self.listed_membership(seat),
                    network_name: network_name.clone(),
                    person_name: name,
                }),
            }
            joining.heed.extend(self.heed_cards(&[*id], now).into_iter().filter_map(for_joining));
        }
        Ok(joining)
    }

    /// The place of a person in a network, also one that has ended or is still to begin.
    pub(crate) fn seat(&self, network: NetworkId, person: PersonId) -> Option<&Versioned<Membership>> {
        self.linked::<Membership>(person.uuid()).find(|kept| kept.content.network == network)
    }
}

/// What of a card bears on taking part elsewhere: not when they may be called, nor what they need at a meeting.
fn for_joining(card: HeedCard) -> Option<HeedCard> {
    let limits = Limits { calls: CallTimes::default(), no_photos: false, ..card.limits };
    let card = HeedCard { needs: Vec::new(), limits, ..card };
    card.says_something().then_some(card)
}
