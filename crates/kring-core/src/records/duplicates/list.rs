//! People who may be written down twice, as a list shows them.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::records::duplicates::Likeness;
use crate::records::memberships::Membership;
use crate::records::networks::NetworkId;
use crate::records::organisations::Organisation;
use crate::records::people::Person;
use crate::records::people::{ContactWay, PersonId};

/// Which pairs. Every field has a default: those that nobody said are two people.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct DuplicateFilter {
    /// Only pairs of which one takes part in this network.
    pub network: Option<NetworkId>,
    /// Only pairs with this person in them.
    pub person: Option<PersonId>,
    /// Also pairs of which somebody said that they are two people.
    pub distinct: bool,
    /// At most so many, those with more reasons first; 0 is all of them.
    pub limit: u32,
}

/// Somebody as they are told from another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PersonCard {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// The name of their organisation; `None` where their role there is kept apart.
    pub organisation: Option<String>,
}

/// Two records that may be one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DuplicatePair {
    /// The one that was written down first.
    pub first: PersonCard,
    /// The other.
    pub second: PersonCard,
    /// Why.
    pub reasons: Vec<Likeness>,
    /// Somebody said that they are two people.
    pub distinct: bool,
}

/// A name and ways to reach somebody, before they are kept.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct Stranger {
    /// The name so far.
    pub name: String,
    /// Ways to reach them.
    pub contact_ways: Vec<ContactWay>,
}

/// Somebody who is like a [`Stranger`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LookAlike {
    /// Who.
    pub person: PersonCard,
    /// Why.
    pub reasons: Vec<Likeness>,
}

impl Model {
    /// The pairs that may be one person: those with more reasons first, then by name.
    pub fn duplicates(&self, filter: &DuplicateFilter) -> Vec<DuplicatePair> {
        let mut pairs: Vec<DuplicatePair> = self
            .suspected(filter.person)
            .into_iter()
            .filter(|(one, other, _)| {
                filter.network.is_none_or(|network| [*one, *other].iter().any(|id| self.is_in(*id, network)))
            })
            .filter_map(|(one, other, reasons)| self.pair(one, other, reasons))
            .filter(|pair| filter.distinct || !pair.distinct)
            .collect();
        pairs.sort_by_cached_key(|pair| {
            let sure = !pair.reasons.contains(&Likeness::SameName);
            let name = self.index.sort_name(pair.first.id.uuid()).to_owned();
            (std::cmp::Reverse(pair.reasons.len()), sure, name, pair.first.id, pair.second.id)
        });
        if filter.limit > 0 {
            pairs.truncate(filter.limit as usize);
        }
        pairs
    }

    /// How many pairs may be one person, as many as [`Self::duplicates`] gives without a filter.
    pub fn duplicates_count(&self) -> u32 {
        as_u32(self.suspected_count())
    }

    /// Who is like somebody who is about to be written down, at most five.
    pub fn look_alikes(&self, stranger: &Stranger) -> Vec<LookAlike> {
        let mut alike = self.like_stranger(stranger);
        alike.sort_by_key(|(id, reasons)| (std::cmp::Reverse(reasons.len()), reasons.clone(), *id));
        alike.truncate(5);
        let cards = alike.into_iter();
        cards.filter_map(|(id, reasons)| Some(LookAlike { person: self.card(id)?, reasons })).collect()
    }

    fn is_in(&self, person: PersonId, network: NetworkId) -> bool {
        self.linked::<Membership>(person.uuid()).any(|kept| kept.content.network == network)
    }

    fn pair(&self, one: PersonId, other: PersonId, reasons: Vec<Likeness>) -> Option<DuplicatePair> {
        let age = |id: PersonId| self.table::<Person>().get(&id).map(|kept| (kept.created_at, id));
        let (first, second) = if age(one) <= age(other) { (one, other) } else { (other, one) };
        let distinct = self.set_apart(one, other).is_some();
        Some(DuplicatePair { first: self.card(first)?, second: self.card(second)?, reasons, distinct })
    }

    fn card(&self, id: PersonId) -> Option<PersonCard> {
        let kept = self.table::<Person>().get(&id)?;
        let apart = self.keeps_role_apart(&kept.content);
        let organisation =
            kept.content.organisation.filter(|_| !apart).and_then(|id| self.table::<Organisation>().get(&id));
        let organisation = organisation.map(|kept| kept.content.name.clone());
        Some(PersonCard { id, name: kept.content.name.clone(), organisation })
    }
}
