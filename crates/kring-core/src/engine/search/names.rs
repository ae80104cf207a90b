//! Names as people half remember them: by the beginnings of their words, one slip allowed.

use uuid::Uuid;

use crate::engine::search::SearchFit;
use rustc_hash::FxHashMap;

use super::query::{Query, searchable, words};
use super::texts::{Texts, Whose};

/// Words shorter than this have to be right: with one letter off they are another word.
const SHORTEST_WITH_SLIP: usize = 4;

/// All names, as folded words with a space between them.
#[derive(Default)]
pub(super) struct Names {
    names: FxHashMap<Uuid, Box<str>>,
    /// Every word each of them is found by, with a space before it: " sam" is found where a word begins.
    searched: Texts,
}

impl Names {
    pub fn add(&mut self, whose: Whose, name: &str) {
        self.searched.add(whose, &searchable(name));
        self.names.insert(whose.id, words(name).into_boxed_str());
    }

    pub fn remove(&mut self, id: Uuid) {
        self.names.remove(&id);
        self.searched.remove(id);
    }

    /// A name as it was written, folded.
    pub fn folded(&self, id: Uuid) -> &str {
        self.names.get(&id).map_or("", |name| name)
    }

    /// Every word a name is found by, with a space before it.
    pub fn searchable(&self, id: Uuid) -> &str {
        self.searched.text(id)
    }

    /// The names that hold every word typed at the beginning of a word, the best fitting first, at most `limit`.
    pub fn search(&self, query: &Query, limit: usize) -> Vec<(SearchFit, Whose)> {
        let mut found = Vec::new();
        for typed in [Some(query.words()), query.joined()].into_iter().flatten() {
            let beginnings: Vec<String> = typed.iter().map(|word| format!(" {word}")).collect();
            self.searched.search(&beginnings, |whose| found.push(whose));
        }
        self.best(
            found,
            limit,
            |name| if query.begins_folded(name) { SearchFit::Begins } else { SearchFit::Words },
        )
    }

    /// Names that fit but for a slip, at most `limit`. Whichever letters are wrong, the first or the last part of the
    /// longest word is right: only names with one of those are looked at closely.
    pub fn nearly(&self, query: &Query, limit: usize) -> Vec<(SearchFit, Whose)> {
        let typed = query.joined().unwrap_or(query.words());
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
                if fits_nearly(self.searchable(whose.id), typed) {
                    found.push(whose);
                }
            });
        }
        self.best(found, limit, |_| SearchFit::Slip)
    }

    fn best(
        &self,
        mut found: Vec<Whose>,
        limit: usize,
        fit: impl Fn(&str) -> SearchFit,
    ) -> Vec<(SearchFit, Whose)> {
        found.sort_unstable();
        found.dedup();
        let mut found: Vec<(SearchFit, &str, Whose)> = found
            .into_iter()
            .map(|whose| {
                let name = self.folded(whose.id);
                (fit(name), name, whose)
            })
            .collect();
        found.sort_unstable_by_key(|(fit, name, whose)| (*fit, *name, whose.id));
        found.truncate(limit);
        found.into_iter().map(|(fit, _, whose)| (fit, whose)).collect()
    }
}

fn fits_nearly(searchable: &str, typed: &[String]) -> bool {
    let near = |word: &String| {
        let mut parts = searchable.split(' ');
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
    use crate::engine::record::RecordKind;

    fn names(names: &[&str]) -> Names {
        let mut all = Names::default();
        for (name, number) in names.iter().zip(0..) {
            all.add(Whose { date: None, kind: RecordKind::PERSON, id: Uuid::from_u128(number) }, name);
        }
        all
    }

    fn found(names: &Names, text: &str) -> Vec<u128> {
        let query = Query::of(text);
        let mut found = names.search(&query, 10);
        let slips = names.nearly(&query, 10);
        found.extend(
            slips
                .into_iter()
                .filter(|(_, slip)| found.iter().all(|(_, one)| one != slip))
                .collect::<Vec<_>>(),
        );
        found.iter().map(|(_, whose)| whose.id.as_u128()).collect()
    }

    #[test]
    fn words_are_found_by_their_beginnings_in_any_order() {
        let names = names(&["Joke van den Berg-Smit", "Omar Haddou"]);
        for typed in
            ["smit jo", "berg-smit", "bergsmit", "Berg, van den", "vd berg", "v.d. Berg", "jo v/d berg"]
        {
            assert_eq!(found(&names, typed), [0], "{typed}");
        }
        assert_eq!(found(&names, "had om"), [1]);
        assert!(found(&names, "mar").is_empty());
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
