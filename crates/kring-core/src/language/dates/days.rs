//! Going from one day to another in the calendar.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::Leaning;

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

/// The first day of the nearest such month, this one included.
pub(super) fn month_near(month: i8, year: Option<i16>, today: Date, leaning: Leaning) -> Option<Date> {
    let this = today.year();
    let year = year.unwrap_or(match leaning {
        Leaning::Future if month < today.month() => this + 1,
        Leaning::Past if month > today.month() => this - 1,
        _ => this,
    });
    Date::new(year, month, 1).ok()
}
