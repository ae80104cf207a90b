//! The words around names, and the words that are also names. They stand in `words.json`.

use std::collections::{BTreeMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::language::titles::is_title;

/// The file, as it is written.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Vocabulary {
    /// What stands within a name and is no name by itself: "van", "den", "el".
    particles: HashSet<String>,
    /// Words so common that in small letters they never mean a person: "wil", "mei".
    little: HashSet<String>,
    /// Other Dutch and English words, and places, that people are called by too: "roos", "bakker", "breda".
    also: HashSet<String>,
    /// What to say instead of a name, by language and sort: for the first person of a text and for any other.
    pub stand_ins: BTreeMap<String, StandIns>,
}

/// What to say instead of a name in one language.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct StandIns {
    /// For a name as it is.
    #[serde(flatten)]
    pub plain: BTreeMap<String, Pair>,
    /// For a name in the genitive.
    pub genitive: BTreeMap<String, Pair>,
}

/// The words for the first person of a text, and those for any other.
pub(super) type Pair = [String; 2];

/// How a word that is somebody's name is used otherwise.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum OtherUse {
    /// It is only a name, as far as we know.
    None,
    /// It is a word of some weight.
    Word,
    /// It is among the most common words there are.
    Little,
}

/// The file is part of the program and read once; a test reads it too.
pub(super) static VOCABULARY: LazyLock<Vocabulary> =
    LazyLock::new(|| serde_json::from_str(include_str!("words.json")).unwrap_or_default());

impl Vocabulary {
    pub fn is_particle(&self, folded: &str) -> bool {
        self.particles.contains(folded)
    }

    pub fn other_use(&self, folded: &str) -> OtherUse {
        if self.little.contains(folded) {
            OtherUse::Little
        } else if self.also.contains(folded) || is_title(folded) {
            OtherUse::Word
        } else {
            OtherUse::None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::fold::fold;

    #[test]
    fn the_file_is_read_and_every_word_is_written_as_it_is_compared() {
        let words = &*VOCABULARY;
        assert!(words.also.len() > 400 && words.little.len() > 150);
        for word in words.also.iter().chain(&words.little).chain(&words.particles) {
            assert_eq!(&fold(word), word);
        }
        assert!(words.also.is_disjoint(&words.little));
        assert_eq!(words.other_use("roos"), OtherUse::Word);
        assert_eq!(words.other_use("wil"), OtherUse::Little);
        assert_eq!(words.other_use("samira"), OtherUse::None);
    }
}
