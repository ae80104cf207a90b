//! Finding people, places in notes, and everything else by what was typed.
//!
//! Names come first, found by the beginnings of their words; then texts that hold every word, newest first; then names
//! that fit but for a slip of the hand. What is kept and what is typed are folded in one way (`fold.rs`), each text
//! once: by the first search after it was read or written. From then on a search is one pass over memory.

mod excerpt;
mod fold;
mod latin;
mod names;
mod newest;
mod query;
mod signs;
#[cfg(test)]
mod table;
#[cfg(test)]
mod tests;
mod texts;
#[cfg(test)]
mod typed;

use std::sync::{Mutex, PoisonError};

use jiff::civil::Date;
use uuid::Uuid;

use crate::classification::Classification;
use crate::model::{IdMap, Model, Passage, Reference, Stored, Words};
use crate::people::{NameParts, Person};
use crate::record::{Id, Noun};
use crate::settings::NameOrder;
use crate::views::{SearchFit, SearchHit};

pub(crate) use fold::fold;
pub(crate) use query::words;
pub use query::{Query, searchable};
pub(crate) use signs::{is_invisible, turns_direction};

use names::Names;
use newest::Newest;
use texts::{Texts, Whose};

/// What is searched.
#[derive(Default)]
pub(crate) struct Index {
    names: Names,
    texts: Mutex<Texts>,
    /// People by last name.
    last_names: IdMap<Uuid, Box<str>>,
    /// The order in which people stand in lists.
    order: NameOrder,
}

impl Index {
    /// Takes in the words of a record.
    pub fn add(&mut self, noun: Noun, id: Uuid, words: &Words<'_>) {
        let whose = Whose { date: words.date, noun, id };
        if !words.title.is_empty() {
            self.names.add(whose, words.title);
        }
        if noun == Noun::Person {
            self.last_names.insert(id, NameParts::of(words.title).sort_key().into_boxed_str());
        }
        self.texts_mut().put_off(noun, id);
    }

    /// Has the texts of a record taken in again, since what may be found by them depends on a record that changed.
    pub fn renew(&mut self, noun: Noun, id: Uuid) {
        self.texts_mut().put_off(noun, id);
    }

    /// Forgets the words of a record.
    pub fn remove(&mut self, id: Uuid) {
        self.names.remove(id);
        self.texts_mut().remove(id);
        self.last_names.remove(&id);
    }

    /// Has people sorted in this order.
    pub fn order_by(&mut self, order: NameOrder) {
        self.order = order;
    }

    fn texts_mut(&mut self) -> &mut Texts {
        self.texts.get_mut().unwrap_or_else(PoisonError::into_inner)
    }

    /// A name as it sorts: people in the order that was chosen, anything else as it is written.
    pub fn sort_name(&self, id: Uuid) -> &str {
        self.sort_name_in(self.order, id)
    }

    /// A name as it sorts in an order.
    pub fn sort_name_in(&self, order: NameOrder, id: Uuid) -> &str {
        match order {
            NameOrder::LastName => match self.last_names.get(&id) {
                Some(name) => name,
                None => self.names.folded(id),
            },
            NameOrder::FirstName => self.names.folded(id),
        }
    }

    /// A name as it is written, folded.
    pub fn name(&self, id: Uuid) -> &str {
        self.names.folded(id)
    }

    /// Every word a name is found by, with a space before it.
    pub fn searchable(&self, id: Uuid) -> &str {
        self.names.searchable(id)
    }
}

impl Model {
    /// Finds what was typed, at most `limit`: names that begin with it, other names, texts, and last names with a slip.
    pub fn search(&self, text: &str, limit: usize) -> Vec<SearchHit> {
        let query = Query::of(text);
        if query.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(SearchFit, Whose)> = self.index.names.search(&query, limit);
        let mut add = |more: Vec<(SearchFit, Whose)>| {
            let known = found.len();
            for (fit, whose) in more {
                if found.len() < limit && found[..known].iter().all(|(_, other)| other.id != whose.id) {
                    found.push((fit, whose));
                }
            }
            found.len()
        };
        // Some of the newest, and of those with a slip, may be there by their name already.
        let known = add(self.texts_with(&query, 2 * limit));
        if known < limit {
            add(self.index.names.nearly(&query, 2 * limit));
        }
        found.into_iter().filter_map(|(fit, whose)| self.hit(fit, whose, query.words())).collect()
    }

