//! Days of the week in a text: "vrijdag", "volgende vrijdag", "this Friday".

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::Leaning;
use super::context::Context;
use super::part::{Part, Phrase};
use super::tokens::Tokens;
use super::words;

/// Reads a day of the week. What people understand in two ways, such as "volgende vrijdag" while this week's is still to
/// come, gives both.
pub(super) fn read(tokens: &Tokens, context: &Context) -> Vec<Phrase> {
    let Some(first) = tokens.peek(0) else { return Vec::new() };
    if let Some(weekday) = words::weekday(first) {
        return vec![Phrase::new(vec![Part::Weekday(weekday)], 1)];
    }
    let Some(weekday) = tokens.peek(1).and_then(words::weekday) else { return Vec::new() };
    let today = context.today();
    let this_week = day_in_week(monday_of(today), weekday);
    let (ahead, back) = (next_day(today, weekday), last_day(today, weekday));
    let dates = match first {
        "deze" | "this" => match context.leaning {
            Leaning::Future if this_week < today => vec![ahead, this_week],
            Leaning::Past if this_week > today => vec![back, this_week],
            _ => vec![this_week],
        },
        "volgende" | "next" => vec![ahead, shift(this_week, 7)],
        "vorige" | "last" if back >= monday_of(today) => vec![back, shift(back, -7)],
        "vorige" | "last" => vec![back],
        _ => return Vec::new(),
    };
    dates.into_iter().map(|date| Phrase::new(vec![Part::Weekday(weekday), Part::Picked(date)], 2)).collect()
}

/// The Monday of a day's week (ISO 8601: weeks start on Monday).
pub(super) fn monday_of(date: Date) -> Date {
    shift(date, -i64::from(date.weekday().to_monday_zero_offset()))
}

/// A weekday in the week of this Monday.
pub(super) fn day_in_week(monday: Date, weekday: Weekday) -> Date {
    shift(monday, i64::from(weekday.to_monday_zero_offset()))
}

/// The next such day, today not among them.
pub(super) fn next_day(today: Date, weekday: Weekday) -> Date {
    match i64::from(today.weekday().until(weekday)) {
        0 => shift(today, 7),
        days => shift(today, days),
    }
}

/// The last such day, today not among them.
pub(super) fn last_day(today: Date, weekday: Weekday) -> Date {
    match i64::from(today.weekday().since(weekday)) {
        0 => shift(today, -7),
        days => shift(today, -days),
    }
}

pub(super) fn shift(date: Date, days: i64) -> Date {
    date.saturating_add(days.days())
}
