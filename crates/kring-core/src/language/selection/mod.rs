//! By which words people may be listed, filtered, sorted, counted, suggested and exported.
//!
//! [`special`] decides, and nothing else does: where a label is made (an interest, a skill, a perspective, a role in a
//! network, a saved filter), and where a choice is read (a filter, a list, a count, a suggestion, an export). What names
//! a special category of GDPR articles 9 and 10, or stands in for one as a language or a country does, is refused there.
//! The same words may stand in a note or in somebody's own words: those choose nobody.

mod lists;
#[cfg(test)]
pub(crate) mod tests;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::language::fold::is_invisible;
use crate::language::locale::Locale;
use crate::language::taalhulp::{self, HintKind};

use lists::{LISTS, Word};

/// Whether people may be listed by a word or a few.
pub fn allows(label: &str) -> bool {
    special(label).is_none()
}

/// The special category a label names, with the words that do.
pub fn special(label: &str) -> Option<(HintKind, String)> {
    let mut passed_over = false;
    let joined = label.contains(is_joint).then(|| words(label, Joints::Join));
    for words in [words(label, Joints::Part)].into_iter().chain(joined) {
        let mut at = 0;
        while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
            if let Some(count) = LISTS.allowed(rest) {
                passed_over = true;
                at += count;
                continue;
            }
            let Some((kind, count)) = LISTS.special(rest) else {
                at += 1;
                continue;
            };
            let of_no_person =
                LISTS.is_place(&rest[0]) || kind == HintKind::Ethnicity && speaks_of_a_thing(rest);
            if !of_no_person {
                let found: Vec<&str> = rest[..count].iter().map(|word| word.written.as_str()).collect();
                return Some((kind, found.join(" ")));
            }
            passed_over = true;
            at += count;
        }
    }
    // A sentence can say it without any of the words.
    let hints = [Locale::Nl, Locale::En].into_iter().flat_map(|language| taalhulp::check(label, language));
    let mut special = hints.filter(|hint| !passed_over && hint.kind.is_special());
    special.next().map(|hint| (hint.kind, hint.text))
}

/// Words for people of any sort.
const PEOPLE: [&str; 26] = [
    "mensen",
    "bewoners",
    "buren",
    "ouders",
    "moeders",
    "vaders",
    "vrouwen",
    "mannen",
    "jongeren",
    "ouderen",
    "kinderen",
    "jongens",
    "meisjes",
    "leden",
    "ondernemers",
    "people",
    "residents",
    "neighbours",
    "parents",
    "mothers",
    "fathers",
    "women",
    "men",
    "youth",
    "elderly",
    "members",
];

/// "Turkse pizza", "Surinaams en Marokkaans eten": after the countries comes a thing.
fn speaks_of_a_thing(words: &[Word]) -> bool {
    let goes_on = |word: &&Word| {
        let of_a_country = LISTS.special(std::slice::from_ref(*word));
        !LISTS.joins(word) && of_a_country.is_none_or(|(kind, _)| kind != HintKind::Ethnicity)
    };
    // "Turkse thee moeders" are people all the same.
    let people = |word: &Word| PEOPLE.contains(&word.folded.as_str());
    words.iter().skip(1).find(goes_on).is_some_and(|word| LISTS.is_thing(word)) && !words.iter().any(people)
}

/// What becomes of a sign within a word, such as a hyphen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joints {
    /// It parts two words: "ex-gedetineerden".
    Part,
    /// It goes, and one word is left: "kerk-ganger", "P.v.d.A.".
    Join,
}

fn is_joint(c: char) -> bool {
    matches!(c, '-' | '\'' | '.' | '_' | '/' | '·' | '\u{2010}'..='\u{2019}')
}

fn words(label: &str, joints: Joints) -> Vec<Word> {
    // Signs that nobody sees part nothing. The empty pattern of Braille is seen as a blank, and parts nothing either.
    let unseen = |c: char| is_invisible(c) || c == '\u{2800}';
    let seen = label.chars().filter(|c| !(unseen(*c) || joints == Joints::Join && is_joint(*c)));
    let seen: String = seen.nfkc().collect();
    let words = seen.split(|c: char| !c.is_alphanumeric() && !is_combining_mark(c));
    let words = words.filter(|word| !word.is_empty());
    words.map(|word| Word { written: word.to_owned(), folded: folded(&as_it_looks(word)) }).collect()
}

/// A word with Latin letters for the Cyrillic ones that look the same, where it has letters of both.
fn as_it_looks(word: &str) -> String {
    const ALIKE: [(char, char); 12] = [
        ('а', 'a'),
        ('е', 'e'),
        ('о', 'o'),
        ('р', 'p'),
        ('с', 'c'),
        ('у', 'y'),
        ('х', 'x'),
        ('і', 'i'),
        ('ј', 'j'),
        ('ѕ', 's'),
        ('м', 'm'),
        ('т', 't'),
    ];
    if word.is_ascii() || !word.contains(|c: char| c.is_ascii_alphabetic()) {
        return word.to_owned();
    }
    let latin = |c: char| ALIKE.iter().find(|(cyrillic, _)| *cyrillic == c).map_or(c, |(_, latin)| *latin);
    word.chars().flat_map(char::to_lowercase).map(latin).collect()
}

/// Small letters without diacritics.
fn folded(word: &str) -> String {
    word.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}
