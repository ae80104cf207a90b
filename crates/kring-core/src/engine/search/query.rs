//! Words as they are compared: those a name is found by, and those that somebody typed.

use memchr::memmem::Finder;

use crate::language::fold::{fold, fold_joined, is_joiner, spellings};
use crate::language::titles::is_title;

/// The words of a text, folded, with one space between them.
pub(crate) fn words(text: &str) -> String {
    let folded = fold(text);
    parts(&folded).collect::<Vec<_>>().join(" ")
}

/// The words a name is found by, each with a space before it: its own, those that a sign joins also as one, Cyrillic
/// ones in Latin letters too, and short forms of what stands before a Dutch family name. Made once, when a name is read.
pub fn searchable(name: &str) -> String {
    let folded = fold(name);
    let own: Vec<&str> = parts(&folded).collect();
    let mut found: Vec<String> = own.iter().map(|word| (*word).to_owned()).collect();
    let mut also = |word: String| {
        if !word.is_empty() && !found.contains(&word) {
            found.push(word);
        }
    };
    tokens(&folded).for_each(|token| also(together(token)));
    spellings(name).into_iter().for_each(&mut also);
    for pair in own.windows(2) {
        let others: &[&str] = match pair {
            ["van", "de" | "den" | "der"] => &["vd"],
            ["v", "d"] => &["vd", "van", "de", "den", "der"],
            ["van" | "in" | "op" | "aan" | "uit" | "bij", "t"] => &["het"],
            ["van" | "in" | "op" | "aan" | "uit" | "bij", "het"] => &["t"],
            _ => &[],
        };
        for other in others {
            also((*other).to_owned());
        }
    }
    if own.contains(&"vd") {
        for other in ["van", "de", "den", "der"] {
            also(other.to_owned());
        }
    }
    found.iter().flat_map(|word| [" ", word]).collect()
}

/// Takes the title off a name that was typed with one.
fn drop_title(words: &mut Vec<String>) {
    if matches!(words.as_slice(), [de, heer, _, ..] if de == "de" && heer == "heer") {
        words.drain(..2);
    } else if matches!(words.as_slice(), [title, _, ..] if is_title(title)) {
        words.remove(0);
    }
}

/// What somebody typed, ready to look for.
#[derive(Debug, Clone)]
pub struct Query {
    /// Its words, folded. A sign between two letters parts them.
    words: Vec<String>,
    /// The same in one text, with a space between them.
    whole: String,
    /// The same with such words as one; empty when there are none.
    joined: Vec<String>,
    /// The words with a space before them, for the names that hold each of them at the beginning of a word.
    word_finders: Vec<Finder<'static>>,
    joined_finders: Vec<Finder<'static>>,
}

impl Query {
    /// Reads what somebody typed.
    pub fn of(typed: &str) -> Self {
        let folded = fold(typed);
        let mut words: Vec<String> = parts(&folded).map(str::to_owned).collect();
        drop_title(&mut words);
        let mut joined: Vec<String> = tokens(&folded).map(together).filter(|word| !word.is_empty()).collect();
        // What is nothing but signs is looked for as it is.
        if words.is_empty() {
            words = folded.split_whitespace().map(str::to_owned).collect();
        }
        drop_title(&mut joined);
        if joined == words {
            joined.clear();
        }
        let finders = |words: &[String]| {
            words.iter().map(|word| Finder::new(&format!(" {word}")).into_owned()).collect()
        };
        let (word_finders, joined_finders) = (finders(&words), finders(&joined));
        Self { whole: words.join(" "), words, joined, word_finders, joined_finders }
    }

    /// Whether nothing was typed that can be looked for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Its words.
    pub(crate) fn words(&self) -> &[String] {
        &self.words
    }

    /// Its words, those that a sign joins as one; nothing when there are no such words.
    pub(super) fn joined(&self) -> Option<&[String]> {
        (!self.joined.is_empty()).then_some(&*self.joined)
    }

    /// Whether each of its words begins a word of a name. `searchable` is what [`searchable`] makes of the name.
    /// Nothing typed fits every name.
    pub fn begins_words(&self, searchable: &str) -> bool {
        let all =
            |finders: &[Finder<'_>]| finders.iter().all(|one| one.find(searchable.as_bytes()).is_some());
        all(&self.word_finders) || !self.joined.is_empty() && all(&self.joined_finders)
    }

    /// Whether a name begins with what was typed.
    pub fn begins(&self, name: &str) -> bool {
        self.begins_folded(&words(name))
    }

    /// The same of a name that is folded, with one space between its words.
    pub(crate) fn begins_folded(&self, name: &str) -> bool {
        !self.is_empty() && name.starts_with(&self.whole)
    }

    /// Whether a text holds each of its words.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        let mut folded = String::with_capacity(text.len());
        fold_joined(text, |_, part| folded.push(part));
        self.words.iter().all(|word| folded.contains(word))
    }

    /// Whether the name is what was typed and no more, in whatever order: "Bosman, Anne-Marie" is Anne-Marie Bosman.
    pub fn is_name(&self, name: &str) -> bool {
        let sorted = |words: &[String]| {
            let mut words = words.to_vec();
            words.sort_unstable();
            words
        };
        let own = Self::of(name);
        let same = |one: &[String], other: &[String]| sorted(one) == sorted(other);
        let as_one = |query: &'_ Self| {
            if query.joined.is_empty() { query.words.clone() } else { query.joined.clone() }
        };
        !self.is_empty() && (same(&self.words, &own.words) || same(&as_one(self), &as_one(&own)))
    }
}

/// The words of a folded text, parted by every sign.
fn parts(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// The words of a folded text with the signs in them that join letters.
fn tokens(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|letter: char| !letter.is_alphanumeric() && !is_joiner(letter))
}

/// The letters of a word that a sign may part.
fn together(token: &str) -> String {
    token.chars().filter(|letter| letter.is_alphanumeric()).collect()
}