    /// The newest records whose texts hold every word, at most `limit`.
    fn texts_with(&self, query: &Query, limit: usize) -> Vec<(SearchFit, Whose)> {
        let mut newest = Newest::new(limit);
        let mut texts = self.index.texts.lock().unwrap_or_else(PoisonError::into_inner);
        texts.catch_up(|noun, id, folded| self.fold(noun, id, folded));
        texts.search(query.words(), |whose| newest.offer(whose));
        newest.in_order().into_iter().map(|whose| (SearchFit::Text, whose)).collect()
    }

    /// Folds the texts of a record onto `folded`; gives its day.
    fn fold(&self, noun: Noun, id: Uuid, folded: &mut String) -> Option<Date> {
        let (words, _) = self.words_of(noun, id)?;
        for passage in &words.passages {
            fold::fold_joined(passage.text, |_, part| folded.push(part));
            folded.push('\n');
        }
        words.date
    }

    fn hit(&self, fit: SearchFit, whose: Whose, words: &[String]) -> Option<SearchHit> {
        let Whose { noun, id, .. } = whose;
        let (found, references) = self.words_of(noun, id)?;
        let closed = self.grade_of_record(noun, id) == Classification::Confidential;
        let (excerpt, confidential) = if fit == SearchFit::Text && !closed {
            excerpt(&found.passages, words)
        } else {
            (String::new(), closed)
        };
        let title = if closed && !found.title.is_empty() {
            String::new()
        } else if found.title.is_empty() {
            let people = references.into_iter().filter(|reference| reference.noun == Noun::Person);
            let names = people.filter_map(|reference| self.people.get(&Id::from(reference.id)));
            names.map(|kept| kept.content.name.as_str()).collect::<Vec<_>>().join(", ")
        } else {
            found.title.to_owned()
        };
        Some(SearchHit {
            kind: noun,
            id: id.to_string(),
            fit,
            title,
            excerpt,
            confidential,
            date: found.date,
        })
    }

    /// The words of a record that is found by itself, and whom it names.
    fn words_of(&self, noun: Noun, id: Uuid) -> Option<(Words<'_>, Vec<Reference>)> {
        match noun {
            Noun::Network => self.words_in::<crate::networks::Network>(id),
            Noun::Person => self.words_of_person(id),
            Noun::Organisation => self.words_in::<crate::organisations::Organisation>(id),
            Noun::Conversation => self.words_in::<crate::conversations::Conversation>(id),
            Noun::Promise => self.words_in::<crate::promises::Promise>(id),
            Noun::Meeting => self.words_in::<crate::meetings::Meeting>(id),
            Noun::Preparation => self.words_in::<crate::preparations::Preparation>(id),
            Noun::Agreement => self.words_in::<crate::agreements::Agreement>(id),
            Noun::Contribution => self.words_in::<crate::contributions::Contribution>(id),
            Noun::Membership
            | Noun::Acknowledgement
            | Noun::Crossing
            | Noun::Setting
            | Noun::Draft
            | Noun::Filter
            | Noun::Distinct => None,
        }
    }

    /// A role that is kept apart is read on two pages and found nowhere.
    fn words_of_person(&self, id: Uuid) -> Option<(Words<'_>, Vec<Reference>)> {
        let person = &self.people.get(&Id::from(id))?.content;
        let (mut words, references) = self.words_in::<Person>(id)?;
        if self.keeps_role_apart(person) {
            let role = person.organisation_role.as_str();
            words.passages.retain(|passage| !std::ptr::eq(passage.text, role));
        }
        Some((words, references))
    }

    fn words_in<T: Stored>(&self, id: Uuid) -> Option<(Words<'_>, Vec<Reference>)> {
        let content = &T::shelf(self).get(&Id::from(id))?.content;
        Some((content.words()?, content.references()))
    }
}

/// Words around the hit; nothing but the fact when it is in a text kept in confidence.
fn excerpt(passages: &[Passage<'_>], words: &[String]) -> (String, bool) {
    let open = passages.iter().filter(|passage| !passage.in_confidence);
    let longest_first = {
        let mut words: Vec<&String> = words.iter().collect();
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        words
    };
    for word in longest_first {
        if let Some(shown) = open.clone().find_map(|passage| excerpt::around(passage.text, word)) {
            return (shown, false);
        }
    }
    (String::new(), true)
}
