//! A name as it is kept, taken apart: what is called, what is inherited, and what stands between.

use crate::language::fold::spellings;
use crate::language::titles::is_title;

use super::tokens::{Joint, Token, tokens};
use super::vocabulary::{OtherUse, VOCABULARY};

/// What follows an apostrophe is a name by itself when it has more letters than this: "Brien", not "s".
const SHORTEST_REST: usize = 2;

/// A name in its parts, each as it is compared.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct SpelledName {
    /// The words that are a name by themselves.
    pub words: Vec<NameWord>,
    /// Other ways to write some of these words: "annemarie" for "Anne-Marie", "brien" for "O'Brien", "olena" for "Олена", all
    /// of it in one.
    pub variants: Vec<NameWord>,
    /// What stands between them: "van", "den".
    pub particles: Vec<String>,
    /// The first letters of what they are called.
    pub initials: Vec<String>,
}

/// One word of a name.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NameWord {
    pub folded: String,
    pub role: Role,
}

/// Which part of a name a word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// What somebody is called.
    Given,
    /// A part of a double given name: "Mei" of "Mei-Lin".
    HalfGiven,
    /// What is inherited.
    Family,
}

impl SpelledName {
    /// Takes apart a name and how it is said to them. Of the latter only words with a capital, or of a script that
    /// has none, are names.
    pub fn of(name: &str, say: &str) -> Self {
        let mut spelled = Self::default();
        let all: Vec<Token> = tokens(name).into_iter().filter(|token| !is_title(&token.folded)).collect();
        let family = family(&all);
        for (at, token) in all.iter().enumerate() {
            let within = |place: usize| all.get(place).is_some_and(|token| token.joint == Joint::Hyphen);
            let role = if family.contains(&at) {
                Role::Family
            } else if at > 0 && within(at) || within(at + 1) {
                Role::HalfGiven
            } else {
                Role::Given
            };
            if is_particle(&all, at) {
                spelled.particles.push(token.folded.clone());
                let leads = at == 0 || token.joint == Joint::Comma;
                if !(leads && is_called(&token.folded)) {
                    continue;
                }
            }
            if role != Role::Family {
                spelled.initials.extend(token.folded.chars().next().map(String::from));
            }
            if !token.is_letter() {
                spelled.words.push(NameWord { folded: token.folded.clone(), role });
            }
        }
        spelled.add_variants(name, &all, &family);
        spelled.add_said(say);
        spelled
    }

    fn add_variants(&mut self, name: &str, all: &[Token], family: &std::ops::Range<usize>) {
        let role = |at: usize| if family.contains(&at) { Role::Family } else { Role::Given };
        for (at, token) in all.iter().enumerate() {
            if let Some((before, after)) = &token.before_apostrophe
                && after.chars().nth(SHORTEST_REST).is_some()
            {
                self.variants.push(NameWord { folded: after.clone(), role: role(at) });
                self.particles.push(before.clone());
            }
            let spelled = spellings(&name[token.start..token.end]).into_iter();
            self.variants.extend(spelled.map(|folded| NameWord { folded, role: role(at) }));
            let hyphened = |place: usize| all.get(place).is_some_and(|token| token.joint == Joint::Hyphen);
            if !hyphened(at) && hyphened(at + 1) {
                let rest = all[at + 1..].iter().take_while(|token| token.joint == Joint::Hyphen);
                let (parts, folded) = rest.fold((0, token.folded.clone()), |(parts, whole), token| {
                    (parts + 1, whole + &token.folded)
                });
                self.variants.push(NameWord { folded, role: role(at + parts) });
            }
        }
        let turned = all.iter().any(|token| token.joint == Joint::Comma);
        if all.len() > 1 && !turned {
            self.variants.push(NameWord { folded: in_one(all), role: Role::Given });
        }
    }

    fn add_said(&mut self, say: &str) {
        let said = tokens(say);
        // One word is a name, however it is written; of more words only those with a capital are.
        let alone = said.len() == 1;
        for token in said {
            let known = self.words.iter().any(|word| word.folded == token.folded);
            let name = (token.capital || alone)
                && !token.is_letter()
                && !is_title(&token.folded)
                && !VOCABULARY.is_particle(&token.folded)
                && VOCABULARY.other_use(&token.folded) != OtherUse::Little;
            if name && !known {
                self.words.push(NameWord { folded: token.folded, role: Role::Given });
            }
        }
    }
}

