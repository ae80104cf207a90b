//! Everybody, ready for the list: put together once after a change to people, memberships or organisations, so that
//! each key of a filter goes over rows that lie side by side, in order of name.

use std::sync::OnceLock;

use jiff::civil::Date;
use uuid::Uuid;

use crate::engine::model::{Derived, Model};
use crate::engine::record::{RecordKind, Versioned};
use crate::engine::search::words;
use crate::records::memberships::{Membership, Term};
use crate::records::networks::NetworkId;
use crate::records::people::Person;

use crate::records::organisations::Organisation;
use crate::records::people::PersonRow;

/// Everybody by name, once somebody asked.
#[derive(Default)]
pub(crate) struct PeopleCache(OnceLock<Vec<Entry>>);

/// One person of the list.
pub(super) struct Entry {
    /// The row, but for perspectives and for what conversations, meetings and promises say.
    pub row: PersonRow,
    /// The words that the name and the organisation are found by, each after a space.
    pub words: String,
    /// The folded name, and the same as it sorts by last name.
    pub name: String,
    pub last_name: String,
    /// Their places in networks.
    pub seats: Vec<NetworkRole>,
    /// What they care about and what they are good at, folded; only what people may be listed by.
    pub interests: Vec<String>,
    pub skills: Vec<String>,
    /// Whether they want an interpreter at meetings, and whether they asked for a talk before.
    pub wants_interpreter: bool,
    pub talk_before: bool,
    /// The folded name of the organisation; empty for none.
    organisation: String,
}

/// A place in a network.
pub(super) struct NetworkRole {
    pub network: NetworkId,
    pub term: Term,
    /// Only those that people may be listed by.
    pub perspectives: Vec<String>,
}

impl Derived for PeopleCache {
    /// Forgets what was put together when a record of this kind is part of it.
    fn changed(&mut self, kind: RecordKind, _id: Uuid) {
        let parts =
            [RecordKind::PERSON, RecordKind::MEMBERSHIP, RecordKind::ORGANISATION, RecordKind::SETTING];
        if parts.contains(&kind) {
            self.0.take();
        }
    }
}

impl Model {
    /// Everybody by name.
    pub(super) fn everybody(&self) -> &[Entry] {
        self.derived::<PeopleCache>().0.get_or_init(|| {
            let mut people: Vec<(&str, &Versioned<Person>)> = self
                .table::<Person>()
                .values()
                .map(|kept| (self.index.sort_name(kept.id.uuid()), kept))
                .collect();
            people.sort_unstable_by_key(|(name, kept)| (*name, kept.id));
            people.into_iter().map(|(_, kept)| self.entry(kept)).collect()
        })
    }

    /// Whether what somebody does at their organisation is kept apart: it needs their agreement, and is read on their page
    /// and on that of the organisation only. It is no column, and nobody is found, chosen or counted by it.
    pub(crate) fn keeps_role_apart(&self, person: &Person) -> bool {
        let organisation = person.organisation.and_then(|id| self.table::<Organisation>().get(&id));
        person.role_agreed_on.is_some()
            || organisation.is_some_and(|kept| self.role_needs_agreement(&kept.content))
            || !self.allows_label(&person.organisation_role)
    }

    fn entry(&self, kept: &Versioned<Person>) -> Entry {
        let id = kept.id.uuid();
        let person = &kept.content;
        let apart = self.keeps_role_apart(person);
        let organisation =
            person.organisation.filter(|_| !apart).and_then(|id| self.table::<Organisation>().get(&id));
        let organisation_words = organisation.map_or("", |kept| self.index.name(kept.id.uuid()));
        let organisation_searched = organisation.map_or("", |kept| self.index.searchable(kept.id.uuid()));
        let folded = |texts: &[String]| {
            let allowed = texts.iter().filter(|text| self.allows_label(text));
            allowed.map(|text| words(text)).collect()
        };
        let seats = self.linked::<Membership>(kept.id.uuid()).map(|kept| NetworkRole {
            network: kept.content.network,
            term: kept.content.term(),
            perspectives: self.allowed(&kept.content.perspectives),
        });
        Entry {
            words: [self.index.searchable(id), organisation_searched].concat(),
            name: self.index.name(id).to_owned(),
            last_name: self.index.sort_key(id).to_owned(),
            seats: seats.collect(),
            interests: folded(&person.interests),
            skills: folded(&person.skills),
            wants_interpreter: person.wants_interpreter(),
            talk_before: person.preferences.talk_before,
            organisation: organisation_words.to_owned(),
            row: PersonRow {
                id: kept.id,
                name: person.name.clone(),
                say: person.say.clone(),
                organisation: organisation.map(|kept| kept.content.name.clone()),
                organisation_role: if apart { String::new() } else { person.organisation_role.clone() },
                perspectives: Vec::new(),
                last_contact: None,
                open_promises: 0,
                informed: person.informed.is_some(),
                paused: false,
            },
        }
    }
}

impl Entry {
    /// The places somebody has today, in one network or in all.
    pub fn seats_in(&self, network: Option<NetworkId>, today: Date) -> impl Iterator<Item = &NetworkRole> {
        self.seats.iter().filter(move |seat| {
            seat.term.holds(today) && network.is_none_or(|network| seat.network == network)
        })
    }

    /// How they sort by organisation: who speak for none after all others.
    pub fn by_organisation(&self) -> (bool, &str) {
        (self.organisation.is_empty(), &self.organisation)
    }
}
