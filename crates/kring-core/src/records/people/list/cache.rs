//! Everybody, ready for the list, so that each key of a filter goes over rows that lie side by side, in order of name. After a
//! change to people or their memberships those alone are put together anew; after one to organisations or settings, everybody.

use std::collections::HashSet;
use std::sync::{Mutex, OnceLock, PoisonError};

use jiff::civil::Date;
use uuid::Uuid;

use crate::engine::model::{Derived, Model};
use crate::engine::record::{RecordKind, Versioned};
use crate::engine::search::words;
use crate::records::memberships::{Membership, MembershipId, Term};
use crate::records::networks::NetworkId;
use crate::records::organisations::Organisation;
use crate::records::people::{Person, PersonId, PersonRow};

/// More changes than this since somebody last asked, and everybody is put together anew.
const MANY: usize = 500;

/// Everybody by name, once somebody asked.
#[derive(Default)]
pub(crate) struct PeopleCache {
    known: OnceLock<Vec<Entry>>,
    /// What was known before the last changes; never beside what is known.
    stale: Mutex<Option<Stale>>,
}

/// Everybody as they were, and the ids of the people and memberships that changed since.
struct Stale {
    entries: Vec<Entry>,
    changed: HashSet<Uuid>,
}

/// One person of the list.
#[cfg_attr(test, derive(Debug, PartialEq))]
pub(super) struct Entry {
    /// The row, but for perspectives and for what conversations, meetings and promises say.
    pub row: PersonRow,
    /// The words that the name and the organisation are found by, each after a space.
    pub words: String,
    /// The folded name, and the same as it sorts by last name.
    pub name: String,
    pub last_name: String,
    /// How they sort by name.
    sort_name: String,
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
#[cfg_attr(test, derive(Debug, PartialEq))]
pub(super) struct NetworkRole {
    membership: MembershipId,
    pub network: NetworkId,
    pub term: Term,
    /// Only those that people may be listed by.
    pub perspectives: Vec<String>,
}

impl Derived for PeopleCache {
    fn changed(&mut self, kind: RecordKind, id: Uuid) {
        let stale = self.stale.get_mut().unwrap_or_else(PoisonError::into_inner);
        match kind {
            RecordKind::PERSON | RecordKind::MEMBERSHIP => {
                if let Some(entries) = self.known.take() {
                    *stale = Some(Stale { entries, changed: HashSet::new() });
                }
                let Some(waiting) = stale else { return };
                waiting.changed.insert(id);
                if waiting.changed.len() > MANY {
                    *stale = None;
                }
            }
            RecordKind::ORGANISATION | RecordKind::SETTING => {
                self.known.take();
                *stale = None;
            }
            _ => {}
        }
    }
}

impl Model {
    /// Everybody by name.
    pub(super) fn everybody(&self) -> &[Entry] {
        let cache = self.derived::<PeopleCache>();
        cache.known.get_or_init(|| match cache.stale.lock().unwrap_or_else(PoisonError::into_inner).take() {
            Some(stale) => self.renewed(stale),
            None => self.anew(),
        })
    }

    pub(super) fn anew(&self) -> Vec<Entry> {
        let mut people: Vec<(&str, &Versioned<Person>)> = self
            .table::<Person>()
            .values()
            .map(|kept| (self.index.sort_name(kept.id.uuid()), kept))
            .collect();
        people.sort_unstable_by_key(|(name, kept)| (*name, kept.id));
        people.into_iter().map(|(_, kept)| self.entry(kept)).collect()
    }

    /// Everybody as they were, but for those who changed.
    fn renewed(&self, Stale { mut entries, changed }: Stale) -> Vec<Entry> {
        let memberships = self.table::<Membership>();
        let joined = changed.iter().filter_map(|id| memberships.get(&MembershipId::from(*id)));
        let mut people: HashSet<PersonId> = joined.map(|kept| kept.content.person).collect();
        people.extend(changed.iter().map(|id| PersonId::from(*id)));
        entries.retain(|entry| {
            let left = entry.seats.iter().any(|seat| changed.contains(&seat.membership.uuid()));
            if left {
                people.insert(entry.row.id);
            }
            !left && !people.contains(&entry.row.id)
        });
        // An id of a membership is no person's: it finds nobody.
        let kept = people.iter().filter_map(|id| self.table::<Person>().get(id));
        for entry in kept.map(|kept| self.entry(kept)).collect::<Vec<_>>() {
            let at = entries.partition_point(|other| other.by_name() < entry.by_name());
            entries.insert(at, entry);
        }
        entries
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
            membership: kept.id,
            network: kept.content.network,
            term: kept.content.term(),
            perspectives: self.allowed(&kept.content.perspectives),
        });
        Entry {
            words: [self.index.searchable(id), organisation_searched].concat(),
            name: self.index.name(id).to_owned(),
            last_name: self.index.sort_key(id).to_owned(),
            sort_name: self.index.sort_name(id).to_owned(),
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

    fn by_name(&self) -> (&str, PersonId) {
        (&self.sort_name, self.row.id)
    }

    /// How they sort by organisation: who speak for none after all others.
    pub fn by_organisation(&self) -> (bool, &str) {
        (self.organisation.is_empty(), &self.organisation)
    }
}
