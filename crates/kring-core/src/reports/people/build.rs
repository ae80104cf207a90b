//! From people to a list of them.

use std::collections::BTreeMap;

use kring_vault::{Operation, RecordId};

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::record::Versioned;
use crate::engine::workspace::Workspace;
use crate::language::now::Now;
use crate::records::boundaries::Deed;
use crate::records::memberships::Membership;
use crate::records::networks::NetworkId;
use crate::records::organisations::Organisation;
use crate::records::people::{Person, PersonId};
use crate::reports::ReportOptions;
use crate::reports::grade::Gate;

use super::{PeopleSheet, SheetPerson, SheetPurpose, ToHeed};

impl Model {
    /// A list of people with how to reach them, in the order given.
    pub fn people_sheet(
        &self,
        people: &[PersonId],
        options: &ReportOptions,
        now: &Now,
    ) -> Result<PeopleSheet, Error> {
        let gate = Gate::over(Classification::Internal, options)?;
        let mut purposes: BTreeMap<NetworkId, SheetPurpose> = BTreeMap::new();
        let mut sheet = Vec::with_capacity(people.len());
        for id in people {
            let kept = self.find(*id)?;
            let networks = self.networks_of(*id, now);
            for network in &networks {
                let content = &self.find(*network)?.content;
                purposes.entry(*network).or_insert_with(|| SheetPurpose {
                    network: content.name.clone(),
                    purpose: content.purpose.clone(),
                });
            }
            sheet.push(self.sheet_person(kept, &networks));
        }
        let mut purposes: Vec<_> = purposes.into_values().collect();
        purposes.sort_by(|one, other| one.network.cmp(&other.network));
        Ok(PeopleSheet {
            classification: gate.mark(),
            purposes,
            made_on: now.today(),
            language: options.language,
            people: sheet,
        })
    }

    /// Those of some people who set boundaries, to read before a list with them on it leaves.
    pub fn boundaries_of(&self, people: &[PersonId]) -> Vec<ToHeed> {
        let known = people.iter().filter_map(|id| self.table::<Person>().get(id));
        let bounded = known.filter(|kept| !kept.content.boundaries.is_empty());
        let heed = |kept: &Versioned<Person>| ToHeed {
            id: kept.id,
            name: kept.content.name.clone(),
            boundaries: kept.content.boundaries.clone(),
        };
        bounded.map(heed).collect()
    }

    /// The networks somebody takes part in today, by name.
    fn networks_of(&self, person: PersonId, now: &Now) -> Vec<NetworkId> {
        let seats = self.linked::<Membership>(person.uuid()).map(|kept| &kept.content);
        let mut networks: Vec<_> =
            seats.filter(|seat| seat.term().holds(now.today())).map(|seat| seat.network).collect();
        networks.sort_by_key(|id| (self.index.sort_name(id.uuid()), *id));
        networks
    }

    fn sheet_person(&self, kept: &Versioned<Person>, networks: &[NetworkId]) -> SheetPerson {
        let person = &kept.content;
        let apart = self.keeps_role_apart(person);
        let organisation =
            person.organisation.filter(|_| !apart).and_then(|id| self.table::<Organisation>().get(&id));
        let mut contact_ways = person.contact_ways.clone();
        contact_ways.sort_by_key(|way| !way.preferred);
        SheetPerson {
            id: kept.id,
            name: person.name.clone(),
            say: person.say.clone(),
            organisation: organisation.map_or_else(String::new, |kept| kept.content.name.clone()),
            organisation_role: if apart { String::new() } else { person.organisation_role.clone() },
            contact_ways,
            hours: person.preferences.hours.clone(),
            networks: networks.iter().map(|id| self.network_name(*id)).collect(),
        }
    }
}

impl Workspace {
    /// Writes in the audit log that a list with these people left the vault.
    ///
    /// Errors: `boundary.crossed` when any of them does not want to be on shared lists or wants to be asked first, unless
    /// `despite` gives a reason, which is kept.
    pub fn note_people_export(
        &mut self,
        people: &[PersonId],
        grade: Classification,
        despite: Option<&str>,
        now: &Now,
    ) -> Result<(), Error> {
        self.heed(Deed::Share, people, despite, now)?;
        let records: Vec<_> = people.iter().map(|id| RecordId(id.uuid())).collect();
        self.note_leaving(Operation::named("export.people"), &records, grade, now)
    }
}
