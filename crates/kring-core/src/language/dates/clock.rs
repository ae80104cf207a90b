//! The time of day in a text: "19u30", "14 uur", "half acht", "kwart voor negen", "3pm", "midnight".

use super::DateProblem;
use super::number::{hour_word, is_digits, is_dutch, number};
use super::time_of_day::{Clock, END_OF_DAY, Notation};
use super::tokens::Tokens;
use super::words;
use crate::language::locale::Locale;

/// Reads a time of day. Gives it with the count of words. `free`: a bare number that stands here may be an hour.
pub(super) fn read(
    tokens: &Tokens,
    language: Locale,
    free: bool,
) -> Result<Option<(Clock, usize)>, DateProblem> {
    let Some(first) = tokens.peek(0) else { return Ok(None) };
    if let Some(found) = named(tokens).or_else(|| spoken(tokens, language)) {
        return Ok(Some(found));
    }
    let wrong = || DateProblem::NoSuchTime { text: first.to_owned() };
    let next = tokens.peek(1);
    if let Some(written) = digits(first) {
        let mut used = 1 + usize::from(matches!(next, Some("uur" | "u" | "h")));
        let half = written.half.or_else(|| {
            let half = tokens.peek(used).and_then(half_of_day);
            used += usize::from(half.is_some());
            half
        });
        return Ok(Some((written.clock(half).ok_or_else(wrong)?, used)));
    }
    if let Some((hour, minute)) = together(first, next) {
        return Ok(Some((Clock::new(hour, minute, Notation::Clock).ok_or_else(wrong)?, 2)));
    }
    let Some(hour) = number(first) else { return Ok(None) };
    let notation = if first.starts_with('0') || hour > 12 { Notation::Clock } else { Notation::Spoken };
    if matches!(next, Some("uur" | "u" | "h" | "o'clock")) {
        let minute = tokens.peek(2).filter(|word| word.len() == 2 && is_digits(word)).and_then(number);
        let mut used = 2 + usize::from(minute.is_some());
        let half = tokens.peek(used).and_then(half_of_day);
        used += usize::from(half.is_some());
        let clock = match half {
            Some(_) => in_half(hour, minute.unwrap_or(0), half),
            // "7 uur 30" is written as "7u30" is; "7 uur" is said.
            None => Clock::new(
                hour,
                minute.unwrap_or(0),
                if minute.is_some() && notation == Notation::Spoken { Notation::Digits } else { notation },
            ),
        };
        return Ok(Some((clock.ok_or_else(wrong)?, used)));
    }
    if let Some(half) = next.and_then(half_of_day) {
        return Ok(Some((in_half(hour, 0, Some(half)).ok_or_else(wrong)?, 2)));
    }
    if free || tokens.before().is_some_and(words::is_before_hour) {
        return Ok(Some((Clock::new(hour, 0, notation).ok_or_else(wrong)?, 1)));
    }
    Ok(None)
}

/// "middernacht", "noon", "12 midnight".
fn named(tokens: &Tokens) -> Option<(Clock, usize)> {
    let twelve = usize::from(matches!(tokens.peek(0)?, "12" | "twelve" | "twaalf"));
    let minutes = match tokens.peek(twelve)? {
        "middernacht" | "midnight" => END_OF_DAY,
        "noon" | "midday" => END_OF_DAY / 2,
        _ => return None,
    };
    Some((Clock { minutes, notation: Notation::Clock }, twelve + 1))
}

