//! The page of one person.

use crate::error::Error;
use crate::memberships::Membership;
use crate::model::Model;
use crate::now::Now;
use crate::people::PersonId;
use crate::promises::Promise;
use crate::record::Kept;
use crate::views::TimelineFilter;
use crate::views::promises::urgency;

use super::{MembershipFilter, MembershipRow, PersonPage};

/// As much of a history as one reads at once; the rest is asked for.
const NEWEST: u32 = 50;

impl Model {
    /// A person's page, as far as this version knows what is on it.
    pub(crate) fn person_page(&self, id: PersonId, now: &Now) -> Result<PersonPage, Error> {
        let person = self.find(id)?.clone();
        let organisation = person.content.organisation.and_then(|id| self.organisations.get(&id)).cloned();
        let promises = self.linked::<Promise>(id.uuid()).map(|kept| self.promise_row(kept, now));
        let mut promises: Vec<_> = promises.collect();
        promises.sort_by_key(|row| urgency(&row.promise));
        let timeline =
            self.person_timeline(id, &TimelineFilter { limit: NEWEST, ..TimelineFilter::default() })?;
        Ok(PersonPage {
            organisation,
            memberships: self.memberships(&MembershipFilter { person: Some(id), network: None }),
            promises,
            timeline: timeline.entries,
            timeline_total: timeline.total,
            last_contact: self.contact(id).last,
            rhythm: self.standing(&person, now),
            crossings: self.crossings(Some(id)),
            other_fields: Vec::new(),
            person,
        })
    }

    /// Memberships, by name of the network, then of the person. Among those of several people there is no role and no
    /// perspective that people may not be listed by.
    pub fn memberships(&self, filter: &MembershipFilter) -> Vec<MembershipRow> {
        let chosen: Vec<&Kept<Membership>> = match (filter.person, filter.network) {
            (Some(person), _) => self.linked(person.uuid()).collect(),
            (None, Some(network)) => self.linked(network.uuid()).collect(),
            (None, None) => self.memberships.values().collect(),
        };
        let mut rows: Vec<_> = chosen
            .into_iter()
            .filter(|kept| filter.network.is_none_or(|network| kept.content.network == network))
            .map(|kept| MembershipRow {
                membership: if filter.person.is_some() { kept.clone() } else { self.listed_membership(kept) },
                network_name: self.network_name(kept.content.network),
                person_name: self
                    .people
                    .get(&kept.content.person)
                    .map_or_else(String::new, |kept| kept.content.name.clone()),
            })
            .collect();
        let name = |id| self.index.sort_name(id);
        rows.sort_by_key(|row| {
            let content = &row.membership.content;
            (name(content.network.uuid()), name(content.person.uuid()), row.membership.id)
        });
        rows
    }
}
