//! Everybody, ready for the list: put together once after a change to people, memberships or organisations, so that
//! each key of a filter goes over rows that lie side by side, in order of name.

use std::sync::OnceLock;

use jiff::civil::Date;

use crate::memberships::Membership;
use crate::model::Model;
use crate::networks::NetworkId;
use crate::people::{LanguageLevel, Person};
use crate::record::{Kept, Noun};

use super::PersonRow;

/// Everybody by name, once somebody asked.
#[derive(Default)]
pub(crate) struct Roll(OnceLock<Vec<Entry>>);

/// One person of the list.
pub(super) struct Entry {
    /// The row, but for perspectives and for what conversations, meetings and promises say.
    pub row: PersonRow,
    /// Folded words of the name, the organisation, the interests and the skills.
    pub words: String,
    /// Their places in networks.
    pub seats: Vec<Seat>,
}

/// A place in a network.
pub(super) struct Seat {
    pub network: NetworkId,
    pub until: Option<Date>,
    pub perspectives: Vec<String>,
}

impl Roll {
    /// Forgets what was put together when a record of this sort is part of it.
    pub fn changed(&mut self, noun: Noun) {
        if matches!(noun, Noun::Person | Noun::Membership | Noun::Organisation) {
            self.0.take();
        }
    }
}

impl Model {
    /// Everybody by name.
    pub(super) fn everybody(&self) -> &[Entry] {
        self.roll.0.get_or_init(|| {
            let mut people: Vec<(&str, &Kept<Person>)> =
                self.people.values().map(|kept| (self.index.sort_name(kept.id.uuid()), kept)).collect();
            people.sort_unstable_by_key(|(name, kept)| (*name, kept.id));
            people.into_iter().map(|(name, kept)| self.entry(name, kept)).collect()
        })
    }

    fn entry(&self, name: &str, kept: &Kept<Person>) -> Entry {
        let person = &kept.content;
        let organisation = person.organisation.and_then(|id| self.organisations.get(&id));
        let organisation_words = organisation.map_or("", |kept| self.index.sort_name(kept.id.uuid()));
        let seats = self.linked::<Membership>(kept.id.uuid()).map(|kept| Seat {
            network: kept.content.network,
            until: kept.content.until,
            perspectives: kept.content.perspectives.clone(),
        });
        Entry {
            words: [name, organisation_words, self.index.labels(kept.id.uuid())].join(" "),
            seats: seats.collect(),
            row: PersonRow {
                id: kept.id,
                name: person.name.clone(),
                say: person.say.clone(),
                organisation: organisation.map(|kept| kept.content.name.clone()),
                organisation_role: person.organisation_role.clone(),
                languages: spoken(person),
                perspectives: Vec::new(),
                last_contact: None,
                open_promises: 0,
                informed: person.informed.is_some(),
            },
        }
    }
}

/// Tags of the languages a person speaks.
pub(crate) fn spoken(person: &Person) -> Vec<String> {
    let spoken = person.languages.iter().filter(|language| language.speaks != LanguageLevel::None);
    spoken.map(|language| language.tag.clone()).collect()
}
