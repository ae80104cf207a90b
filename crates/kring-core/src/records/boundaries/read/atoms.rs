//! The words about calling as days, hours and what ties them.

use crate::engine::error::Error;
use crate::language::dates::{Hour, Tokens, take_hour, take_part_of_day, weekday};
use crate::language::locale::Locale;
use crate::records::boundaries::WeekDay;

/// One thing that is said.
#[derive(Debug, Clone)]
pub(super) enum Atom {
    /// Days; `led`: by a word of their own ("op vrijdag").
    Days { days: Vec<WeekDay>, led: bool },
    /// Hours.
    Hours(Span),
    /// "altijd".
    Always,
    /// "en", "of".
    And,
    /// A comma.
    Comma,
    /// "niet", "nooit".
    Not,
    /// "alleen".
    Only,
    /// "maar", "wel".
    But,
}

/// Hours as written.
#[derive(Debug, Clone, Copy)]
pub(super) enum Span {
    /// Of these minutes of the day.
    Exact(i64, i64),
    /// "na vijven".
    From(Hour),
    /// "tot acht uur".
    Until(Hour),
    /// "tussen 9 en 12".
    Between(Hour, Hour),
}

/// Cuts a sentence into atoms.
///
/// Errors: `invalid.callTimes`, with the word that says nothing about calling.
pub(super) fn of(sentence: &str, language: Locale) -> Result<Vec<Atom>, Error> {
    let mut atoms = Vec::new();
    for (place, part) in sentence.split(',').enumerate() {
        if place > 0 {
            atoms.push(Atom::Comma);
        }
        let part = spaced(part);
        let mut tokens = Tokens::of(&part);
        let mut led = false;
        while !tokens.is_empty() {
            let word = tokens.peek(0).unwrap_or_default().to_owned();
            if let Some(atom) = atom(&mut tokens, led, language)? {
                atoms.push(atom);
                led = false;
            } else if is_filler(&word) {
                led |= matches!(word.as_str(), "op" | "on" | "in" | "elke" | "iedere" | "every");
                tokens.skip(1);
            } else {
                return Err(Error::NotCallTimes { word });
            }
        }
    }
    Ok(atoms)
}

/// "9-12" and "ma-wo" with room around the line between them.
fn spaced(part: &str) -> String {
    let signs: Vec<char> = part.chars().collect();
    let mut spaced = String::new();
    for (at, sign) in signs.iter().enumerate() {
        let after_word = at > 0 && signs[at - 1].is_alphanumeric();
        match sign {
            '-' | '\u{2013}' if after_word => spaced.push_str(" tot-en-met "),
            _ => spaced.push(*sign),
        }
    }
    spaced
}

fn atom(tokens: &mut Tokens, led: bool, language: Locale) -> Result<Option<Atom>, Error> {
    if let Some(days) = take_days(tokens) {
        return Ok(Some(Atom::Days { days, led }));
    }
    if let Some((from, until)) = lunch_or_daytime(tokens) {
        return Ok(Some(Atom::Hours(Span::Exact(from, until))));
    }
    if let Some((from, until)) = take_part_of_day(tokens) {
        return Ok(Some(Atom::Hours(Span::Exact(i64::from(from.hour()) * 60, i64::from(until.hour()) * 60))));
    }
    let word = tokens.peek(0).unwrap_or_default();
    let tie = match word {
        "niet" | "nooit" | "geen" | "not" | "never" | "no" | "don't" | "nie" => Some(Atom::Not),
        "alleen" | "slechts" | "uitsluitend" | "only" => Some(Atom::Only),
        "wel" | "maar" | "but" => Some(Atom::But),
        "en" | "of" | "and" | "or" | "noch" | "nor" => Some(Atom::And),
        "altijd" | "always" | "anytime" => Some(Atom::Always),
        _ => None,
    };
    if tie.is_some() {
        tokens.skip(1);
        return Ok(tie);
    }
    let hour = |tokens: &mut Tokens| {
        let word = tokens.peek(0).unwrap_or_default().to_owned();
        let hour = take_hour(tokens, language).ok_or(Error::NotCallTimes { word: word.clone() })?;
        if hour.minutes().is_none() { Err(Error::NotCallTimes { word }) } else { Ok(hour) }
    };
    let span = match word {
        "na" | "vanaf" | "van" | "after" | "from" | "tussen" | "between" => {
            let between = matches!(word, "tussen" | "between");
            let ranges = matches!(word, "van" | "from" | "vanaf");
            tokens.skip(1);
            let from = hour(tokens)?;
            let tied = match tokens.peek(0) {
                Some("en" | "and") => between,
                Some("tot" | "to" | "until" | "till" | "t/m" | "tot-en-met") => ranges || between,
                _ => false,
            };
            if tied {
                tokens.skip(1);
                Span::Between(from, hour(tokens)?)
            } else if between {
                return Err(Error::NotCallTimes { word: tokens.peek(0).unwrap_or("tussen").to_owned() });
            } else {
                Span::From(from)
            }
        }
        "voor" | "vóór" | "tot" | "before" | "until" | "till" => {
            tokens.skip(1);
            Span::Until(hour(tokens)?)
        }
        // "9-12", "9 tot 12", "9 to 5": hours without a word before them, but only as a pair.
        _ if !is_filler(word) => {
            let word = word.to_owned();
            let Some(from) = take_hour(tokens, language) else { return Ok(None) };
            if !matches!(tokens.peek(0), Some("tot" | "to" | "until" | "till" | "t/m" | "tot-en-met")) {
                return Err(Error::NotCallTimes { word });
            }
            tokens.skip(1);
            Span::Between(from, hour(tokens)?)
        }
        _ => return Ok(None),
    };
    Ok(Some(Atom::Hours(span)))
}

