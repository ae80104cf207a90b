//! The list of people, fast enough to follow every key.

use crate::memberships::Membership;
use crate::model::{Contact, Model};
use crate::now::Now;
use crate::people::{LanguageLevel, Person, PersonId};
use crate::record::Kept;
use crate::search::{begins_words, words_typed};

use super::{PeopleFilter, PeopleSort, PersonName, PersonRow};

/// A person of the list with what it is sorted by.
type Chosen<'a> = (&'a Kept<Person>, (u64, &'a str), Contact);

impl Model {
    /// The people of a filter, in its order.
    pub fn people(&self, filter: &PeopleFilter, now: &Now) -> Vec<PersonRow> {
        let words = words_typed(&filter.text);
        let mut chosen: Vec<Chosen<'_>> = self
            .people
            .values()
            .filter(|kept| self.is_in(kept, filter, now) && (words.is_empty() || self.fits(kept, &words)))
            .map(|kept| {
                let name = self.index.sort_name(kept.id.uuid());
                (kept, (beginning(name), name), self.contact(kept.id))
            })
            .collect();
        match filter.sort {
            PeopleSort::Name => chosen.sort_unstable_by_key(|(kept, name, _)| (*name, kept.id)),
            PeopleSort::LastContact => {
                chosen.sort_unstable_by_key(|(kept, name, contact)| (contact.last, *name, kept.id));
            }
            PeopleSort::OpenPromises => {
                chosen.sort_unstable_by_key(|(kept, name, contact)| (contact.open_promises, *name, kept.id));
            }
        }
        if filter.descending {
            chosen.reverse();
        }
        chosen.into_iter().map(|(kept, _, contact)| self.person_row(kept, contact, filter, now)).collect()
    }

    /// Whether a membership counts today.
    pub(crate) fn is_active(membership: &Membership, now: &Now) -> bool {
        membership.until.is_none_or(|until| until >= now.today())
    }

    /// Names of people in the order given; those who are gone are left out.
    pub(crate) fn names(&self, people: &[PersonId]) -> Vec<PersonName> {
        let known = people.iter().filter_map(|id| self.people.get(id));
        known.map(|kept| PersonName { id: kept.id, name: kept.content.name.clone() }).collect()
    }

    fn is_in(&self, kept: &Kept<Person>, filter: &PeopleFilter, now: &Now) -> bool {
        let person = &kept.content;
        let speaks = |tag: &String| {
            let mut spoken =
                person.languages.iter().filter(|language| language.speaks != LanguageLevel::None);
            spoken.any(|language| language.tag.eq_ignore_ascii_case(tag))
        };
        filter.informed.is_none_or(|informed| person.informed.is_some() == informed)
            && filter.language.as_ref().is_none_or(speaks)
            && (filter.network.is_none() && filter.perspective.is_none()
                || self.memberships_of(kept.id, filter, now).next().is_some())
    }

    fn memberships_of<'a>(
        &'a self,
        id: PersonId,
        filter: &'a PeopleFilter,
        now: &'a Now,
    ) -> impl Iterator<Item = &'a Membership> {
        self.linked::<Membership>(id.uuid()).map(|kept| &kept.content).filter(move |membership| {
            Self::is_active(membership, now)
                && filter.network.is_none_or(|network| membership.network == network)
                && filter.perspective.as_ref().is_none_or(|one| membership.perspectives.contains(one))
        })
    }

    fn fits(&self, kept: &Kept<Person>, words: &[String]) -> bool {
        if begins_words(self.index.sort_name(kept.id.uuid()), words) {
            return true;
        }
        let person = &kept.content;
        let organisation = person.organisation.and_then(|id| self.organisations.get(&id));
        let name = organisation.map_or("", |kept| self.index.sort_name(kept.id.uuid()));
        begins_words(name, words) || begins_words(self.index.labels(kept.id.uuid()), words)
    }

    fn person_row(
        &self,
        kept: &Kept<Person>,
        contact: Contact,
        filter: &PeopleFilter,
        now: &Now,
    ) -> PersonRow {
        let person = &kept.content;
        let mut perspectives: Vec<String> = Vec::new();
        let everywhere = PeopleFilter { network: filter.network, ..PeopleFilter::default() };
        for membership in self.memberships_of(kept.id, &everywhere, now) {
            for perspective in &membership.perspectives {
                if !perspectives.contains(perspective) {
                    perspectives.push(perspective.clone());
                }
            }
        }
        let organisation = person.organisation.and_then(|id| self.organisations.get(&id));
        PersonRow {
            id: kept.id,
            name: person.name.clone(),
            say: person.say.clone(),
            organisation: organisation.map(|kept| kept.content.name.clone()),
            organisation_role: person.organisation_role.clone(),
            languages: spoken(person),
            perspectives,
            last_contact: contact.last,
            open_promises: contact.open_promises,
            informed: person.informed.is_some(),
        }
    }
}

/// The first eight bytes of a name as a number that sorts as they do: most names differ there already.
fn beginning(name: &str) -> u64 {
    let mut bytes = [0; 8];
    let length = name.len().min(8);
    bytes[..length].copy_from_slice(&name.as_bytes()[..length]);
    u64::from_be_bytes(bytes)
}

/// Tags of the languages a person speaks.
pub(crate) fn spoken(person: &Person) -> Vec<String> {
    let spoken = person.languages.iter().filter(|language| language.speaks != LanguageLevel::None);
    spoken.map(|language| language.tag.clone()).collect()
}
