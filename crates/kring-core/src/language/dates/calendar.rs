//! Days by the calendar: "27-11-2026", "27/11", "2026-11-27", "27 november", "November 27th", "de 27e".

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::number::{is_digits, number, ordinal, ordinal_digits};
use super::tokens::Tokens;
use super::words;
use super::{DateProblem, Leaning};
use crate::language::locale::Locale;

/// A day by the calendar, with its year if one was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) day: i64,
    pub(super) month: i64,
    pub(super) year: Option<i64>,
    /// As it stands in the text, for a message.
    pub(super) text: String,
}

/// What was read, and whether it may as well be a time ("12.10").
pub(super) struct Found {
    /// More than one where day and month may have changed places ("3/4" in English).
    pub(super) days: Vec<Written>,
    pub(super) may_be_time: bool,
    pub(super) used: usize,
}

/// Reads a date with a month.
pub(super) fn read(tokens: &Tokens, language: Locale) -> Option<Found> {
    if let Some(mut found) = digits(tokens.peek(0)?, language) {
        if found.may_be_time && tokens.before().is_some_and(words::is_before_hour) {
            found.days.clear();
        }
        return Some(found);
    }
    let (day, month, used) = day_and_month(tokens)?;
    let year = tokens.peek(used).and_then(year);
    let used = used + usize::from(year.is_some());
    let days = vec![Written { day, month, year, text: tokens.joined(used) }];
    Some(Found { days, may_be_time: false, used })
}

/// A day of the month alone: "de 27e", "the 4th"; a bare "27" only after a weekday. `sure`: it can be nothing else.
pub(super) fn day_of_month(tokens: &Tokens) -> Option<(i8, bool, usize)> {
    let article = usize::from(matches!(tokens.peek(0)?, "de" | "the"));
    let word = tokens.peek(article)?;
    let in_month = |day: &i8| (1..=31).contains(day);
    if let Some(day) = ordinal_digits(word).or_else(|| ordinal(word).filter(|_| article == 1)) {
        return Some(day).filter(in_month).map(|day| (day, true, article + 1));
    }
    let after_weekday = tokens.before().and_then(words::weekday).is_some();
    let bare = after_weekday && is_digits(word) && word.len() <= 2;
    let day = bare.then(|| word.parse().ok()).flatten().filter(in_month)?;
    Some((day, article == 1 || day > 24, article + 1))
}

/// The nearest date that falls on this day of the month; on a weekday, if one is given, and then within two months.
pub(super) fn nearest_of_month(
    day: i8,
    weekday: Option<Weekday>,
    today: Date,
    leaning: Leaning,
) -> Option<Date> {
    let fits = |date: &Date| match leaning {
        Leaning::Future => *date >= today,
        Leaning::Past => *date <= today,
    };
    let step = if leaning == Leaning::Future { 1 } else { -1 };
    let first = today.first_of_month();
    let months = (0..12_i32).filter_map(|months| first.checked_add((months * step).months()).ok());
    let mut days = months.filter_map(|month| month.with().day(day).build().ok()).filter(fits);
    match weekday {
        None => days.next(),
        // Further away it is a slip of the pen that happens to be true of some year.
        Some(weekday) => days.take(2).find(|date| date.weekday() == weekday),
    }
}

impl Written {
    /// The nearest such date that way, or the one of its year.
    pub(super) fn date(&self, year: Option<i64>, today: Date, leaning: Leaning) -> Result<Date, DateProblem> {
        let no_such = || DateProblem::NoSuchDay { text: self.text.clone() };
        let day = i8::try_from(self.day).map_err(|_| no_such())?;
        let month = i8::try_from(self.month).map_err(|_| no_such())?;
        let on = |year: i16| Date::new(year, month, day).ok();
        let this = today.year();
        match (self.year.or(year), leaning) {
            (Some(year), _) => match i16::try_from(year) {
                Ok(year) => on(year).ok_or_else(no_such),
                Err(_) => Err(DateProblem::TooFar { year }),
            },
            // 29 February may be eight years away.
            (None, Leaning::Future) => {
                (this..=this + 8).filter_map(on).find(|date| *date >= today).ok_or_else(no_such)
            }
            (None, Leaning::Past) => {
                (this - 8..=this).rev().filter_map(on).find(|date| *date <= today).ok_or_else(no_such)
            }
        }
    }
}

