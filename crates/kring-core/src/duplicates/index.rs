//! Who may be like whom, without comparing everybody with everybody: people are put under keys made of the sounds of
//! two words of their name, with and without one consonant, and of their numbers and addresses. Only those who share a
//! key are compared.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::OnceLock;

use crate::model::Model;
use crate::people::{ContactWay, PersonId};
use crate::record::Noun;
use crate::views::Stranger;

use super::Likeness;
use super::names::Name;
use super::reach;

/// More people under one key than this are compared with their neighbours only, so that a list with one name ten
/// thousand times does not stop the program.
const CROWD: usize = 64;

/// Everybody under their keys, once somebody asked.
#[derive(Default)]
pub(crate) struct Likenesses(OnceLock<Index>);

/// Everybody under their keys.
pub(super) struct Index {
    entries: Vec<Entry>,
    by_key: HashMap<u64, Vec<u32>>,
}

/// One person as they are compared.
pub(super) struct Entry {
    pub id: PersonId,
    name: Name,
    ways: Vec<(Likeness, String)>,
}

impl Likenesses {
    /// Forgets what was put together when a record of this sort is part of it.
    pub fn changed(&mut self, noun: Noun) {
        if noun == Noun::Person {
            self.0.take();
        }
    }
}

impl Model {
    /// Everybody under their keys.
    pub(super) fn likenesses(&self) -> &Index {
        self.likenesses.0.get_or_init(|| {
            let people = self.people.values();
            let entries = people
                .map(|kept| Entry::of(kept.id, &kept.content.name, &kept.content.contact_ways))
                .collect();
            Index::of(entries)
        })
    }
}

impl Entry {
    pub fn of(id: PersonId, name: &str, ways: &[ContactWay]) -> Self {
        Self { id, name: Name::of(name), ways: ways.iter().filter_map(reach::key).collect() }
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

    fn keys(&self) -> HashSet<u64> {
        let mut keys = HashSet::new();
        let mut put = |key: &dyn Fn(&mut DefaultHasher)| {
            let mut hasher = DefaultHasher::new();
            key(&mut hasher);
            keys.insert(hasher.finish());
        };
        put(&|hasher| self.name.joined.hash(hasher));
        for way in &self.ways {
            put(&|hasher| way.hash(hasher));
        }
        let words = &self.name.words;
        if let [only] = words.as_slice() {
            put(&|hasher| only.skeleton.hash(hasher));
        }
        for (at, one) in words.iter().enumerate() {
            for other in &words[at + 1..] {
                for (one, other) in pairs(&one.skeleton, &other.skeleton) {
                    // In whatever order they stand.
                    let (first, second) = if one <= other { (one, other) } else { (other, one) };
                    put(&|hasher| (&first, &second).hash(hasher));
                }
                for (initial, word) in [(one, other), (other, one)] {
                    let letter = initial.folded.chars().next();
                    put(&|hasher| (letter, &word.skeleton).hash(hasher));
                }
            }
        }
        keys
    }
}

/// Two skeletons, and what they are when one of them lacks a consonant.
fn pairs(one: &str, other: &str) -> Vec<(String, String)> {
    let whole = std::iter::once((one.to_owned(), other.to_owned()));
    let without_one = lacking(one).map(|lacking| (lacking, other.to_owned()));
    let without_other = lacking(other).map(|lacking| (one.to_owned(), lacking));
    whole.chain(without_one).chain(without_other).collect()
}

fn lacking(skeleton: &str) -> impl Iterator<Item = String> {
    let enough = skeleton.chars().count() >= 3;
    skeleton.char_indices().filter(move |_| enough).map(|(at, letter)| {
        let (before, after) = (&skeleton[..at], &skeleton[at + letter.len_utf8()..]);
        format!("{before}{after}")
    })
}

impl Index {
    fn of(entries: Vec<Entry>) -> Self {
        let mut by_key: HashMap<u64, Vec<u32>> = HashMap::new();
        for (place, entry) in (0_u32..).zip(&entries) {
            for key in entry.keys() {
                by_key.entry(key).or_default().push(place);
            }
        }
        Self { entries, by_key }
    }

    /// Everyone who may be like this one, with the reasons.
    pub fn like<'a>(&'a self, entry: &'a Entry) -> Vec<(&'a Entry, Vec<Likeness>)> {
        let places: HashSet<u32> =
            entry.keys().iter().filter_map(|key| self.by_key.get(key)).flatten().copied().collect();
        let others = places.into_iter().map(|place| &self.entries[place as usize]);
        let compared = others.map(|other| (other, entry.likeness(other)));
        compared.filter(|(_, reasons)| !reasons.is_empty()).collect()
    }

    /// All pairs that may be one person, with the reasons.
    pub fn pairs(&self) -> Vec<(&Entry, &Entry, Vec<Likeness>)> {
        let mut seen = HashSet::new();
        let mut found = Vec::new();
        for places in self.by_key.values() {
            let reach = if places.len() > CROWD { 1 } else { places.len() };
            for (at, one) in places.iter().enumerate() {
                for other in places[at + 1..].iter().take(reach) {
                    if !seen.insert((*one, *other)) {
                        continue;
                    }
                    let (one, other) = (&self.entries[*one as usize], &self.entries[*other as usize]);
                    let reasons = one.likeness(other);
                    if !reasons.is_empty() {
                        found.push((one, other, reasons));
                    }
                }
            }
        }
        found
    }
}

impl Model {
    /// Pairs that may be one person, of everybody or of one.
    pub(crate) fn suspected(&self, of: Option<PersonId>) -> Vec<(PersonId, PersonId, Vec<Likeness>)> {
        let Some(id) = of else {
            let pairs = self.likenesses().pairs().into_iter();
            return pairs.map(|(one, other, reasons)| (one.id, other.id, reasons)).collect();
        };
        let Some(kept) = self.people.get(&id) else { return Vec::new() };
        let entry = Entry::of(id, &kept.content.name, &kept.content.contact_ways);
        let alike = self.likenesses().like(&entry).into_iter();
        alike.filter(|(other, _)| other.id != id).map(|(other, reasons)| (id, other.id, reasons)).collect()
    }

    /// Everybody who is like somebody who is not kept yet.
    pub(crate) fn like_stranger(&self, stranger: &Stranger) -> Vec<(PersonId, Vec<Likeness>)> {
        let entry = Entry::of(PersonId::make(), &stranger.name, &stranger.contact_ways);
        self.likenesses().like(&entry).into_iter().map(|(other, reasons)| (other.id, reasons)).collect()
    }
}