/// "vrijdag", "vrijdagen", "maandag t/m donderdag", "het weekend", "doordeweeks".
fn take_days(tokens: &mut Tokens) -> Option<Vec<WeekDay>> {
    let first = tokens.peek(0)?;
    let several = match first {
        "weekend" | "weekends" | "weekeinde" | "weekenden" => Some(&WeekDay::ALL[5..]),
        "doordeweeks" | "werkdagen" | "weekdays" | "weekdagen" | "workdays" => Some(&WeekDay::ALL[..5]),
        _ => None,
    };
    if let Some(days) = several {
        tokens.skip(1);
        return Some(days.to_vec());
    }
    let day = day_of(first)?;
    let to = if tokens.stand(1, "tot en met").is_some() {
        4
    } else if matches!(tokens.peek(1), Some("t/m" | "tm" | "tot-en-met" | "to" | "through" | "tot")) {
        2
    } else {
        0
    };
    let Some(last) = tokens.peek(to).filter(|_| to > 0).and_then(day_of) else {
        tokens.skip(1);
        return Some(vec![day]);
    };
    tokens.skip(to + 1);
    let from = WeekDay::ALL.iter().position(|one| *one == day)?;
    let from_there = WeekDay::ALL.iter().cycle().skip(from);
    let until = from_there.clone().position(|one| *one == last)?;
    Some(from_there.take(until + 1).copied().collect())
}

fn day_of(word: &str) -> Option<WeekDay> {
    let plain = ["en", "s"].iter().find_map(|ending| weekday(word.strip_suffix(ending)?));
    weekday(word).or(plain).map(WeekDay::from)
}

/// "tussen de middag" and "overdag" are hours to everybody.
fn lunch_or_daytime(tokens: &mut Tokens) -> Option<(i64, i64)> {
    let first = |phrases: &[&str]| phrases.iter().find_map(|phrase| tokens.stand(0, phrase));
    let (used, hours) = match first(&["tussen de middag", "at lunch", "during lunch", "lunchtime"]) {
        Some(used) => (used, (12, 14)),
        None => (first(&["overdag", "during the day"])?, (9, 18)),
    };
    tokens.skip(used);
    Some((hours.0 * 60, hours.1 * 60))
}

/// Words that say nothing about when.
const FILLERS: [&str; 42] = [
    "bellen", "bel", "gebeld", "worden", "call", "calls", "calling", "me", "mij", "je", "u", "graag",
    "liefst", "liever", "mag", "kan", "op", "on", "om", "at", "de", "het", "the", "in", "een", "elke",
    "iedere", "every", "dag", "day", "uur", "please", "dan", "ook", "hem", "haar", "hen", "wil", "them",
    "do", "phone", "gewoon",
];

fn is_filler(word: &str) -> bool {
    FILLERS.contains(&word)
}
