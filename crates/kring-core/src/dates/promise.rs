//! Promises in a note: "Ik zou de sleutel regelen - volgende week dinsdag."
//!
//! A sentence is suggested as a promise when a subject stands beside a verb of doing: "ik" or "wij" for ours;
//! "zij", "hij" or a name for theirs. A plain verb ("ik bel") needs a day in the same sentence; a promise in so many
//! words ("ik zou", "ik zal", "zij belooft") does not. It is only ever a suggestion: the window asks.

use jiff::civil::{Date, DateTime};
use serde::Serialize;
use specta::Type;

use super::verbs::{self, Strength};
use super::{Leaning, parse, words};
use crate::promises::Side;
use crate::settings::Locale;

/// The most words a day in a sentence takes ("vrijdag 27 november 2026 om 14:00").
const LONGEST_DAY: usize = 6;

/// Notes longer than this many characters are read up to here.
const LONGEST_NOTE: usize = 10_000;

/// What may be a promise, to be confirmed by whoever wrote it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PromiseSuggestion {
    /// Who owes.
    pub side: Side,
    /// What, without the subject and the day.
    pub text: String,
    /// By when, if a day was written.
    #[specta(type = Option<String>)]
    pub due: Option<Date>,
    /// Where the words start in the note, in characters (Unicode scalar values).
    pub start: u32,
    /// Where they end.
    pub end: u32,
}

/// The promises that seem to stand in a note, in its order.
pub fn find_promises(note: &str, now: DateTime, language: Locale) -> Vec<PromiseSuggestion> {
    let mut found = Vec::new();
    for sentence in sentences(note) {
        if sentence.last().is_some_and(|word| word.text.ends_with('?')) {
            continue;
        }
        let subjects = subjects(&sentence);
        for (place, subject) in subjects.iter().enumerate() {
            let from = if place == 0 { 0 } else { subject.at };
            let to = subjects.get(place + 1).map_or(sentence.len(), |next| next.at);
            let clause =
                Clause { words: &sentence[from..to], subject: Subject { at: subject.at - from, ..*subject } };
            found.extend(clause.suggestion(now, language));
        }
    }
    found
}

/// A word with its place in the note.
struct Word<'a> {
    text: &'a str,
    start: u32,
    end: u32,
}

impl Word<'_> {
    fn bare(&self) -> String {
        self.text.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
    }
}

/// A subject beside its verb.
#[derive(Clone, Copy)]
struct Subject {
    /// The first of the two words.
    at: usize,
    side: Side,
    strength: Strength,
    verb_first: bool,
    /// One word holds both ("I'll").
    joined: bool,
}

struct Clause<'a> {
    words: &'a [Word<'a>],
    subject: Subject,
}

impl Clause<'_> {
    fn suggestion(&self, now: DateTime, language: Locale) -> Option<PromiseSuggestion> {
        let pair = self.subject.at..self.subject.at + if self.subject.joined { 1 } else { 2 };
        let after: Vec<String> = self.words[pair.end..].iter().map(Word::bare).collect();
        let negated = after.iter().take(2).any(|word| verbs::is_negation(word));
        let wished =
            self.subject.strength == Strength::Modal && after.iter().any(|word| verbs::is_wish(word));
        if negated || wished {
            return None;
        }
        let day = find_day(self.words, now, language);
        if day.as_ref().is_some_and(|day| day.date < now.date()) {
            return None;
        }
        let needs_day = match self.subject.strength {
            Strength::Promise => false,
            Strength::Modal => self.subject.side == Side::Theirs,
            Strength::Plain => true,
        };
        if needs_day && day.is_none() {
            return None;
        }
        let verb_at = self.subject.at + usize::from(!self.subject.verb_first);
        let text: Vec<&str> = self
            .words
            .iter()
            .enumerate()
            .filter(|(at, _)| {
                let verb_kept =
                    *at == verb_at && self.subject.strength == Strength::Plain && !self.subject.joined;
                let of_day = day.as_ref().is_some_and(|day| (day.from..day.to).contains(at));
                let title = *at + 1 == pair.start && verbs::is_title(&self.words[*at].bare());
                verb_kept || !(pair.contains(at) || of_day || title)
            })
            .map(|(_, word)| word.text)
            .collect();
        let text = tidy(&text.join(" "));
        let (first, last) = (self.words.first()?, self.words.last()?);
        (!text.is_empty()).then(|| PromiseSuggestion {
            side: self.subject.side,
            text,
            due: day.map(|day| day.date),
            start: first.start,
            end: last.end,
        })
    }
}

/// A day within a sentence: the words `from..to`.
struct FoundDay {
    date: Date,
    from: usize,
    to: usize,
}

