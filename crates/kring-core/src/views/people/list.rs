//! The list of people, fast enough to follow every key.

use jiff::civil::Date;

use crate::conversations::Conversation;
use crate::meetings::Meeting;
use crate::memberships::Membership;
use crate::model::Model;
use crate::now::Now;
use crate::people::{LanguageLevel, Person, PersonId};
use crate::promises::{Promise, PromiseState};
use crate::record::Kept;
use crate::search::{begins_words, words_typed};

use super::{PeopleFilter, PeopleSort, PersonName, PersonRow};

impl Model {
    /// The people of a filter, in its order.
    pub fn people(&self, filter: &PeopleFilter, now: &Now) -> Vec<PersonRow> {
        let words = words_typed(&filter.text);
        let mut chosen: Vec<(&Kept<Person>, Option<Date>, u32)> = self
            .people
            .values()
            .filter(|kept| self.is_in(kept, filter, now) && (words.is_empty() || self.fits(kept, &words)))
            .map(|kept| (kept, self.last_contact(kept.id), self.open_promises(kept.id)))
            .collect();
        let name = |kept: &Kept<Person>| self.index.sort_name(kept.id.uuid());
        match filter.sort {
            PeopleSort::Name => chosen.sort_by_key(|(kept, ..)| (name(kept), kept.id)),
            PeopleSort::LastContact => chosen.sort_by_key(|(kept, last, _)| (*last, name(kept), kept.id)),
            PeopleSort::OpenPromises => chosen.sort_by_key(|(kept, _, open)| (*open, name(kept), kept.id)),
        }
        if filter.descending {
            chosen.reverse();
        }
        chosen.into_iter().map(|(kept, last, open)| self.person_row(kept, last, open, filter, now)).collect()
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

    /// The day of the last conversation with a person, or the last meeting they attended.
    pub(crate) fn last_contact(&self, id: PersonId) -> Option<Date> {
        let talks = self.linked::<Conversation>(id.uuid()).map(|kept| kept.content.at.date());
        let there =
            |meeting: &Meeting| meeting.invitations.iter().any(|guest| guest.person == id && guest.attended);
        let meetings = self.linked::<Meeting>(id.uuid()).filter(|kept| there(&kept.content));
        talks.chain(meetings.map(|kept| kept.content.at.date())).max()
    }

    fn open_promises(&self, id: PersonId) -> u32 {
        let open = self.linked::<Promise>(id.uuid()).filter(|kept| kept.content.state == PromiseState::Open);
        u32::try_from(open.count()).unwrap_or(u32::MAX)
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
        last_contact: Option<Date>,
        open_promises: u32,
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
            last_contact,
            open_promises,
            informed: person.informed.is_some(),
        }
    }
}

/// Tags of the languages a person speaks.
pub(crate) fn spoken(person: &Person) -> Vec<String> {
    let spoken = person.languages.iter().filter(|language| language.speaks != LanguageLevel::None);
    spoken.map(|language| language.tag.clone()).collect()
}
