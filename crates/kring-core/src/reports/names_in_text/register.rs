//! Everybody whose name has a word of the texts at hand.

use std::collections::{HashMap, HashSet};

use crate::engine::record::Versioned;
use crate::records::people::{Person, PersonId};

use super::spelled::{Role, SpelledName, in_one};
use super::tokens::{Token, tokens};

/// The people whose names have a word in common with some texts, by those words.
#[derive(Default)]
pub(super) struct Register {
    people: Vec<(PersonId, SpelledName)>,
    by_word: HashMap<String, Vec<Entry>>,
    /// Names of scripts that put no spaces between words, as they are written.
    pub unspaced: Vec<(String, PersonId)>,
}

/// Somebody with a word in their name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    /// Their place in the register.
    pub person: usize,
    /// What the word is in their name.
    pub role: Role,
}

impl Register {
    /// Those of `people` who may be named in texts with these words. Only they are kept, so that a long list of people
    /// costs little.
    pub fn of<'a>(people: impl Iterator<Item = &'a Versioned<Person>>, wanted: &HashSet<String>) -> Self {
        let mut register = Self::default();
        for kept in people {
            let (name, say) = (&kept.content.name, &kept.content.say);
            let words = tokens(name);
            let is_wanted = |token: &Token| wanted.contains(&token.folded);
            // A name of plain letters is written in no other way but all in one.
            let plain = name.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b' ');
            let as_it_stands = words.iter().chain(&tokens(say)).any(is_wanted);
            if as_it_stands || !plain || wanted.contains(&in_one(&words)) {
                let spelled = SpelledName::of(name, say);
                if as_it_stands || spelled.variants.iter().any(|word| wanted.contains(&word.folded)) {
                    register.add(kept.id, spelled);
                }
            }
            let unspaced = name.split_whitespace().chain(say.split_whitespace()).map(str::to_owned);
            let unspaced =
                unspaced.filter(|part| part.chars().nth(1).is_some() && part.chars().any(is_unspaced));
            register.unspaced.extend(unspaced.map(|part| (part, kept.id)));
        }
        register
    }

    fn add(&mut self, id: PersonId, spelled: SpelledName) {
        let person = self.people.len();
        for word in spelled.words.iter().chain(&spelled.variants) {
            self.by_word.entry(word.folded.clone()).or_default().push(Entry { person, role: word.role });
        }
        self.people.push((id, spelled));
    }

    /// Everybody with this word in their name.
    pub fn with_word(&self, word: &str) -> &[Entry] {
        self.by_word.get(word).map(Vec::as_slice).unwrap_or_default()
    }

    pub fn id(&self, person: usize) -> PersonId {
        self.people[person].0
    }

    pub fn name(&self, person: usize) -> &SpelledName {
        &self.people[person].1
    }
}

/// Whether a character is of a script that puts no spaces between words: Han, kana, Thai, Lao, Khmer, Myanmar.
fn is_unspaced(letter: char) -> bool {
    matches!(letter,
        '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{30FF}'
        | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}
