//! Promises in a note: "Ik zou de sleutel regelen - volgende week dinsdag."
//!
//! A sentence is suggested as a promise when a subject stands beside a verb of doing: "ik" or "wij" for ours;
//! "zij", "hij" or a name for theirs. A plain verb ("ik bel") needs a day in the same sentence; a promise in so many
//! words ("ik zou", "ik zal", "zij belooft") does not. It is only ever a suggestion: the window asks.

mod day;
mod sentence;
mod subject;
#[cfg(test)]
mod tests;
mod verbs;

use jiff::civil::Date;
use serde::Serialize;
use specta::Type;

use crate::engine::model::join;
use crate::language::dates::words::is_filler;
use crate::language::locale::Locale;
use crate::language::now::Now;
use crate::language::titles::is_title;
use crate::records::promises::Side;

use day::find_day;
use sentence::{Word, sentences};
use subject::{Subject, subjects};
use verbs::Strength;

/// What may be a promise, to be confirmed by whoever wrote it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PromiseSuggestion {
    /// Who owes.
    pub side: Side,
    /// What, without the subject and the day.
    pub text: String,
    /// By when, if a day was written and it is one day.
    #[specta(type = Option<String>)]
    pub due: Option<Date>,
    /// The words of a day that can be two, to be asked about; empty when there are none.
    pub due_words: String,
    /// Where the words start in the note, in characters (Unicode scalar values).
    pub start: u32,
    /// Where they end.
    pub end: u32,
}

/// The promises that seem to stand in a note, in its order.
pub fn find_promises(note: &str, now: &Now, language: Locale) -> Vec<PromiseSuggestion> {
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
    // What is said twice is one promise.
    join(&mut found, PromiseSuggestion::is_same, |_, _| {});
    found
}

impl PromiseSuggestion {
    fn is_same(&self, other: &Self) -> bool {
        let said = |one: &Self| (one.side, one.text.to_lowercase(), one.due, one.due_words.to_lowercase());
        said(self) == said(other)
    }
}

/// The words of an action with its day taken out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Dated {
    /// What is left without the day.
    pub text: String,
    /// By when, if a day was written and it is one day.
    #[specta(type = Option<String>)]
    pub due: Option<Date>,
    /// The words of a day that can be two, to be asked about; empty when there are none.
    pub due_words: String,
}

/// Takes the day out of the words of an action: "Offerte vragen volgende week vrijdag". Words with no day to come in
/// them stay as they are.
pub fn take_date(text: &str, now: &Now, language: Locale) -> Dated {
    let as_is = || Dated { text: text.trim().to_owned(), due: None, due_words: String::new() };
    let sentences = sentences(text);
    let [words] = sentences.as_slice() else { return as_is() };
    let Some(day) = find_day(words, now, language) else { return as_is() };
    if day.date.is_some_and(|date| date < now.today()) {
        return as_is();
    }
    let left = words.iter().enumerate().filter(|(at, _)| !(day.from..day.to).contains(at));
    let left = tidy(&left.map(|(_, word)| word.text).collect::<Vec<_>>().join(" "));
    if left.is_empty() {
        return as_is();
    }
    let due_words = if day.date.is_none() { words_of(words, &day) } else { String::new() };
    Dated { text: left, due: day.date, due_words }
}

/// The words of a day, without those that lead to it.
fn words_of(sentence: &[Word], day: &day::FoundDay) -> String {
    let led = sentence[day.from..day.to].iter().take_while(|word| is_filler(&word.bare())).count();
    let words = sentence[day.from + led..day.to].iter().map(|word| word.text);
    words.collect::<Vec<_>>().join(" ").trim_end_matches(['.', ',', ';', '!']).to_owned()
}

struct Clause<'a> {
    words: &'a [Word<'a>],
    subject: Subject,
}

impl Clause<'_> {
    fn suggestion(&self, now: &Now, language: Locale) -> Option<PromiseSuggestion> {
        let pair = self.subject.at..self.subject.at + if self.subject.joined { 1 } else { 2 };
        let after: Vec<String> = self.words[pair.end..].iter().map(Word::bare).collect();
        let negated = after.iter().take(2).any(|word| verbs::is_negation(word));
        let wished =
            self.subject.strength == Strength::Modal && after.iter().any(|word| verbs::is_wish(word));
        if negated || wished {
            return None;
        }
        let day = find_day(self.words, now, language);
        if day.as_ref().and_then(|day| day.date).is_some_and(|date| date < now.today()) {
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
                let title = *at + 1 == pair.start && is_title(&self.words[*at].bare());
                verb_kept || !(pair.contains(at) || of_day || title)
            })
            .map(|(_, word)| word.text)
            .collect();
        let text = tidy(&text.join(" "));
        let (first, last) = (self.words.first()?, self.words.last()?);
        (!text.is_empty()).then(|| PromiseSuggestion {
            side: self.subject.side,
            text,
            due: day.as_ref().and_then(|day| day.date),
            due_words: day
                .filter(|day| day.date.is_none())
                .map(|day| words_of(self.words, &day))
                .unwrap_or_default(),
            start: first.start,
            end: last.end,
        })
    }
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
