//! The unlocked vault as it is read: every record opened once, as typed maps with their links and a search index.
//!
//! Nothing here touches the disk. Only a transaction of the [`crate::Workspace`] and unlocking change it.

mod codec;
mod contacts;
mod equal;
mod grades;
mod hash;
mod kinds;
mod links;
mod shelf;
mod stored;

use uuid::Uuid;

use crate::agreements::{Acknowledgement, Agreement};
use crate::boundaries::Crossing;
use crate::contributions::Contribution;
use crate::conversations::Conversation;
use crate::drafts::Draft;
use crate::duplicates::{Distinct, Likenesses};
use crate::error::Error;
use crate::filters::SavedFilter;
use crate::meetings::Meeting;
use crate::memberships::Membership;
use crate::networks::Network;
use crate::organisations::Organisation;
use crate::people::Person;
use crate::preparations::Preparation;
use crate::promises::Promise;
use crate::record::{Id, Kept, Noun};
use crate::search::Index;
use crate::selection::Verdicts;
use crate::settings::Settings;
use crate::views::Roll;

use contacts::Contacts;
use links::Links;

pub(crate) use codec::{SCHEMA, decode, encode, encode_over, unknown_fields};
pub(crate) use contacts::Touch;
pub(crate) use equal::{join, join_same, join_texts};
pub(crate) use grades::Graded;
pub(crate) use hash::IdMap;
pub(crate) use shelf::Shelf;
pub(crate) use stored::{Passage, Reference, Stored, Words, each_label};

/// Everything that is kept, ready to read.
#[derive(Default)]
pub struct Model {
    pub(crate) networks: Shelf<Network>,
    pub(crate) people: Shelf<Person>,
    pub(crate) organisations: Shelf<Organisation>,
    pub(crate) memberships: Shelf<Membership>,
    pub(crate) conversations: Shelf<Conversation>,
    pub(crate) promises: Shelf<Promise>,
    pub(crate) meetings: Shelf<Meeting>,
    pub(crate) crossings: Shelf<Crossing>,
    pub(crate) preparations: Shelf<Preparation>,
    pub(crate) agreements: Shelf<Agreement>,
    pub(crate) acknowledgements: Shelf<Acknowledgement>,
    pub(crate) contributions: Shelf<Contribution>,
    pub(crate) settings: Shelf<Settings>,
    pub(crate) drafts: Shelf<Draft>,
    pub(crate) filters: Shelf<SavedFilter>,
    pub(crate) distinct: Shelf<Distinct>,
    pub(crate) index: Index,
    pub(crate) verdicts: Verdicts,
    links: Links,
    contacts: Contacts,
    pub(crate) roll: Roll,
    pub(crate) likenesses: Likenesses,
    not_understood: usize,
}

impl Model {
    /// One record, or the error that says it is not there.
    pub(crate) fn find<T: Stored>(&self, id: Id<T>) -> Result<&Kept<T>, Error> {
        T::shelf(self).get(&id).ok_or_else(|| Error::NotFound { noun: T::NOUN, id: id.to_string() })
    }

    /// The records of a sort that name `target`.
    pub(crate) fn linked<T: Stored>(&self, target: Uuid) -> impl Iterator<Item = &Kept<T>> {
        self.links.sources(target, T::NOUN).filter_map(|id| T::shelf(self).get(&Id::from(id)))
    }

    /// The ids of the records of a sort that name `target`.
    pub(crate) fn sources(&self, target: Uuid, noun: Noun) -> impl Iterator<Item = Uuid> {
        self.links.sources(target, noun)
    }

    /// How many records of each sort name `target`, those that do.
    pub(crate) fn uses(&self, target: Uuid) -> Vec<(Noun, usize)> {
        Noun::ALL
            .into_iter()
            .map(|noun| (noun, self.links.sources(target, noun).count()))
            .filter(|(_, count)| *count > 0)
            .collect()
    }

    /// Whether a record is there.
    pub(crate) fn has(&self, noun: Noun, id: Uuid) -> bool {
        match noun {
            Noun::Network => self.networks.contains_key(&Id::from(id)),
            Noun::Person => self.people.contains_key(&Id::from(id)),
            Noun::Organisation => self.organisations.contains_key(&Id::from(id)),
            Noun::Membership => self.memberships.contains_key(&Id::from(id)),
            Noun::Conversation => self.conversations.contains_key(&Id::from(id)),
            Noun::Promise => self.promises.contains_key(&Id::from(id)),
            Noun::Meeting => self.meetings.contains_key(&Id::from(id)),
            Noun::Crossing => self.crossings.contains_key(&Id::from(id)),
            Noun::Preparation => self.preparations.contains_key(&Id::from(id)),
            Noun::Agreement => self.agreements.contains_key(&Id::from(id)),
            Noun::Acknowledgement => self.acknowledgements.contains_key(&Id::from(id)),
            Noun::Contribution => self.contributions.contains_key(&Id::from(id)),
            Noun::Setting => self.settings.contains_key(&Id::from(id)),
            Noun::Draft => self.drafts.contains_key(&Id::from(id)),
            Noun::Filter => self.filters.contains_key(&Id::from(id)),
            Noun::Distinct => self.distinct.contains_key(&Id::from(id)),
        }
    }

    /// Records that this version cannot read: of a later version, left as they are.
    pub fn not_understood(&self) -> usize {
        self.not_understood
    }

    /// Puts a record in its place and gives back the one that was there.
    pub(crate) fn put<T: Stored>(&mut self, kept: Kept<T>) -> Option<Kept<T>> {
        let id = kept.id;
        let before = self.take(id);
        self.roll.changed(T::NOUN);
        self.likenesses.changed(T::NOUN, id.uuid());
        self.touch(kept.content.touches());
        self.links.add(id.uuid(), T::NOUN, &kept.content.references());
        if let Some(words) = kept.content.words() {
            self.index.add(T::NOUN, id.uuid(), &words);
        }
        T::shelf_mut(self).insert(kept);
        self.order_names(T::NOUN);
        if T::NOUN == Noun::Organisation {
            // Whether somebody is found by their role depends on what is said of the organisation.
            for person in self.links.sources(id.uuid(), Noun::Person) {
                self.index.renew(Noun::Person, person);
            }
        }
        before
    }

    /// Takes a record out.
    pub(crate) fn take<T: Stored>(&mut self, id: Id<T>) -> Option<Kept<T>> {
        let before = T::shelf_mut(self).remove(&id)?;
        self.links.remove(id.uuid(), T::NOUN, &before.content.references());
        self.index.remove(id.uuid());
        self.roll.changed(T::NOUN);
        self.likenesses.changed(T::NOUN, id.uuid());
        self.untouch(before.content.touches());
        self.order_names(T::NOUN);
        Some(before)
    }

    /// Has people sorted as the settings have it, after a change to those.
    fn order_names(&mut self, changed: Noun) {
        if changed == Noun::Setting {
            let order = self.settings().name_order;
            self.index.order_by(order);
        }
    }
}
