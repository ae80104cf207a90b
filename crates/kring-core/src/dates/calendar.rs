//! Days by the calendar: "27-11-2026", "27/11", "2026-11-27", "27 november", "November 27th".

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::tokens::Tokens;
use super::words;
use super::{DateProblem, Leaning};

/// Reads a date and gives it with the count of words it took. `timed`: a time was read before it.
pub(super) fn read(
    tokens: &Tokens,
    today: Date,
    leaning: Leaning,
    timed: bool,
) -> Result<Option<(Date, usize)>, DateProblem> {
    let Some(word) = tokens.peek(0) else { return Ok(None) };
    if let Some(parts) = digits(word, timed) {
        return date(parts.day, parts.month, parts.year, today, leaning, word).map(|date| Some((date, 1)));
    }
    let Some((day, month, mut used)) = day_and_month(tokens) else { return Ok(None) };
    let year = tokens.peek(used).and_then(year);
    used += usize::from(year.is_some());
    date(day, month, year, today, leaning, &tokens.joined(used)).map(|date| Some((date, used)))
}

/// A day of the month alone: "27e", "27th"; a bare "27" only when it is `sure` to be one.
pub(super) fn day_of_month(word: &str, sure: bool) -> Option<i8> {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let suffix = &word[digits.len()..];
    if digits.is_empty()
        || !matches!(suffix, "e" | "de" | "ste" | "st" | "nd" | "rd" | "th" | "")
        || (suffix.is_empty() && !sure)
    {
        return None;
    }
    digits.parse().ok().filter(|day| (1..=31).contains(day))
}

/// The nearest date that falls on this day of the month, and on this weekday if one is given.
pub(super) fn nearest_of_month(
    day: i8,
    weekday: Option<Weekday>,
    today: Date,
    leaning: Leaning,
) -> Option<Date> {
    let fits = |date: &Date| {
        weekday.is_none_or(|weekday| date.weekday() == weekday)
            && match leaning {
                Leaning::Future => *date >= today,
                Leaning::Past => *date <= today,
            }
    };
    let step = if leaning == Leaning::Future { 1 } else { -1 };
    let first = today.first_of_month();
    // In 28 years every day of the month meets every weekday.
    (0..28 * 12_i32)
        .filter_map(|months| first.checked_add((months * step).months()).ok()?.with().day(day).build().ok())
        .find(fits)
}

struct Parts {
    day: i64,
    month: i64,
    year: Option<i64>,
}

/// "27-11-2026", "27/11", "27.11.26", "2026-11-27". With one dot it may be a time, and then it is.
fn digits(word: &str, timed: bool) -> Option<Parts> {
    let separator = word.chars().find(|c| matches!(c, '-' | '/' | '.'))?;
    let parts: Vec<&str> = word.split(separator).collect();
    let numbers: Vec<i64> = parts.iter().map(|part| part_number(part)).collect::<Option<_>>()?;
    match (numbers.as_slice(), parts.as_slice()) {
        (&[year, month, day], [first, _, _]) if first.len() == 4 => {
            Some(Parts { day, month, year: Some(year) })
        }
        (&[day, month, year], [first, _, last])
            if first.len() <= 2 && matches!(last.trim_start_matches('\'').len(), 2 | 4) =>
        {
            Some(Parts { day, month, year: Some(full_year(year, last)) })
        }
        (&[day, month], [first, second]) if first.len() <= 2 && second.len() <= 2 => {
            let may_be_time = separator == '.' && second.len() == 2 && day < 24 && month < 60;
            (timed || !may_be_time).then_some(Parts { day, month, year: None })
        }
        _ => None,
    }
}

fn part_number(part: &str) -> Option<i64> {
    let part = part.strip_prefix('\'').unwrap_or(part);
    (!part.is_empty() && part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit()))
        .then(|| part.parse().ok())
        .flatten()
}

/// "27 november", "27e nov", "november 27th", "27th of november".
fn day_and_month(tokens: &Tokens) -> Option<(i64, i64, usize)> {
    let first = tokens.peek(0)?;
    if let Some(month) = words::month(first) {
        let day = day_of_month(tokens.peek(1)?, true)?;
        // "november 19:30" is no day, and neither is the hour in "november 19 uur".
        return (tokens.peek(2) != Some("uur")).then_some((day.into(), month.into(), 2));
    }
    let day = day_of_month(first, true).or_else(|| large_day(first))?;
    let (month, used) = match tokens.peek(1)? {
        "of" | "van" => (tokens.peek(2)?, 3),
        word => (word, 2),
    };
    Some((day.into(), words::month(month)?.into(), used))
}

/// "45 november": a number that is plainly meant as a day, so that the problem can be named.
fn large_day(word: &str) -> Option<i8> {
    (word.len() <= 2).then(|| word.parse().ok()).flatten().filter(|day| *day > 31 || *day == 0)
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

fn date(
    day: i64,
    month: i64,
    year: Option<i64>,
    today: Date,
    leaning: Leaning,
    text: &str,
) -> Result<Date, DateProblem> {
    let no_such = || DateProblem::NoSuchDay { text: text.to_owned() };
    let day = i8::try_from(day).map_err(|_| no_such())?;
    let month = i8::try_from(month).map_err(|_| no_such())?;
    let on = |year: i16| Date::new(year, month, day).ok();
    let this = today.year();
    match (year, leaning) {
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
