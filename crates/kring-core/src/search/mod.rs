//! Finding people, places in notes, and everything else by what was typed.
//!
//! Names come first, found by the beginnings of their words; then texts that hold every word, newest first. A text is
//! folded once, by the first search after it was read or written; from then on a search is one pass over memory.

mod excerpt;
mod fold;
mod names;
#[cfg(test)]
mod tests;
mod texts;

use std::sync::{Mutex, PoisonError};

use jiff::civil::Date;
use uuid::Uuid;

use crate::model::{Model, Passage, Reference, Stored, Words};
use crate::record::{Id, Noun};
use crate::views::SearchHit;

pub(crate) use fold::fold;
pub(crate) use names::begins_words;

use names::Names;
use texts::{Texts, Whose};

/// What is searched.
#[derive(Default)]
pub(crate) struct Index {
    names: Names,
    texts: Mutex<Texts>,
}

impl Index {
    /// Takes in the words of a record.
    pub fn add(&mut self, noun: Noun, id: Uuid, words: &Words<'_>) {
        let whose = Whose { date: words.date, noun, id };
        if !words.title.is_empty() {
            self.names.add(whose, words.title);
        }
        self.texts_mut().put_off(noun, id);
    }

    /// Forgets the words of a record.
    pub fn remove(&mut self, id: Uuid) {
        self.names.remove(id);
        self.texts_mut().remove(id);
    }

    fn texts_mut(&mut self) -> &mut Texts {
        self.texts.get_mut().unwrap_or_else(PoisonError::into_inner)
    }

    /// A name as it sorts: its words, folded.
    pub fn sort_name(&self, id: Uuid) -> &str {
        self.names.folded(id)
    }
}

/// The words of a text, folded, with one space between them.
pub(crate) fn words(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// The words of what somebody typed, folded.
pub(crate) fn words_typed(text: &str) -> Vec<String> {
    fold(text).split_whitespace().map(str::to_owned).collect()
}

impl Model {
    /// Finds what was typed: names first, then texts, at most `limit` in all.
    pub fn search(&self, text: &str, limit: usize) -> Vec<SearchHit> {
        let words = words_typed(text);
        if words.is_empty() {
            return Vec::new();
        }
        let names = self.index.names.search(&words, limit);
        // Some of the newest may be there by their name already.
        let mut newest = Newest::new(limit + names.len());
        let mut texts = self.index.texts.lock().unwrap_or_else(PoisonError::into_inner);
        texts.catch_up(|noun, id, folded| self.fold(noun, id, folded));
        texts.search(&words, |whose| newest.offer(whose));
        drop(texts);
        let mut found = newest.in_order();
        found.retain(|whose| names.iter().all(|(_, name)| name.id != whose.id));
        found.truncate(limit - names.len());
        let names = names.into_iter().filter_map(|(_, whose)| self.hit(whose.noun, whose.id, None));
        names
            .chain(found.into_iter().filter_map(|whose| self.hit(whose.noun, whose.id, Some(&words))))
            .collect()
    }

    /// Folds the texts of a record onto `folded`; gives its day.
    fn fold(&self, noun: Noun, id: Uuid, folded: &mut String) -> Option<Date> {
        let (words, _) = self.words_of(noun, id)?;
        for passage in &words.passages {
            fold::fold_onto(folded, passage.text);
            folded.push('\n');
        }
        words.date
    }

    fn hit(&self, noun: Noun, id: Uuid, words: Option<&[String]>) -> Option<SearchHit> {
        let (found, references) = self.words_of(noun, id)?;
        let (excerpt, confidential) =
            words.map_or((String::new(), false), |words| excerpt(&found.passages, words));
        let title = if found.title.is_empty() {
            let people = references.into_iter().filter(|reference| reference.noun == Noun::Person);
            let names = people.filter_map(|reference| self.people.get(&Id::from(reference.id)));
            names.map(|kept| kept.content.name.as_str()).collect::<Vec<_>>().join(", ")
        } else {
            found.title.to_owned()
        };
        Some(SearchHit { kind: noun, id: id.to_string(), title, excerpt, confidential, date: found.date })
    }

    /// The words of a record that is found by itself, and whom it names.
    fn words_of(&self, noun: Noun, id: Uuid) -> Option<(Words<'_>, Vec<Reference>)> {
        match noun {
            Noun::Network => self.words_in::<crate::networks::Network>(id),
            Noun::Person => self.words_in::<crate::people::Person>(id),
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

    fn words_in<T: Stored>(&self, id: Uuid) -> Option<(Words<'_>, Vec<Reference>)> {
        let content = &T::shelf(self).get(&Id::from(id))?.content;
        Some((content.words()?, content.references()))
    }
}

/// The newest of many, without keeping the many.
struct Newest {
    limit: usize,
    found: Vec<Whose>,
    /// The oldest that can still be among them.
    oldest: Option<Whose>,
}

impl Newest {
    fn new(limit: usize) -> Self {
        Self { limit, found: Vec::new(), oldest: None }
    }

    fn offer(&mut self, whose: Whose) {
        if self.oldest.is_some_and(|oldest| whose < oldest) {
            return;
        }
        self.found.push(whose);
        if self.found.len() > 8 * self.limit.max(16) {
            self.keep();
        }
    }

    fn keep(&mut self) {
        self.found.sort_unstable_by(|one, other| other.cmp(one));
        self.found.truncate(self.limit);
        self.oldest = self.found.last().copied();
    }

    fn in_order(mut self) -> Vec<Whose> {
        self.keep();
        self.found
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