fn find_day(sentence: &[Word], now: DateTime, language: Locale) -> Option<FoundDay> {
    for from in 0..sentence.len() {
        for to in (from + 1..=sentence.len().min(from + LONGEST_DAY)).rev() {
            let window = &sentence[from..to];
            let bare: Vec<String> = window.iter().map(Word::bare).collect();
            let edge =
                |word: Option<&String>| word.is_none_or(|word| word.is_empty() || words::is_filler(word));
            if edge(bare.first()) || edge(bare.last()) || !is_surely_a_day(&bare) {
                continue;
            }
            let text = window.iter().map(|word| word.text).collect::<Vec<_>>().join(" ");
            let Ok(day) = parse(&text, now, language, Leaning::Future) else { continue };
            let led = sentence[..from].iter().rev().take_while(|word| words::is_filler(&word.bare())).count();
            return Some(FoundDay { date: day.date, from: from - led, to });
        }
    }
    None
}

/// In running text "do", "zo" and "may" are mostly no days; a whole name, a unit or a written date is.
fn is_surely_a_day(bare: &[String]) -> bool {
    let numbered = bare.iter().any(|word| word.bytes().any(|b| b.is_ascii_digit()));
    bare.iter().any(|word| {
        let long = word.chars().count();
        (words::weekday(word).is_some() && long >= 6)
            || words::split_compound(word).is_some()
            || (words::month(word).is_some() && (numbered || long >= 4))
            || (words::named_day(word).is_some() && long >= 5)
            || matches!(word.as_str(), "weekend" | "vanavond" | "vanmiddag" | "tonight")
            || matches!(
                words::unit(word),
                Some(words::Unit::Day | words::Unit::Week | words::Unit::Month | words::Unit::Year)
            )
            || (numbered && word.contains(['-', '/']))
    })
}

/// The pairs of subject and verb in a sentence.
fn subjects(sentence: &[Word]) -> Vec<Subject> {
    let mut found: Vec<Subject> = Vec::new();
    for at in 0..sentence.len() {
        if found.last().is_some_and(|last| at < last.at + 2) {
            continue;
        }
        if let Some(side) = verbs::contraction(&sentence[at].bare()) {
            found.push(Subject { at, side, strength: Strength::Modal, verb_first: false, joined: true });
            continue;
        }
        let Some(next) = sentence.get(at + 1) else { break };
        let plain =
            Subject { at, side: Side::Ours, strength: Strength::Plain, verb_first: false, joined: false };
        if let Some((side, strength)) = pair(&sentence[at], next, true) {
            found.push(Subject { side, strength, ..plain });
        } else if let Some((side, strength)) = pair(next, &sentence[at], false) {
            found.push(Subject { side, strength, verb_first: true, ..plain });
        }
    }
    found
}

fn pair(subject: &Word, verb: &Word, in_order: bool) -> Option<(Side, Strength)> {
    let (who, does) = (subject.bare(), verb.bare());
    if let Some(side) = verbs::pronoun(&who) {
        return Some((side, verbs::strength(&does, side)?));
    }
    let named = in_order && is_name(subject.text, &who) && !verbs::is_plural(&does);
    named.then(|| verbs::strength(&does, Side::Theirs)).flatten().map(|strength| (Side::Theirs, strength))
}

fn is_name(text: &str, bare: &str) -> bool {
    text.chars().next().is_some_and(char::is_uppercase)
        && text.chars().all(|c| c.is_alphabetic() || c == '-')
        && !verbs::is_no_name(bare)
}

/// The sentences of a note, as words. A dot ends one only before a capital or the end, so "14.00" and "a.s." do not.
fn sentences(note: &str) -> Vec<Vec<Word<'_>>> {
    let mut sentences = vec![Vec::new()];
    let mut word: Option<(usize, usize)> = None;
    let mut ended = false;
    for (count, (at, c)) in note.char_indices().chain([(note.len(), '\n')]).enumerate().take(LONGEST_NOTE) {
        if !c.is_whitespace() {
            if ended && word.is_none() && !c.is_lowercase() {
                sentences.push(Vec::new());
            }
            ended = false;
            word.get_or_insert((at, count));
            continue;
        }
        if let Some((from, start)) = word.take() {
            let text = &note[from..at];
            ended = text.ends_with(['.', '!', '?', ';']);
            if let (Some(sentence), Ok(start), Ok(end)) =
                (sentences.last_mut(), u32::try_from(start), u32::try_from(count))
            {
                sentence.push(Word { text, start, end });
            }
        }
        if c == '\n' {
            sentences.push(Vec::new());
            ended = false;
        }
    }
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// Without the marks and small words that are left at either end once subject and day are gone.
fn tidy(text: &str) -> String {
    let mut text = text.trim();
    loop {
        let before = text;
        text = text.trim_matches(|c: char| {
            c.is_whitespace() || matches!(c, '.' | ',' | ';' | ':' | '-' | '\u{2013}' | '\u{2014}' | '!')
        });
        for word in ["en", "maar", "dat", "om", "te", "and", "but", "that", "to", "dus", "so"] {
            text = text.strip_prefix(word).filter(|rest| rest.starts_with(' ')).unwrap_or(text);
        }
        for word in ["en", "maar", "and", "but"] {
            text = text.strip_suffix(word).filter(|rest| rest.ends_with(' ')).unwrap_or(text);
        }
        if text == before || text.is_empty() {
            return text.to_owned();
        }
    }
}