/// All words of a name without what stands between them, as in an address for mail.
pub(super) fn in_one(all: &[Token]) -> String {
    all.iter().map(|token| token.folded.as_str()).collect()
}

/// The words of a name that are inherited: all before a comma, else all from "van" or "el" on, else the last word,
/// where there is more than one.
fn family(all: &[Token]) -> std::ops::Range<usize> {
    if let Some(comma) = all.iter().position(|token| token.joint == Joint::Comma) {
        return 0..comma;
    }
    let called = |at: usize| at == 0 && is_called(&all[at].folded);
    let particle = (0..all.len()).find(|at| is_particle(all, *at) && !called(*at));
    if let Some(first) = particle {
        return first..all.len();
    }
    let mut last = all.len().saturating_sub(1);
    while last > 0 && all[last].joint == Joint::Hyphen {
        last -= 1;
    }
    if last == 0 { 0..0 } else { last..all.len() }
}

/// Whether a word that stands within names is also what people are called.
fn is_called(particle: &str) -> bool {
    matches!(particle, "al" | "ben" | "bin" | "do" | "abu")
}

/// Whether a word stands within a name and before another word of it, or behind the comma that turns a name round.
fn is_particle(all: &[Token], at: usize) -> bool {
    let turned = all[..=at].iter().any(|token| token.joint == Joint::Comma);
    let initial = all[at].is_letter() && all[at].capital;
    VOCABULARY.is_particle(&all[at].folded) && !initial && (at + 1 < all.len() || turned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(name: &str, say: &str) -> (Vec<(String, Role)>, Vec<String>, String) {
        let spelled = SpelledName::of(name, say);
        let words = spelled.words.into_iter().map(|word| (word.folded, word.role)).collect();
        (words, spelled.particles, spelled.initials.concat())
    }

    fn words(all: &[(&str, Role)]) -> Vec<(String, Role)> {
        all.iter().map(|(word, role)| ((*word).to_owned(), *role)).collect()
    }

    #[test]
    fn a_name_is_taken_apart() {
        use Role::{Family, Given, HalfGiven};
        let berg = [("berg", Family), ("smit", Family)];
        let joke = [("joke", Given), berg[0], berg[1]];
        let van = vec!["van".to_owned(), "den".to_owned()];
        assert_eq!(parts("Joke van den Berg-Smit", "Joke"), (words(&joke), van.clone(), "j".into()));
        let turned = [berg[0], berg[1], joke[0]];
        assert_eq!(parts("Berg-Smit, Joke van den", ""), (words(&turned), van, "j".into()));
        let mei = [("mei", HalfGiven), ("lin", HalfGiven), ("tan", Family)];
        assert_eq!(parts("Mei-Lin Tan", "Mei-Lin"), (words(&mei), vec![], "ml".into()));
        assert_eq!(parts("mevrouw S. Haddou", ""), (words(&[("haddou", Family)]), vec![], "s".into()));
        let amrani = [("amrani", Family)];
        assert_eq!(parts("Amrani, El", "").0, words(&amrani));
        assert_eq!(parts("Ben Jansen", "").0, words(&[("ben", Given), ("jansen", Family)]));
    }

    #[test]
    fn what_they_are_called_is_a_name_too() {
        use Role::{Family, Given};
        let expected = words(&[("نور", Given), ("خليل", Family), ("noor", Given)]);
        assert_eq!(parts("نور خليل", "Noor").0, expected);
        let expected = words(&[("selam", Given), ("tesfay", Family), ("ሰላም", Given)]);
        assert_eq!(parts("Selam Tesfay", "Selam (ሰላም)").0, expected);
        assert_eq!(parts("Samira Haddou", "mevrouw Haddou, u zeggen").0.len(), 2);
        assert_eq!(parts("Rachida Ouali", "shida").0.len(), 3);
    }

    #[test]
    fn a_name_is_known_in_the_other_ways_it_is_written() {
        let of = |name: &str| -> Vec<String> {
            SpelledName::of(name, "").variants.into_iter().map(|word| word.folded).collect()
        };
        assert_eq!(of("Anne-Marie Bosman"), ["annemarie", "annemariebosman"]);
        assert_eq!(of("Youssef El-Haddad"), ["elhaddad", "youssefelhaddad"]);
        assert_eq!(of("O'Brien"), ["brien"]);
        assert!(of("Олена").contains(&"olena".to_owned()));
    }
}