/// "27-11-2026", "27/11", "27.11.26", "2026-11-27", "27-nov-2026". With one dot it may be a time.
fn digits(word: &str, language: Locale) -> Option<Found> {
    let separator = word.chars().find(|c| matches!(c, '-' | '/' | '.'))?;
    let parts: Vec<&str> = word.split(separator).collect();
    let written = |day, month, year| Written { day, month, year, text: word.to_owned() };
    let one = |days, may_be_time| Some(Found { days, may_be_time, used: 1 });
    let (first, second) = (part_number(parts.first()?)?, *parts.get(1)?);
    let month = part_number(second).or_else(|| words::month(second).map(i64::from))?;
    let (first_len, second_len) = (parts[0].len(), second.len());
    let day_first = |year| {
        let mut days = vec![written(first, month, year)];
        // A Briton writes the day first, an American the month.
        let either = separator == '/' && language == Locale::En && first != month;
        if either && (1..=12).contains(&first) && (1..=31).contains(&month) && month <= 12 {
            days.push(written(month, first, year));
        }
        days
    };
    match parts.as_slice() {
        [_, _, last] if first_len == 4 => one(vec![written(part_number(last)?, month, Some(first))], false),
        [_, _, last] if first_len <= 2 && matches!(last.trim_start_matches('\'').len(), 2 | 4) => {
            one(day_first(Some(full_year(part_number(last)?, last))), false)
        }
        [_, _] if first_len <= 2 && (second_len <= 2 || words::month(second).is_some()) => {
            let may_be_time =
                separator == '.' && second_len == 2 && first * 60 + month <= 24 * 60 && month < 60;
            let days = if may_be_time && !((1..=12).contains(&month) && first > 0) {
                Vec::new()
            } else {
                day_first(None)
            };
            one(days, may_be_time)
        }
        _ => None,
    }
}

fn part_number(part: &str) -> Option<i64> {
    let part = part.strip_prefix('\'').unwrap_or(part);
    (is_digits(part) && part.len() <= 4).then(|| part.parse().ok()).flatten()
}

/// "27 november", "27e nov", "november 27th", "27th of november", "eerste december".
fn day_and_month(tokens: &Tokens) -> Option<(i64, i64, usize)> {
    let first = tokens.peek(0)?;
    if let Some(month) = words::month(first) {
        let day = day(tokens.peek(1)?)?;
        // "november 19:30" is no day, and neither is the hour in "november 19 uur".
        let is_hour = matches!(tokens.peek(2), Some("uur" | "u" | "h" | "o'clock" | "am" | "pm"));
        return (!is_hour).then_some((day, month.into(), 2));
    }
    let article = usize::from(matches!(first, "de" | "the"));
    let day = day(tokens.peek(article)?)?;
    let (month, used) = match tokens.peek(article + 1)? {
        "of" | "van" => (tokens.peek(article + 2)?, article + 3),
        word => (word, article + 2),
    };
    Some((day, words::month(month)?.into(), used))
}

/// A number beside a month, also one that no month has, so that the problem can be named.
fn day(word: &str) -> Option<i64> {
    if let Some(day) = ordinal(word) {
        return Some(day.into());
    }
    let day = number(word)?;
    (!matches!(word, "a" | "an" | "'n") && (word.len() <= 2 || !is_digits(word))).then_some(day)
}

fn year(word: &str) -> Option<i64> {
    if let Some(short) = word.strip_prefix('\'') {
        return (short.len() == 2).then(|| part_number(short)).flatten().map(|year| full_year(year, short));
    }
    (word.len() == 4).then(|| part_number(word)).flatten().filter(|year| (1000..=9999).contains(year))
}

fn full_year(year: i64, written: &str) -> i64 {
    if written.trim_start_matches('\'').len() == 2 { 2000 + year } else { year }
}
