//! One person as they are compared with others, and the keys they are found under: the sounds of two words of their
//! name, with and without one consonant, and their numbers and addresses.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::engine::record::Versioned;
use crate::records::people::{ContactWay, Person, PersonId};

use super::Likeness;
use super::names::{Name, Word};
use super::reach;

/// One person as they are compared.
#[derive(PartialEq)]
pub(super) struct Entry {
    pub id: PersonId,
    name: Name,
    ways: Vec<(Likeness, String)>,
}

impl Entry {
    pub fn of(id: PersonId, name: &str, ways: &[ContactWay]) -> Self {
        Self { id, name: Name::of(name), ways: ways.iter().filter_map(reach::key).collect() }
    }

    pub fn of_kept(kept: &Versioned<Person>) -> Self {
        Self::of(kept.id, &kept.content.name, &kept.content.contact_ways)
    }

    /// Why they may be one person; nothing when there is no reason.
    pub fn likeness(&self, other: &Self) -> Vec<Likeness> {
        let mut reasons: Vec<Likeness> = self.name.likeness(&other.name).into_iter().collect();
        let shared = self.ways.iter().filter(|way| other.ways.contains(way)).map(|(likeness, _)| *likeness);
        reasons.extend(shared);
        reasons.sort_unstable();
        reasons.dedup();
        reasons
    }

    /// The keys, each once.
    pub fn keys(&self) -> Vec<u64> {
        let mut keys = vec![hashed(&self.name.joined)];
        keys.extend(self.ways.iter().map(hashed));
        let words = &self.name.words;
        if let [only] = words.as_slice() {
            keys.push(hashed(&only.skeleton));
        }
        let sounds: Vec<Sounds> = words.iter().map(Sounds::of).collect();
        for (at, one) in sounds.iter().enumerate() {
            for other in &sounds[at + 1..] {
                keys.push(both(one.whole, other.whole));
                keys.extend(one.lacking.iter().map(|lacking| both(*lacking, other.whole)));
                keys.extend(other.lacking.iter().map(|lacking| both(one.whole, *lacking)));
                keys.push(hashed(&(one.initial, other.whole)));
                keys.push(hashed(&(other.initial, one.whole)));
            }
        }
        keys.sort_unstable();
        keys.dedup();
        keys
    }
}

/// What a word gives to keys.
struct Sounds {
    initial: Option<char>,
    whole: u64,
    /// Its consonants without one of them, each in turn.
    lacking: Vec<u64>,
}

impl Sounds {
    fn of(word: &Word) -> Self {
        let skeleton = word.skeleton.as_str();
        let enough = skeleton.chars().count() >= 3;
        let lacking = skeleton.char_indices().filter(|_| enough).map(|(at, letter)| {
            let (before, after) = (&skeleton[..at], &skeleton[at + letter.len_utf8()..]);
            hashed(&[before, after].concat())
        });
        Self {
            initial: word.folded.chars().next(),
            whole: hashed(&word.skeleton),
            lacking: lacking.collect(),
        }
    }
}

fn hashed(key: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish()
}

/// Two words, in whatever order they stand.
fn both(one: u64, other: u64) -> u64 {
    hashed(&(one.min(other), one.max(other)))
}
