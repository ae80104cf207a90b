//! The list of people, fast enough to follow every key.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::engine::search::Query;
use crate::language::now::Now;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;

use super::cache::Entry;
use super::filter::Matcher;
use crate::records::people::Person;
use crate::records::people::{
    PeopleChoices, PeopleFilter, PeopleSort, PeopleStretch, PersonChoice, PersonName, PersonRow,
};

/// Puts entries in order by a key that is looked up once for each; equals stay as they were.
fn in_order<'a, Key: Ord>(entries: &mut Vec<&'a Entry>, descending: bool, key: impl Fn(&'a Entry) -> Key) {
    let mut keyed: Vec<(Key, &Entry)> = entries.iter().map(|entry| (key(entry), *entry)).collect();
    if descending {
        keyed.sort_by(|(one, _), (other, _)| other.cmp(one));
    } else {
        keyed.sort_by(|(one, _), (other, _)| one.cmp(other));
    }
    entries.clear();
    entries.extend(keyed.into_iter().map(|(_, entry)| entry));
}

fn counted(people: usize) -> u32 {
    as_u32(people)
}

impl Model {
    /// The people of a filter, in its order.
    ///
    /// Errors, of this and of all that read a filter: `invalid.specialCategory` where it chooses by what people may not be
    /// listed by.
    pub fn people(&self, filter: &PeopleFilter, now: &Now) -> Result<Vec<PersonRow>, Error> {
        let chosen = self.chosen(filter, now)?;
        Ok(chosen.into_iter().map(|entry| self.person_row(entry, filter.network, now)).collect())
    }

    /// Everybody by name, with no more than what one chooses somebody by.
    pub fn people_cards(&self) -> Vec<PersonChoice> {
        let cards = self.everybody().iter().map(|Entry { row, words, .. }| PersonChoice {
            id: row.id,
            name: row.name.clone(),
            words: words.clone(),
            organisation: row.organisation.clone(),
        });
        cards.collect()
    }

    /// As much of the list of a filter as is in sight: `count` lines from `first` on.
    pub fn people_stretch(
        &self,
        filter: &PeopleFilter,
        first: u32,
        count: u32,
        now: &Now,
    ) -> Result<PeopleStretch, Error> {
        let chosen = self.chosen(filter, now)?;
        let in_sight = chosen.iter().skip(first as usize).take(count as usize);
        Ok(PeopleStretch {
            rows: in_sight.map(|entry| self.person_row(entry, filter.network, now)).collect(),
            total: counted(chosen.len()),
            all: self.people_count(filter.network, now),
        })
    }

    /// Who the people of a filter are, in its order.
    pub fn people_ids(&self, filter: &PeopleFilter, now: &Now) -> Result<Vec<PersonId>, Error> {
        Ok(self.chosen(filter, now)?.into_iter().map(|entry| entry.row.id).collect())
    }

    /// How many people take part in a network, or there are in all.
    pub(crate) fn people_count(&self, network: Option<NetworkId>, now: &Now) -> u32 {
        let Some(_) = network else { return counted(self.table::<Person>().len()) };
        let today = now.today();
        counted(
            self.everybody().iter().filter(|entry| entry.seats_in(network, today).next().is_some()).count(),
        )
    }

    /// Where in the list of a filter somebody stands whose name begins with what was typed: the first from a place on,
    /// then from the top.
    pub fn person_place(
        &self,
        filter: &PeopleFilter,
        typed: &str,
        from: u32,
        now: &Now,
    ) -> Result<Option<u32>, Error> {
        let typed = Query::of(typed);
        let begins =
            |entry: &Entry| typed.begins_folded(&entry.name) || typed.begins_folded(&entry.last_name);
        let places = self.chosen(filter, now)?.into_iter().zip(0_u32..);
        let fitting: Vec<u32> = places.filter(|(entry, _)| begins(entry)).map(|(_, place)| place).collect();
        Ok(fitting.iter().find(|place| **place >= from).or(fitting.first()).copied())
    }

    /// What the people of a network, or of all, can be chosen by.
    pub fn people_choices(&self, network: Option<NetworkId>, now: &Now) -> PeopleChoices {
        let seats = self.everybody().iter().flat_map(|entry| entry.seats_in(network, now.today()));
        let perspectives: BTreeSet<&String> = seats.flat_map(|seat| &seat.perspectives).collect();
        PeopleChoices { perspectives: perspectives.into_iter().cloned().collect() }
    }

    /// The one way from a filter to people.
    fn chosen(&self, filter: &PeopleFilter, now: &Now) -> Result<Vec<&Entry>, Error> {
        filter.check()?;
        let typed = Query::of(&filter.text);
        let sieve = Matcher::new(filter, self, now);
        let everybody = self.everybody().iter();
        let fitting = everybody.filter(|entry| sieve.takes(entry) && typed.begins_words(&entry.words));
        let mut chosen: Vec<&Entry> = fitting.collect();
        // They are in order of name already, and stay so among equals.
        match filter.sort {
            PeopleSort::Name if filter.descending => chosen.reverse(),
            PeopleSort::Name => {}
            PeopleSort::LastName => in_order(&mut chosen, filter.descending, |entry| &*entry.last_name),
            PeopleSort::FirstName => in_order(&mut chosen, filter.descending, |entry| &*entry.name),
            PeopleSort::Organisation => {
                in_order(&mut chosen, filter.descending, Entry::by_organisation);
            }
            PeopleSort::LastContact => {
                in_order(&mut chosen, filter.descending, |entry| {
                    self.last_contact_by(entry.row.id.uuid(), now.today())
                });
            }
            PeopleSort::OpenPromises => {
                in_order(&mut chosen, filter.descending, |entry| {
                    self.contact(entry.row.id.uuid()).open_promises
                });
            }
        }
        Ok(chosen)
    }

    fn person_row(&self, entry: &Entry, network: Option<NetworkId>, now: &Now) -> PersonRow {
        let contact = self.contact(entry.row.id.uuid());
        let mut perspectives: Vec<String> = Vec::new();
        for perspective in entry.seats_in(network, now.today()).flat_map(|seat| &seat.perspectives) {
            if !perspectives.contains(perspective) {
                perspectives.push(perspective.clone());
            }
        }
        PersonRow {
            perspectives,
            paused: self
                .table::<Person>()
                .get(&entry.row.id)
                .is_some_and(|kept| kept.content.is_paused(now.today())),
            last_contact: self.last_contact_by(entry.row.id.uuid(), now.today()),
            open_promises: contact.open_promises,
            ..entry.row.clone()
        }
    }

    /// Who is on a pause.
    pub(super) fn paused(&self, today: Date) -> impl Iterator<Item = PersonId> {
        self.table::<Person>().values().filter(move |kept| kept.content.is_paused(today)).map(|kept| kept.id)
    }

    /// Names of people in the order given; those who are gone are left out.
    pub(crate) fn names(&self, people: &[PersonId]) -> Vec<PersonName> {
        let known = people.iter().filter_map(|id| self.table::<Person>().get(id));
        known.map(|kept| PersonName { id: kept.id, name: kept.content.name.clone() }).collect()
    }
}
