//! The list of people, fast enough to follow every key.

use jiff::civil::Date;

use crate::memberships::Membership;
use crate::model::{Contact, Model};
use crate::now::Now;
use crate::people::PersonId;
use crate::search::{begins_words, words_typed};

use super::roll::{Entry, Seat};
use super::{PeopleFilter, PeopleSort, PersonName, PersonRow};

impl Model {
    /// The people of a filter, in its order.
    pub fn people(&self, filter: &PeopleFilter, now: &Now) -> Vec<PersonRow> {
        let words = words_typed(&filter.text);
        let today = now.today();
        let everybody = self.everybody().iter();
        let mut chosen: Vec<(&Entry, Contact)> = everybody
            .filter(|entry| filter.takes(entry, today) && begins_words(&entry.words, &words))
            .map(|entry| (entry, self.contact(entry.row.id)))
            .collect();
        // They are in order of name already, and stay so among equals.
        match filter.sort {
            PeopleSort::Name => {}
            PeopleSort::LastContact => chosen.sort_by_key(|(_, contact)| contact.last),
            PeopleSort::OpenPromises => chosen.sort_by_key(|(_, contact)| contact.open_promises),
        }
        if filter.descending {
            chosen.reverse();
        }
        chosen.into_iter().map(|(entry, contact)| filter.row(entry, contact, today)).collect()
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
}

impl PeopleFilter {
    fn takes(&self, entry: &Entry, today: Date) -> bool {
        let speaks = |tag: &String| entry.row.languages.iter().any(|spoken| spoken.eq_ignore_ascii_case(tag));
        let speaks_from =
            |seat: &Seat| self.perspective.as_ref().is_none_or(|one| seat.perspectives.contains(one));
        self.informed.is_none_or(|informed| entry.row.informed == informed)
            && self.language.as_ref().is_none_or(speaks)
            && (self.network.is_none() && self.perspective.is_none()
                || self.seats(entry, today).any(speaks_from))
    }

    /// The places somebody has today, in the network of the filter or in all.
    fn seats<'a>(&self, entry: &'a Entry, today: Date) -> impl Iterator<Item = &'a Seat> {
        entry.seats.iter().filter(move |seat| {
            seat.until.is_none_or(|until| until >= today)
                && self.network.is_none_or(|network| seat.network == network)
        })
    }

    fn row(&self, entry: &Entry, contact: Contact, today: Date) -> PersonRow {
        let mut perspectives: Vec<String> = Vec::new();
        for perspective in self.seats(entry, today).flat_map(|seat| &seat.perspectives) {
            if !perspectives.contains(perspective) {
                perspectives.push(perspective.clone());
            }
        }
        PersonRow {
            perspectives,
            last_contact: contact.last,
            open_promises: contact.open_promises,
            ..entry.row.clone()
        }
    }
}
