//! Dates as Kring writes them.

use jiff::civil::{Date, DateTime};

use crate::language::locale::Locale;

const WEEKDAYS: [[&str; 7]; 2] =
    [["ma", "di", "wo", "do", "vr", "za", "zo"], ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]];

const MONTHS: [[&str; 12]; 2] = [
    [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
];

/// `vr 27 november 2026`.
pub fn show_date(date: Date, language: Locale) -> String {
    format!("{} {}", without_year(date, language), date.year())
}

/// `vr 27 november 2026, 14:00`.
pub fn show_moment(at: DateTime, language: Locale) -> String {
    format!("{}, {:02}:{:02}", show_date(at.date(), language), at.hour(), at.minute())
}

/// `vandaag`, `morgen`, `gisteren`; else `vr 27 november`, with the year when it is not this one.
pub fn show_near(date: Date, language: Locale, today: Date) -> String {
    let names = match language {
        Locale::Nl => ["gisteren", "vandaag", "morgen"],
        Locale::En => ["yesterday", "today", "tomorrow"],
    };
    let near = days_between(today, date).checked_add(1).and_then(|place| usize::try_from(place).ok());
    match near.and_then(|place| names.get(place)) {
        Some(name) => (*name).to_owned(),
        None if date.year() == today.year() => without_year(date, language),
        None => show_date(date, language),
    }
}

/// How many days too late it is. `None` when it is not.
pub fn days_late(due: Date, today: Date) -> Option<i32> {
    Some(days_between(due, today)).filter(|days| *days > 0)
}

fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

fn without_year(date: Date, language: Locale) -> String {
    let row = match language {
        Locale::Nl => 0,
        Locale::En => 1,
    };
    let weekday = usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or_default();
    let month = usize::try_from(date.month() - 1).unwrap_or_default();
    format!("{} {} {}", WEEKDAYS[row][weekday], date.day(), MONTHS[row][month])
}
