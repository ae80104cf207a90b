//! Names as people half remember them: by the beginnings of their words, one slip allowed.

use uuid::Uuid;

use crate::model::IdMap;

use super::texts::{Texts, Whose};
use super::words;

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

/// All names, as folded words with a space between them.
#[derive(Default)]
pub(super) struct Names {
    names: IdMap<Uuid, Box<str>>,
    /// The same with a space in front, so that " sam" is found where a word begins.
    searched: Texts,
}

impl Names {
    pub fn add(&mut self, whose: Whose, name: &str) {
        let name = words(name);
        self.searched.add(whose, &format!(" {name}"));
        self.names.insert(whose.id, name.into_boxed_str());
    }

    pub fn remove(&mut self, id: Uuid) {
        self.names.remove(&id);
        self.searched.remove(id);
    }

    /// A name as it sorts.
    pub fn folded(&self, id: Uuid) -> &str {
        self.names.get(&id).map_or("", |name| name)
    }

    /// The best fitting names, at most `limit`, with how they fit.
    pub fn search(&self, typed: &[String], limit: usize) -> Vec<(Fit, Whose)> {
        let mut found = self.exact(typed);
        if found.len() < limit {
            let known = found.len();
            for whose in self.nearly(typed) {
                if found[..known].iter().all(|(_, other)| other.id != whose.id) {
                    found.push((Fit::Slip, whose));
                }
            }
        }
        found.sort_unstable_by(|one, other| {
            (one.0, self.folded(one.1.id), one.1.id).cmp(&(other.0, self.folded(other.1.id), other.1.id))
        });
        found.truncate(limit);
        found
    }

    fn exact(&self, typed: &[String]) -> Vec<(Fit, Whose)> {
        let query = typed.join(" ");
        let beginnings: Vec<String> = typed.iter().map(|word| format!(" {word}")).collect();
        let mut found = Vec::new();
        self.searched.search(&beginnings, |whose| {
            let begins = self.folded(whose.id).starts_with(&query);
            found.push((if begins { Fit::Begins } else { Fit::Words }, whose));
        });
        found
    }

    /// Names that fit but for a slip. Whichever letters are wrong, the first or the last part of the longest word is
    /// right: only names with one of those are looked at closely.
    fn nearly(&self, typed: &[String]) -> Vec<Whose> {
        let Some(longest) = typed.iter().max_by_key(|word| word.chars().count()) else { return Vec::new() };
        let letters = longest.chars().count();
        if letters < SHORTEST_WITH_SLIP {
            return Vec::new();
        }
        let middle = letters / 2;
        let parts = [format!(" {}", first(longest, middle - 1)), skip(longest, middle).to_owned()];
        let mut found = Vec::new();
        for part in parts {
            self.searched.search(&[part], |whose| {
                if fits_nearly(self.folded(whose.id), typed) {
                    found.push(whose);
                }
            });
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// Whether every word typed begins a word of a text of folded words.
pub(crate) fn begins_words(text: &str, typed: &[String]) -> bool {
    typed.iter().all(|word| text.split(' ').any(|part| part.starts_with(word.as_str())))
}

fn fits_nearly(name: &str, typed: &[String]) -> bool {
    let near = |word: &String| {
        let mut parts = name.split(' ');
        parts.any(|part| part.starts_with(word.as_str()) || begins_with_slip(part, word))
    };
    typed.iter().all(near)
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
    let swapped =
        word.chars().next() == typed_next.chars().next() && typed.chars().next() == word_next.chars().next();
    word_next.starts_with(typed_next)
        || word.starts_with(typed_next)
        || word_next.starts_with(typed)
        || (swapped && skip(word, 2).starts_with(skip(typed, 2)))
}

fn first(text: &str, letters: usize) -> &str {
    text.char_indices().nth(letters).map_or(text, |(at, _)| &text[..at])
}

fn skip(text: &str, letters: usize) -> &str {
    text.char_indices().nth(letters).map_or("", |(at, _)| &text[at..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Noun;

    fn typed(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    fn names(names: &[&str]) -> Names {
        let mut all = Names::default();
        for (name, number) in names.iter().zip(0..) {
            all.add(Whose { date: None, noun: Noun::Person, id: Uuid::from_u128(number) }, name);
        }
        all
    }

    fn found(names: &Names, text: &str) -> Vec<u128> {
        names.search(&typed(text), 10).iter().map(|(_, whose)| whose.id.as_u128()).collect()
    }

    #[test]
    fn words_are_found_by_their_beginnings_in_any_order() {
        assert!(begins_words("samira haddou", &typed("had sam")));
        assert!(begins_words("joke van den berg smit", &typed("smit")));
        assert!(!begins_words("samira haddou", &typed("mira")));
        let names = names(&["Joke van den Berg-Smit", "Omar"]);
        assert_eq!(found(&names, "smit jo"), [0]);
    }

    #[test]
    fn one_slip_of_the_hand_is_forgiven_in_a_longer_word_wherever_it_is() {
        let names = names(&["samira haddou", "dirk"]);
        for near in [
            "samiar", "smaira", "asmira", "saimra", "samra", "samirra", "semira", "zamira", "samirs",
            "ssamira",
        ] {
            assert_eq!(found(&names, near), [0], "{near}");
        }
        assert_eq!(found(&names, "haddou samria"), [0]);
        assert!(found(&names, "sma").is_empty(), "too short for a slip");
        assert!(found(&names, "semire").is_empty(), "two slips");
    }

    #[test]
    fn the_best_fit_comes_first() {
        let names = names(&["jan sanders", "sandra bos", "sanne jansen"]);
        assert_eq!(found(&names, "sand"), [1, 0, 2]);
    }
}
