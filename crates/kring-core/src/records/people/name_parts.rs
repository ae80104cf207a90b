//! The parts of a name that is kept as one text, as lists by last name and address cards need them.
//!
//! Nobody's name is taken apart in what is kept: this is one guess, made the same way everywhere, and only an order in a
//! list or a field of an address card comes of it.

use crate::engine::search::words;
use crate::language::fold::fold;
use crate::language::titles::is_title;

use super::name_words::{PARTICLES, SUFFIXES};

/// A name in parts. Each of them may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NameParts {
    /// Forms of address and titles: "mevrouw", "prof. dr.".
    pub prefix: String,
    /// First names, or the only name of who has one.
    pub given: String,
    /// What stands before the family name and does not count in its order: "van den".
    pub particle: String,
    /// The family name without that: "Berg-Smit".
    pub family: String,
    /// What stands behind the name: "jr.".
    pub suffix: String,
}

impl NameParts {
    /// The parts of a name.
    ///
    /// What is before a comma is the family name. Without a comma it is what follows the first word such as "van" or
    /// "El", else the last word. Where all is written in Chinese characters, kana or hangul it is the first. What is
    /// between parentheses is no part of the name.
    pub fn of(name: &str) -> Self {
        let all = without_remarks(name);
        let mut words = &*all;
        let prefix = take_prefix(&mut words);
        let suffix = take_suffix(&mut words);
        let rest = words.join(" ");
        let named = match rest.trim_end_matches(',').split_once(',') {
            Some((family, given)) if !family.trim().is_empty() => Self::family_first(family, given),
            _ => Self::in_order(words),
        };
        Self { prefix, suffix, ..named }
    }

    /// What a list by last name is sorted by: the family name, then first names, then what stands before the family
    /// name. Who has one name stands under that.
    pub fn sort_key(&self) -> String {
        let [family, given, particle] = [&self.family, &self.given, &self.particle].map(|part| words(part));
        // Below every letter, so that "Berg" is before "Berg-Smit".
        let parts = [family, given, particle].into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join("\u{1}")
    }

    /// The family name with what stands before it: "van den Berg".
    pub fn whole_family(&self) -> String {
        let parts =
            [self.particle.as_str(), self.family.as_str()].into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(" ")
    }

    fn in_order(words: &[&str]) -> Self {
        let part = |words: &[&str]| words.join(" ").trim_matches(',').to_owned();
        if words.len() > 1 && words.iter().all(|word| word.chars().all(is_east_asian)) {
            return Self { family: part(&words[..1]), given: part(&words[1..]), ..Self::default() };
        }
        // A first word in capitals is a first name: "Ben Jansen".
        let begins =
            |at: usize| at > 0 || words[0].starts_with(|first: char| first.is_lowercase() || first == '\'');
        let last = words.len().saturating_sub(1);
        let first = (0..last).find(|at| is_particle(words[*at]) && begins(*at));
        let Some(first) = first else {
            return match words {
                [] | [_] => Self { given: part(words), ..Self::default() },
                [given @ .., family] => {
                    Self { given: part(given), family: part(&[*family]), ..Self::default() }
                }
            };
        };
        let family = (first..last).find(|at| !is_particle(words[*at])).unwrap_or(last);
        Self {
            given: part(&words[..first]),
            particle: part(&words[first..family]),
            family: part(&words[family..]),
            ..Self::default()
        }
    }

    /// "Berg, Jan van den", "Berg, van den, Jan", "van den Berg, Jan".
    fn family_first(family: &str, given: &str) -> Self {
        let family: Vec<&str> = family.split_whitespace().collect();
        let before = family.iter().take(family.len() - 1).take_while(|word| is_particle(word)).count();
        let given: Vec<&str> =
            given.split([',', ' ', '\t', '\u{a0}']).filter(|word| !word.is_empty()).collect();
        let lowercase = |word: &&str| is_particle(word) && !word.starts_with(char::is_uppercase);
        let (behind, given): (Vec<&str>, Vec<&str>) = given.iter().partition(|word| lowercase(word));
        let particle: Vec<&str> = family[..before].iter().copied().chain(behind).collect();
        Self {
            given: given.join(" "),
            particle: particle.join(" "),
            family: family[before..].join(" "),
            ..Self::default()
        }
    }
}

/// The words of a name that are not between parentheses; all of them when there are no others.
fn without_remarks(name: &str) -> Vec<&str> {
    let mut inside = false;
    let others = name.split_whitespace().filter(|word| {
        inside |= word.starts_with('(');
        let outside = !inside;
        inside &= !word.contains(')');
        outside
    });
    let others: Vec<&str> = others.collect();
    if others.is_empty() { name.split_whitespace().collect() } else { others }
}

