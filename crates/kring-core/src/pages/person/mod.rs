//! The page of one person.

use jiff::civil::Date;
use serde::Serialize;
use specta::Type;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::record::Versioned;
use crate::engine::workspace::Workspace;
use crate::language::now::Now;
use crate::pages::TimelineEntry;
use crate::pages::TimelineFilter;
use crate::records::boundaries::Crossing;
use crate::records::memberships::Membership;
use crate::records::organisations::Organisation;
use crate::records::people::OtherField;
use crate::records::people::Person;
use crate::records::people::PersonId;
use crate::records::promises::PromiseRow;
use crate::records::promises::{Promise, urgency};
use crate::records::rhythm::RhythmStanding;

/// A person's page.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PersonPage {
    /// The person.
    pub person: Versioned<Person>,
    /// The organisation they speak for or work at.
    pub organisation: Option<Versioned<Organisation>>,
    /// The networks they take part in.
    pub memberships: Vec<MembershipRow>,
    /// Promises to and by them: open ones first, ours before theirs, then by day.
    pub promises: Vec<PromiseRow>,
    /// What happened, newest first; the newest of a long history.
    pub timeline: Vec<TimelineEntry>,
    /// How many things happened in all.
    pub timeline_total: u32,
    /// The day of the last conversation or meeting attended.
    #[specta(type = Option<String>)]
    pub last_contact: Option<Date>,
    /// How often we speak, and when it is time again.
    pub rhythm: RhythmStanding,
    /// What was done in spite of a boundary, newest first.
    pub crossings: Vec<Versioned<Crossing>>,
    /// What a newer version wrote about them that this one does not know.
    pub other_fields: Vec<OtherField>,
}
use crate::records::memberships::{MembershipFilter, MembershipRow};

/// As much of a history as one reads at once; the rest is asked for.
const NEWEST: u32 = 50;

impl Model {
    /// A person's page, as far as this version knows what is on it.
    pub(crate) fn person_page(&self, id: PersonId, now: &Now) -> Result<PersonPage, Error> {
        let person = self.find(id)?.clone();
        let organisation =
            person.content.organisation.and_then(|id| self.table::<Organisation>().get(&id)).cloned();
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
            last_contact: self.last_contact_by(id.uuid(), now.today()),
            rhythm: self.standing(&person, now),
            crossings: self.crossings(Some(id)),
            other_fields: Vec::new(),
            person,
        })
    }

    /// Memberships, by name of the network, then of the person. Among those of several people there is no role and no
    /// perspective that people may not be listed by.
    pub fn memberships(&self, filter: &MembershipFilter) -> Vec<MembershipRow> {
        let chosen: Vec<&Versioned<Membership>> = match (filter.person, filter.network) {
            (Some(person), _) => self.linked(person.uuid()).collect(),
            (None, Some(network)) => self.linked(network.uuid()).collect(),
            (None, None) => self.table::<Membership>().values().collect(),
        };
        let mut rows: Vec<_> = chosen
            .into_iter()
            .filter(|kept| filter.network.is_none_or(|network| kept.content.network == network))
            .map(|kept| MembershipRow {
                membership: if filter.person.is_some() { kept.clone() } else { self.listed_membership(kept) },
                network_name: self.network_name(kept.content.network),
                person_name: self
                    .table::<Person>()
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

impl Workspace {
    /// A person's page, with what a newer version wrote about them.
    pub fn person_page(&self, id: PersonId, now: &Now) -> Result<PersonPage, Error> {
        let other_fields = self.other_fields(id, &|record| self.content_of(record))?;
        Ok(PersonPage { other_fields, ..Model::person_page(self, id, now)? })
    }
}
