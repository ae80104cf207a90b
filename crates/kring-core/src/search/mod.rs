//! Finding people, places in notes, and everything else by what was typed.
//!
//! Names come first, found by the beginnings of their words; then texts that hold every word, newest first. Texts are
//! folded once, when they are read or written, so that a search is one pass over memory.

mod excerpt;
mod fold;
mod names;
#[cfg(test)]
mod tests;
mod texts;

use uuid::Uuid;

use crate::model::{Model, Passage, Stored, Words};
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
    texts: Texts,
}

impl Index {
    /// Takes in the words of a record.
    pub fn add(&mut self, noun: Noun, id: Uuid, words: &Words<'_>) {
        if !words.title.is_empty() {
            self.names.add(noun, id, fold(words.title));
        }
        let mut folded = zeroize::Zeroizing::new(String::new());
        for passage in &words.passages {
            fold::fold_onto(&mut folded, passage.text);
            folded.push('\n');
        }
        self.texts.add(Whose { date: words.date, noun, id }, &folded);
    }

    /// Forgets the words of a record.
    pub fn remove(&mut self, id: Uuid) {
        self.names.remove(id);
        self.texts.remove(id);
    }

    /// A name as it sorts: folded.
    pub fn sort_name(&self, id: Uuid) -> &str {
        self.names.folded(id)
    }
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
        let names = self.index.names.search(&words.join(" "), &words, limit);
        let mut found: Vec<Whose> = Vec::new();
        self.index.texts.search(&words, |whose| found.push(whose));
        found.retain(|whose| names.iter().all(|(_, _, id)| *id != whose.id));
        let room = limit - names.len();
        if found.len() > room {
            if room > 0 {
                found.select_nth_unstable_by(room - 1, |one, other| other.cmp(one));
            }
            found.truncate(room);
        }
        found.sort_unstable_by(|one, other| other.cmp(one));
        let names = names.into_iter().filter_map(|(_, noun, id)| self.hit(noun, id, None));
        names
            .chain(found.into_iter().filter_map(|whose| self.hit(whose.noun, whose.id, Some(&words))))
            .collect()
    }

    fn hit(&self, noun: Noun, id: Uuid, words: Option<&[String]>) -> Option<SearchHit> {
        match noun {
            Noun::Network => self.hit_in::<crate::networks::Network>(id, words),
            Noun::Person => self.hit_in::<crate::people::Person>(id, words),
            Noun::Organisation => self.hit_in::<crate::organisations::Organisation>(id, words),
            Noun::Conversation => self.hit_in::<crate::conversations::Conversation>(id, words),
            Noun::Promise => self.hit_in::<crate::promises::Promise>(id, words),
            Noun::Meeting => self.hit_in::<crate::meetings::Meeting>(id, words),
            Noun::Membership | Noun::Setting | Noun::Draft => None,
        }
    }

    fn hit_in<T: Stored>(&self, id: Uuid, words: Option<&[String]>) -> Option<SearchHit> {
        let content = &T::shelf(self).get(&Id::from(id))?.content;
        let found = content.words()?;
        let (excerpt, confidential) =
            words.map_or((String::new(), false), |words| excerpt(&found.passages, words));
        let title = if found.title.is_empty() {
            let people = content.references().into_iter().filter(|reference| reference.noun == Noun::Person);
            let names = people.filter_map(|reference| self.people.get(&Id::from(reference.id)));
            names.map(|kept| kept.content.name.as_str()).collect::<Vec<_>>().join(", ")
        } else {
            found.title.to_owned()
        };
        Some(SearchHit { kind: T::NOUN, id: id.to_string(), title, excerpt, confidential, date: found.date })
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
