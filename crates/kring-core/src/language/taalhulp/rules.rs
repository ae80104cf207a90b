//! Rules as data: lists of words, patterns over them, and what a hint says.

use std::collections::BTreeMap;

use serde::Deserialize;
use thiserror::Error;

use super::HintKind;
use super::lexicon::{Lexicon, Symbol};
use super::pattern::{Pattern, Reading};
use super::sets::{Sets, SetsRead};
use super::words::Words;
use crate::language::locale::Locale;

/// How many words to either side the same sentence is looked at.
const FAR: usize = 40;

/// A set of rules for one language, ready to use.
pub struct Rules {
    texts: BTreeMap<HintKind, HintText>,
    lexicon: Lexicon,
    sets: Sets,
    all: Vec<Rule>,
    /// The symbol of a first word, the rule and its pattern; in this order.
    openings: Vec<(Symbol, u16, u16)>,
}

/// A file of rules that cannot be used.
#[derive(Debug, Error)]
pub enum RulesError {
    /// It is not JSON of the form of `rules/nl.json`.
    #[error("these rules cannot be read: {0}")]
    Form(#[from] serde_json::Error),
    /// A pattern names a list that is not there, starts with a gap, or is no pattern.
    #[error("`{0}` is not a pattern; see the rules that come with Kring for examples")]
    Pattern(String),
    /// A list has several words in one place: nothing in a text would ever be that.
    #[error(
        "`{0}` is more than one word; a list holds words, and words that follow each other are a pattern"
    )]
    Word(String),
    /// More than 65,536 rules, or patterns of one rule.
    #[error("these rules are too many; 65,536 rules with as many patterns each can be used")]
    TooMany,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    texts: BTreeMap<HintKind, HintText>,
    #[serde(default)]
    words: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    rules: Vec<RuleEntry>,
}

/// What a hint of one kind says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HintText {
    /// Why this may be better left out.
    pub why: String,
    /// A neutral way to write, with an example.
    pub suggestion: String,
    /// The sentence to write instead.
    #[serde(default)]
    pub fill: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleEntry {
    kind: HintKind,
    /// What gives a hint.
    find: Vec<String>,
    /// No hint where one of these stands over what was found.
    #[serde(default)]
    unless: Vec<String>,
    /// No hint in a sentence that has one of these.
    #[serde(default)]
    quiet: Vec<String>,
}

struct Rule {
    kind: HintKind,
    find: Vec<Pattern>,
    unless: Vec<Pattern>,
    quiet: Vec<Pattern>,
}

/// The files that come with Kring: lists of peoples, faiths and countries, the rules, and wider rules by classes of
/// words.
fn own(language: Locale) -> [&'static str; 3] {
    match language {
        Locale::Nl => [
            include_str!("rules/peoples.nl.json"),
            include_str!("rules/nl.json"),
            include_str!("rules/wide.nl.json"),
        ],
        Locale::En => [
            include_str!("rules/peoples.en.json"),
            include_str!("rules/en.json"),
            include_str!("rules/wide.en.json"),
        ],
    }
}

/// The words of a list of peoples, faiths or countries in both languages, without patterns; none for a list that is not
/// there.
pub(crate) fn shared_words(list: &str) -> Vec<String> {
    let files = [Locale::Nl, Locale::En].map(|language| own(language)[0]);
    let read = files.into_iter().filter_map(|file| serde_json::from_str::<File>(file).ok());
    let words = read.filter_map(|mut file| file.words.remove(list)).flatten();
    words.filter(|word| !word.contains(['*', '=', '@'])).collect()
}

impl Rules {
    /// The rules that come with Kring.
    pub fn built_in(language: Locale) -> Self {
        // A test reads all files; rules that cannot be read give no hints rather than no window.
        Self::read(&own(language)).unwrap_or_else(|_| Self::empty())
    }

    /// The rules that come with Kring and those of a municipality, which may use their lists, add words to them, and
    /// say other texts.
    pub fn with_own(language: Locale, theirs: &str) -> Result<Self, RulesError> {
        let [peoples, rules, wide] = own(language);
        Self::read(&[peoples, rules, wide, theirs])
    }