/// "half acht", "kwart over 8", "tien voor half acht", "quarter past eight".
fn spoken(tokens: &Tokens, language: Locale) -> Option<(Clock, usize)> {
    let first = tokens.peek(0)?;
    let second = tokens.peek(1)?;
    let (minutes, mut used) = match first {
        "half" => {
            let (word, before, used) = match second {
                "past" => (tokens.peek(2)?, false, 3),
                word if hour_word(word).is_some() => (word, is_dutch(word), 2),
                word => (word, language == Locale::Nl, 2),
            };
            let hour = clock_hour(word)?;
            return Some((turned(hour, if before { -30 } else { 30 }), plus_uur(tokens, used)));
        }
        "kwart" | "quarter" => (15, 1),
        "a" if second == "quarter" => (15, 2),
        // "9 to 5" is no time of the clock: nobody says the minutes so exactly.
        word => (
            number(word)
                .filter(|minutes| (1..30).contains(minutes) && (minutes % 5 == 0 || !is_digits(word)))?,
            1,
        ),
    };
    used += usize::from(matches!(tokens.peek(used), Some("minuten" | "minutes" | "min")));
    let sign = match tokens.peek(used)? {
        "over" | "past" => 1,
        "voor" | "to" => -1,
        _ => return None,
    };
    used += 1;
    let half = tokens.peek(used) == Some("half");
    let hour = clock_hour(tokens.peek(used + usize::from(half))?)?;
    // "over 2 weken" counts days; "tien over 2" is a time.
    let after = used + 1 + usize::from(half);
    if tokens.peek(after).and_then(words::unit).is_some_and(|unit| unit != words::Unit::Hour) {
        return None;
    }
    let shift = sign * minutes - if half { 30 } else { 0 };
    Some((turned(hour, shift), plus_uur(tokens, after)))
}

fn plus_uur(tokens: &Tokens, used: usize) -> usize {
    used + usize::from(matches!(tokens.peek(used), Some("uur" | "o'clock")))
}

fn clock_hour(word: &str) -> Option<i64> {
    number(word).filter(|hour| (1..=12).contains(hour))
}

/// An hour of the dial, turned by some minutes: from 1:00 to 12:59.
fn turned(hour: i64, shift: i64) -> Clock {
    let half_day = END_OF_DAY / 2;
    let minutes = (hour * 60 + shift).rem_euclid(half_day);
    Clock { minutes: if minutes < 60 { minutes + half_day } else { minutes }, notation: Notation::Spoken }
}

/// Hour and minute in digits, with "am" or "pm" if that is written to them.
struct Written {
    hour: i64,
    minute: Option<i64>,
    half: Option<bool>,
    padded: bool,
}

impl Written {
    fn clock(&self, half: Option<bool>) -> Option<Clock> {
        let minute = self.minute.unwrap_or(0);
        if half.is_some() {
            return in_half(self.hour, minute, half);
        }
        let notation = match self.minute {
            _ if self.padded || self.hour > 12 => Notation::Clock,
            Some(_) => Notation::Digits,
            None => Notation::Spoken,
        };
        Clock::new(self.hour, minute, notation)
    }
}

/// "14:00", "14.00", "14u", "14u30", "3:30pm".
fn digits(word: &str) -> Option<Written> {
    let (word, half) = ["am", "pm", "a.m", "p.m"]
        .into_iter()
        .find_map(|half| Some((word.strip_suffix(half)?, Some(half.starts_with('p')))))
        .unwrap_or((word, None));
    let number = |text: &str| number(text).filter(|_| text.len() <= 2 && is_digits(text));
    let written = |hour: &str, minute: Option<i64>| {
        Some(Written { hour: number(hour)?, minute, half, padded: hour.starts_with('0') })
    };
    if half.is_some() && number(word).is_some() {
        return written(word, None);
    }
    if let Some(hour) = word.strip_suffix(['u', 'h']).filter(|hour| number(hour).is_some()) {
        return written(hour, None);
    }
    let (hour, minute) = word.split_once([':', '.', 'u', 'h'])?;
    let minute = minute.trim_end_matches(['u', 'h']);
    if minute.len() != 2 {
        return None;
    }
    written(hour, Some(number(minute)?))
}

/// "1930 uur": four digits are hours and minutes.
fn together(word: &str, next: Option<&str>) -> Option<(i64, i64)> {
    if word.len() != 4 || !is_digits(word) || !matches!(next, Some("uur" | "u" | "hours" | "hrs")) {
        return None;
    }
    Some((word[..2].parse().ok()?, word[2..].parse().ok()?))
}

fn half_of_day(word: &str) -> Option<bool> {
    match word {
        "am" | "a.m" => Some(false),
        "pm" | "p.m" => Some(true),
        _ => None,
    }
}

fn in_half(hour: i64, minute: i64, half: Option<bool>) -> Option<Clock> {
    let late = half.filter(|_| (1..=12).contains(&hour))?;
    Clock::new(hour % 12 + if late { 12 } else { 0 }, minute, Notation::TwelveHours)
}
