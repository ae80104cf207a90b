//! Finding people, places in notes, and everything else by what was typed.
//!
//! Names come first, found by the beginnings of their words; then texts that hold every word, newest first; then names
//! that fit but for a slip of the hand. What is kept and what is typed are folded in one way (`fold.rs`), each text
//! once: by the first search after it was read or written. From then on a search is one pass over memory.

mod excerpt;
mod fit;
pub(crate) mod index;
mod names;
mod newest;
mod query;
#[cfg(test)]
mod table;
#[cfg(test)]
mod tests;
mod texts;

use std::sync::PoisonError;

use jiff::civil::Date;
use uuid::Uuid;

use crate::engine::model::{Model, Passage};
use crate::engine::record::RecordKind;
use crate::language::fold::fold_joined;

pub use fit::SearchFit;
pub(crate) use query::words;
pub use query::{Query, searchable};

use newest::Newest;
use texts::Whose;

/// One record found.
pub(crate) struct Found {
    /// How well it fits.
    pub fit: SearchFit,
    /// What it is.
    pub kind: RecordKind,
    /// Which one.
    pub id: Uuid,
}

impl Model {
    /// Finds records by what was typed, at most `limit`: names that begin with it, other names, texts, and last names with a
    /// slip.
    pub(crate) fn find_typed(&self, query: &Query, limit: usize) -> Vec<Found> {
        if query.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(SearchFit, Whose)> = self.index.names.search(query, limit);
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
        let known = add(self.texts_with(query, 2 * limit));
        if known < limit {
            add(self.index.names.nearly(query, 2 * limit));
        }
        found.into_iter().map(|(fit, Whose { kind, id, .. })| Found { fit, kind, id }).collect()
    }

    /// The newest records whose texts hold every word, at most `limit`.
    fn texts_with(&self, query: &Query, limit: usize) -> Vec<(SearchFit, Whose)> {
        let mut newest = Newest::new(limit);
        let mut texts = self.index.texts.lock().unwrap_or_else(PoisonError::into_inner);
        texts.catch_up(|kind, id, folded| self.fold(kind, id, folded));
        texts.search(query.words(), |whose| newest.offer(whose));
        newest.in_order().into_iter().map(|whose| (SearchFit::Text, whose)).collect()
    }

    /// Folds the texts of a record onto `folded`; gives its day.
    fn fold(&self, kind: RecordKind, id: Uuid, folded: &mut String) -> Option<Date> {
        let (words, _) = self.found_by(kind, id)?;
        for passage in &words.passages {
            fold_joined(passage.text, |_, part| folded.push(part));
            folded.push('\n');
        }
        words.date
    }
}

/// Words around the hit; nothing but the fact when it is in a text kept in confidence.
pub(crate) fn excerpt(passages: &[Passage<'_>], words: &[String]) -> (String, bool) {
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