/// Takes forms of address and titles off the front; at least one word stays.
fn take_prefix(words: &mut &[&str]) -> String {
    let is_prefix = |word: &str| {
        let mut parts = word.split('.').filter(|part| !part.is_empty()).peekable();
        parts.peek().is_some() && parts.all(|part| is_title(&fold(part)))
    };
    let mut count = 0;
    while count + 1 < words.len() {
        let of_lord =
            fold(words[count]) == "de" && fold(words[count + 1]) == "heer" && count + 2 < words.len();
        if is_prefix(words[count]) {
            count += 1;
        } else if of_lord {
            count += 2;
        } else {
            break;
        }
    }
    let (prefix, rest) = words.split_at(count);
    *words = rest;
    prefix.join(" ")
}

/// Takes what stands behind a name off its end; at least one word stays.
fn take_suffix(words: &mut &[&str]) -> String {
    let is_suffix = |word: &&&str| SUFFIXES.contains(&fold(word.trim_matches([',', '.'])).as_str());
    let count = words.iter().skip(1).rev().take_while(is_suffix).count();
    let (rest, suffix) = words.split_at(words.len() - count);
    *words = rest;
    suffix.join(" ")
}

fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&fold(word.trim_matches([',', '.'])).as_str())
}

/// Whether a letter is of a script in which the family name comes first: CJK ideographs, kana and hangul.
fn is_east_asian(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}' | '\u{3005}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(name: &str) -> [String; 3] {
        let NameParts { given, particle, family, .. } = NameParts::of(name);
        [given, particle, family]
    }

    #[test]
    fn what_stands_before_a_family_name_is_apart() {
        for (name, expected) in [
            ("Jan van den Berg", ["Jan", "van den", "Berg"]),
            ("Joke van den Berg-Smit", ["Joke", "van den", "Berg-Smit"]),
            ("Anna Maria in ’t Veld", ["Anna Maria", "in ’t", "Veld"]),
            ("Samira El Amrani", ["Samira", "El", "Amrani"]),
            ("Samira Haddou", ["Samira", "", "Haddou"]),
            ("J. v.d. Berg", ["J.", "v.d.", "Berg"]),
            ("Ben Jansen", ["Ben", "", "Jansen"]),
            ("Samira A. Haddou", ["Samira A.", "", "Haddou"]),
            ("van den Berg", ["", "van den", "Berg"]),
            ("Maria dos Santos Silva", ["Maria", "dos", "Santos Silva"]),
            ("Sam", ["Sam", "", ""]),
            ("山田 太郎", ["太郎", "", "山田"]),
            ("ሰላም ተስፋይ", ["ሰላም", "", "ተስፋይ"]),
            ("Anneke (أنيكة) de Boer", ["Anneke", "de", "Boer"]),
            ("(onbekend)", ["(onbekend)", "", ""]),
            ("Piet van", ["Piet", "", "van"]),
            ("", ["", "", ""]),
        ] {
            assert_eq!(parts(name), expected, "{name}");
        }
    }

    #[test]
    fn a_family_name_may_come_first_with_a_comma() {
        for name in ["Berg, Jan van den", "Berg, van den, Jan", "van den Berg, Jan"] {
            assert_eq!(parts(name), ["Jan", "van den", "Berg"], "{name}");
        }
        assert_eq!(parts("Bosman, Anne-Marie"), ["Anne-Marie", "", "Bosman"]);
        assert_eq!(parts("Jansen,"), ["Jansen", "", ""]);
        assert_eq!(parts(", Jan"), ["", "", "Jan"]);
    }

    #[test]
    fn titles_and_remarks_are_no_names() {
        let parts = NameParts::of("prof. dr. Jan van Dijk, jr. (wijkagent)");
        assert_eq!((parts.prefix.as_str(), parts.suffix.as_str()), ("prof. dr.", "jr."));
        assert_eq!((parts.given.as_str(), parts.whole_family().as_str()), ("Jan", "van Dijk"));
        assert_eq!(NameParts::of("de heer Jansen").given, "Jansen");
        assert_eq!(NameParts::of("mevrouw Haddou").given, "Haddou");
        assert_eq!(NameParts::of("Mw.").given, "Mw.");
    }

    #[test]
    fn a_list_stands_in_dutch_order() {
        let mut names = [
            "Zoë Berg",
            "Jan van den Berg",
            "Jan Berg",
            "Anna van der Berg-Smit",
            "Abel Zwart",
            "Sam",
            "Samira El Amrani",
            "Éva de Ákker",
        ];
        names.sort_by_key(|name| NameParts::of(name).sort_key());
        assert_eq!(
            names,
            [
                "Éva de Ákker",
                "Samira El Amrani",
                "Jan Berg",
                "Jan van den Berg",
                "Zoë Berg",
                "Anna van der Berg-Smit",
                "Sam",
                "Abel Zwart",
            ]
        );
    }
}