    fn empty() -> Self {
        Self {
            texts: BTreeMap::new(),
            lexicon: Lexicon::default(),
            sets: Sets::default(),
            all: Vec::new(),
            openings: Vec::new(),
        }
    }

    fn read(files: &[&str]) -> Result<Self, RulesError> {
        let mut words: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut entries = Vec::new();
        let mut rules = Self::empty();
        for text in files {
            let file: File = serde_json::from_str(text)?;
            rules.texts.extend(file.texts);
            for (name, mut list) in file.words {
                if let Some(several) = list.iter().find(|word| word.trim().contains(char::is_whitespace)) {
                    return Err(RulesError::Word(several.clone()));
                }
                words.entry(name).or_default().append(&mut list);
            }
            entries.extend(file.rules);
        }
        let mut sets = SetsRead::default();
        for entry in entries {
            let mut patterns = |texts: &[String]| -> Result<Vec<Pattern>, RulesError> {
                let list = |name: &str| words.get(name).map(Vec::as_slice);
                let mut set = |part: &str| sets.set(part, &mut rules.lexicon, list);
                let read = |text: &String| Pattern::read(text, &mut set);
                texts.iter().map(read).collect::<Result<_, _>>().map_err(RulesError::Pattern)
            };
            let rule = Rule {
                kind: entry.kind,
                find: patterns(&entry.find)?,
                unless: patterns(&entry.unless)?,
                quiet: patterns(&entry.quiet)?,
            };
            let place = |at: usize| u16::try_from(at).map_err(|_| RulesError::TooMany);
            for (at, pattern) in rule.find.iter().enumerate() {
                let (number, at) = (place(rules.all.len())?, place(at)?);
                let opening = pattern.opening().map_or(&[][..], |set| sets.symbols(set));
                rules.openings.extend(opening.iter().map(|symbol| (*symbol, number, at)));
            }
            rules.all.push(rule);
        }
        rules.openings.sort_unstable();
        rules.openings.shrink_to_fit();
        rules.lexicon.shrink_to_fit();
        rules.sets = sets.finish();
        Ok(rules)
    }

    /// What a hint of a kind says.
    pub(super) fn said(&self, kind: HintKind) -> &HintText {
        static NOTHING: HintText =
            HintText { why: String::new(), suggestion: String::new(), fill: String::new() };
        self.texts.get(&kind).unwrap_or(&NOTHING)
    }

    /// What the rules find: first byte, byte after the last, kind.
    pub(super) fn find(&self, words: &Words) -> Vec<(usize, usize, HintKind)> {
        let reading = Reading { words, symbols: self.lexicon.read(words), sets: &self.sets };
        let mut found = Vec::new();
        for start in 0..words.all.len() {
            for symbol in &reading.symbols[start] {
                let from = self.openings.partition_point(|(first, ..)| first < symbol);
                let openings = self.openings[from..].iter().take_while(|(first, ..)| first == symbol);
                for (_, rule, pattern) in openings {
                    let rule = &self.all[usize::from(*rule)];
                    let Some(end) = rule.find[usize::from(*pattern)].end_from(&reading, start) else {
                        continue;
                    };
                    if !rule.is_fine(&reading, start, end) {
                        found.push((words.all[start].start, words.all[end - 1].end, rule.kind));
                    }
                }
            }
        }
        found
    }
}

impl Rule {
    /// Whether what was found in these words is fine where it stands.
    fn is_fine(&self, reading: &Reading, start: usize, end: usize) -> bool {
        let all = &reading.words.all;
        let same = |at: &usize| all[*at].sentence == all[start].sentence;
        let first = (0..start).rev().take(FAR).take_while(same).last().unwrap_or(start);
        let last = (start..all.len()).take(FAR).take_while(same).last().unwrap_or(start) + 1;
        self.unless.iter().any(|pattern| {
            let from = first.max(start.saturating_sub(pattern.most()));
            pattern.places(reading, from..end).any(|(_, to)| to > start)
        }) || self.quiet.iter().any(|pattern| pattern.places(reading, first..last).next().is_some())
    }
}
