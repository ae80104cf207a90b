//! Names as people half remember them: by the beginnings of their words, one slip allowed.

use std::collections::HashMap;

use uuid::Uuid;

use crate::record::Noun;

/// Words shorter than this have to be right: with one letter off they are another word.
const SHORTEST_WITH_SLIP: usize = 4;

/// How well a name fits, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// The name begins with what was typed.
    Begins,
    /// Each word typed begins a word of the name.
    Words,
    /// The same with a slip of the hand in a word.
    Slip,
}

/// All names, folded.
#[derive(Default)]
pub(super) struct Names {
    names: HashMap<Uuid, (Noun, Box<str>)>,
}

impl Names {
    pub fn add(&mut self, noun: Noun, id: Uuid, folded: String) {
        self.names.insert(id, (noun, folded.into_boxed_str()));
    }

    pub fn remove(&mut self, id: Uuid) {
        self.names.remove(&id);
    }

    /// A name as it sorts.
    pub fn folded(&self, id: Uuid) -> &str {
        self.names.get(&id).map_or("", |(_, name)| name)
    }

    /// The best fitting names, at most `limit`, with how they fit.
    pub fn search(&self, query: &str, words: &[String], limit: usize) -> Vec<(Fit, Noun, Uuid)> {
        let mut found = self.fitting(query, words, exact);
        if found.len() < limit {
            let slips = self.fitting(query, words, |name, words| {
                exact(name, words).map_or_else(|| slip(name, words), |_| None)
            });
            found.extend(slips);
        }
        found.sort_unstable_by(|one, other| {
            (one.0, self.folded(one.2), one.2).cmp(&(other.0, self.folded(other.2), other.2))
        });
        found.truncate(limit);
        found
    }

    fn fitting(
        &self,
        query: &str,
        words: &[String],
        fit: impl Fn(&str, &[String]) -> Option<Fit>,
    ) -> Vec<(Fit, Noun, Uuid)> {
        let fits = self.names.iter().filter_map(|(id, (noun, name))| {
            let fit = fit(name, words)?;
            let begins = fit == Fit::Words && name.starts_with(query);
            Some((if begins { Fit::Begins } else { fit }, *noun, *id))
        });
        fits.collect()
    }
}

/// Whether every word typed begins a word of the name.
pub(crate) fn begins_words(name: &str, words: &[String]) -> bool {
    words.iter().all(|word| words_of(name).any(|part| part.starts_with(word.as_str())))
}

fn exact(name: &str, words: &[String]) -> Option<Fit> {
    begins_words(name, words).then_some(Fit::Words)
}

fn slip(name: &str, words: &[String]) -> Option<Fit> {
    let near = |word: &String| {
        words_of(name).any(|part| part.starts_with(word.as_str()) || begins_with_slip(part, word))
    };
    words.iter().all(near).then_some(Fit::Slip)
}

fn words_of(name: &str) -> impl Iterator<Item = &str> {
    name.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// Whether `typed` begins `word` but for one letter wrong, missing, too many, or two swapped.
fn begins_with_slip(word: &str, typed: &str) -> bool {
    if typed.chars().count() < SHORTEST_WITH_SLIP {
        return false;
    }
    let same = word.chars().zip(typed.chars()).take_while(|(one, other)| one == other);
    let same: usize = same.map(|(letter, _)| letter.len_utf8()).sum();
    let (word, typed) = (&word[same..], &typed[same..]);
    let (word_next, typed_next) = (skip(word, 1), skip(typed, 1));
    let swapped = typed.chars().take(2).eq(word.chars().take(2).collect::<Vec<_>>().into_iter().rev());
    word_next.starts_with(typed_next)
        || word.starts_with(typed_next)
        || word_next.starts_with(typed)
        || (swapped && skip(word, 2).starts_with(skip(typed, 2)))
}

fn skip(text: &str, letters: usize) -> &str {
    text.char_indices().nth(letters).map_or("", |(at, _)| &text[at..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn words_are_found_by_their_beginnings_in_any_order() {
        assert!(begins_words("samira haddou", &typed("had sam")));
        assert!(begins_words("joke van den berg-smit", &typed("smit")));
        assert!(!begins_words("samira haddou", &typed("mira")));
    }

    #[test]
    fn one_slip_of_the_hand_is_forgiven_in_a_longer_word() {
        for near in ["samiar", "samra", "samirra", "semira"] {
            assert!(begins_with_slip("samira", near), "{near}");
        }
        assert!(!begins_with_slip("samira", "sma"), "too short for a slip");
        assert!(!begins_with_slip("samira", "semire"), "two slips");
    }

    #[test]
    fn the_best_fit_comes_first() {
        let mut names = Names::default();
        for (number, name) in ["jan sanders", "sandra bos", "sanne jansen"].into_iter().enumerate() {
            names.add(Noun::Person, Uuid::from_u128(number as u128), name.to_owned());
        }
        let found = names.search("sand", &typed("sand"), 10);
        let order: Vec<u128> = found.iter().map(|(_, _, id)| id.as_u128()).collect();
        assert_eq!(order, [1, 0, 2]);
    }
}
