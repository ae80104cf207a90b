//! Taalhulp: quiet hints while somebody writes a note, in Dutch and English.
//!
//! A hint says what stands there, why that may be better left out of a note about people, and offers a neutral way to
//! write. It never blocks, never leaves this computer, and is not stored. Every hint comes from one line of a data file
//! (`rules/*.json`), so it can be explained; a municipality adds its own words in the same form. What the rules find
//! and miss is measured on sentences they were not written with (`testdata/README.md`).

mod lexicon;
#[cfg(test)]
mod measure;
mod numbers;
mod pattern;
mod rules;
mod sets;
#[cfg(test)]
mod tests;
mod words;

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::language::locale::Locale;

pub(crate) use rules::shared_words;
pub use rules::{Rules, RulesError};

/// Only so much of a text is looked at, in characters.
const LONGEST: usize = 100_000;

/// A hint about a piece of a note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Hint {
    /// Where it starts, in characters (Unicode scalar values) from the start of the note.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// What it is about.
    pub kind: HintKind,
    /// The words themselves.
    pub text: String,
    /// Why this may be better left out.
    pub why: String,
    /// A neutral way to write, with an example.
    pub suggestion: String,
    /// The sentence to write instead, with "…" where something is to be filled in; empty when leaving the sentence out
    /// is all there is to do.
    pub fill: String,
    /// The sentence it stands in, from its first character.
    pub sentence_start: u32,
    /// To the character after its last.
    pub sentence_end: u32,
}

/// What a hint is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum HintKind {
    /// A citizen service number or a bank account.
    Number,
    /// Religion or belief (GDPR article 9).
    Religion,
    /// Descent, origin or nationality (article 9).
    Ethnicity,
    /// Health (article 9).
    Health,
    /// Politics or a trade union (article 9).
    Politics,
    /// Sexual life or orientation (article 9).
    SexualLife,
    /// Offences and suspicions (article 10).
    Criminal,
    /// Something about a whole group.
    Generalisation,
    /// An unkind word for a person.
    Label,
    /// An opinion written as a fact.
    Opinion,
}

impl HintKind {
    /// Its name in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Religion => "religion",
            Self::Ethnicity => "ethnicity",
            Self::Health => "health",
            Self::Politics => "politics",
            Self::SexualLife => "sexualLife",
            Self::Criminal => "criminal",
            Self::Generalisation => "generalisation",
            Self::Label => "label",
            Self::Opinion => "opinion",
        }
    }

    /// Whether it is one of the special categories of GDPR article 9 or the offences of article 10.
    pub fn is_special(self) -> bool {
        matches!(
            self,
            Self::Religion
                | Self::Ethnicity
                | Self::Health
                | Self::Politics
                | Self::SexualLife
                | Self::Criminal
        )
    }
}

/// The hints for a text by the rules that come with Kring, in order of place; no two of them overlap.
pub fn check(text: &str, language: Locale) -> Vec<Hint> {
    static DUTCH: OnceLock<Rules> = OnceLock::new();
    static ENGLISH: OnceLock<Rules> = OnceLock::new();
    let rules = match language {
        Locale::Nl => DUTCH.get_or_init(|| Rules::built_in(Locale::Nl)),
        Locale::En => ENGLISH.get_or_init(|| Rules::built_in(Locale::En)),
    };
    check_with(rules, text)
}

/// The hints for a text by these rules.
pub fn check_with(rules: &Rules, text: &str) -> Vec<Hint> {
    let text = text.char_indices().nth(LONGEST).map_or(text, |(end, _)| &text[..end]);
    let words = words::Words::of(text);
    let mut spans = rules.find(&words);
    spans.extend(numbers::find(text).into_iter().map(|(start, end)| (start, end, HintKind::Number)));
    // Of two of a weight the longer one says more.
    spans.sort_unstable_by_key(|(start, end, kind)| (kind.weight(), std::cmp::Reverse(end - start), *start));
    let mut kept: Vec<(usize, usize, HintKind)> = Vec::new();
    for (start, end, kind) in spans {
        if kept.iter().all(|(from, to, _)| end <= *from || start >= *to) {
            kept.push((start, end, kind));
        }
    }
    kept.sort_unstable();
    kept.into_iter().filter_map(|(start, end, kind)| hint(rules, text, start, end, kind)).collect()
}

/// The same hints with their places counted as a web view counts: in UTF-16 code units.
pub fn in_utf16(text: &str, hints: Vec<Hint>) -> Vec<Hint> {
    // Where each character begins; the one after the last too.
    let mut begins = vec![0_u32];
    for letter in text.chars() {
        let width = u32::from(letter.len_utf16() == 2) + 1;
        begins.push(begins[begins.len() - 1] + width);
    }
    let unit = |place: u32| begins.get(place as usize).copied().unwrap_or_default();
    let counted = |hint: Hint| Hint {
        start: unit(hint.start),
        end: unit(hint.end),
        sentence_start: unit(hint.sentence_start),
        sentence_end: unit(hint.sentence_end),
        ..hint
    };
    hints.into_iter().map(counted).collect()
}

impl HintKind {
    /// Which of two hints about the same words is given: a statement about a whole group before what it says of it.
    fn weight(self) -> (u8, Self) {
        let rank = match self {
            Self::Number => 0,
            Self::Generalisation => 1,
            _ => 2,
        };
        (rank, self)
    }
}

fn hint(rules: &Rules, text: &str, start: usize, end: usize, kind: HintKind) -> Option<Hint> {
    let place = |byte: usize| u32::try_from(text[..byte].chars().count()).ok();
    let (from, to) = words::sentence_around(text, start, end);
    let said = rules.said(kind);
    Some(Hint {
        start: place(start)?,
        end: place(end)?,
        sentence_start: place(from)?,
        sentence_end: place(to)?,
        kind,
        text: text[start..end].to_owned(),
        why: said.why.clone(),
        suggestion: said.suggestion.clone(),
        fill: said.fill.clone(),
    })
}
