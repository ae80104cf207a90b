//! Members who only bring, or only get: brought to attention kindly, and never counted or compared.

use std::collections::BTreeMap;

use jiff::ToSpan;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::model::Model;
use crate::engine::record::{Id, Versioned};
use crate::language::now::Now;
use crate::records::contributions::{Contribution, ContributionWay};
use crate::records::grades::Graded;
use crate::records::memberships::Membership;
use crate::records::networks::NetworkId;
use crate::records::people::{PersonId, PersonName};

/// So far back it is looked, in days: half a year.
const BACK: i64 = 182;

/// One thing by itself says nothing: at a first meeting everybody brings or gets something.
const LEAST: usize = 2;

/// Which members. Every field has a default: all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct OneSidedFilter {
    /// Only in this network.
    pub network: Option<NetworkId>,
    /// Only this person.
    pub person: Option<PersonId>,
}

/// A member of whom over the last half year only the one was written down. How often is not said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OneSidedMember {
    /// Who.
    pub person: PersonName,
    /// In which network.
    pub network: NetworkId,
    /// Its name.
    pub network_name: String,
    /// What they only did.
    pub way: ContributionWay,
}

impl Model {
    /// Members who over the last half year only brought, or only got, by name. What is confidential does not count: it would be
    /// told by this.
    pub fn one_sided(&self, filter: &OneSidedFilter, now: &Now) -> Vec<OneSidedMember> {
        let since = now.today().saturating_sub(BACK.days());
        let narrowest = filter.person.map(Id::uuid).or(filter.network.map(Id::uuid));
        let all: Vec<&Versioned<Contribution>> = match narrowest {
            Some(target) => self.linked(target).collect(),
            None => self.table::<Contribution>().values().collect(),
        };
        let mut ways: BTreeMap<(NetworkId, PersonId), Vec<ContributionWay>> = BTreeMap::new();
        for one in all.into_iter().map(|kept| &kept.content) {
            let Some(person) = one.person else { continue };
            let asked = filter.network.is_none_or(|network| network == one.network)
                && filter.person.is_none_or(|asked| asked == person);
            let open = self.grade_of(Graded::Contribution(one)) != Classification::Confidential;
            if asked && open && (since..=now.today()).contains(&one.on) {
                ways.entry((one.network, person)).or_default().push(one.way);
            }
        }
        let one_sided = ways.into_iter().filter_map(|((network, person), ways)| {
            let way = *ways.first()?;
            let only = ways.len() >= LEAST && ways.iter().all(|one| *one == way);
            let named = || self.names(&[person]).pop();
            let person = (only && self.is_member(person, network, now)).then(named).flatten()?;
            Some(OneSidedMember { person, network, network_name: self.network_name(network), way })
        });
        let mut members: Vec<OneSidedMember> = one_sided.collect();
        members.sort_by_key(|one| (self.index.sort_name(one.person.id.uuid()), one.person.id));
        members
    }

    fn is_member(&self, person: PersonId, network: NetworkId, now: &Now) -> bool {
        let mut seats = self.linked::<Membership>(person.uuid()).map(|kept| &kept.content);
        !self.network_has_ended(network, now.today())
            && seats.any(|seat| seat.network == network && seat.term().holds(now.today()))
    }
}
