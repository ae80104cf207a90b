//! Dates as people write them, in Dutch and English: "vrijdag 14:00", "over 2 weken", "eind deze maand".
//!
//! Words of both languages are understood at all times, since a note in one holds words of the other; the
//! language asked for only settles what they share ("half 8"). Nothing here reads a clock: `now` is passed in.
//!
//! A text is cut into words (`tokens`); at each place the grammar (`part`) gives what the words there can say; every
//! way to the end of the text (`walk`) fills what was said (`said`), and that gives the moments it can be (`resolve`).

mod calendar;
mod clock;
mod context;
mod days;
mod either;
mod exact;
mod grammar;
mod hour;
mod nth;
mod number;
mod part_of_day;
mod phrase;
mod problem;
mod resolve;
mod said;
mod show;
mod span;
mod stretch;
mod time_of_day;
mod tokens;
mod walk;
mod weekdays;
pub(crate) mod words;

#[cfg(test)]
mod tests;

use jiff::civil::{Date, DateTime, Time};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::language::locale::Locale;
use crate::language::now::Now;
use context::Context;
pub(crate) use exact::has_offset;
pub(crate) use hour::{Hour, take_hour, take_part_of_day};
pub(crate) use number::{number, ordinal};
pub(crate) use tokens::Tokens;
pub(crate) use words::{Unit, unit, weekday};

pub use problem::DateProblem;
pub use show::{days_late, show_date, show_moment, show_near};

/// The longest text that is read as a date, in characters.
pub const LONGEST: usize = 80;

/// Which way a date without a year, or a bare weekday, leans.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Leaning {
    /// The nearest to come: for what is due or planned.
    Future,
    /// The nearest gone by: for what took place.
    Past,
}

/// What was read from a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Parsed {
    /// The day.
    #[specta(type = String)]
    pub date: Date,
    /// The time of day, if one was written.
    #[specta(type = Option<String>)]
    pub time: Option<Time>,
}

impl Parsed {
    /// The moment, with `otherwise` for a time that was not written.
    pub fn moment(self, otherwise: Time) -> DateTime {
        self.date.to_datetime(self.time.unwrap_or(otherwise))
    }

    /// As Kring writes it; what is written so is read as this and nothing else.
    pub fn show(self, language: Locale) -> String {
        match self.time {
            Some(time) => show_moment(self.date.to_datetime(time), language),
            None => show_date(self.date, language),
        }
    }
}

/// Reads a date, and a time if there is one, from a text.
///
/// - A weekday is the nearest one that way; today's own weekday counts only with a time still to come (or gone by).
/// - A whole week or month ("volgende week", "november") stands for its last working day or last day.
/// - A time alone is today. A time in words before eight ("half acht") is in the afternoon or evening, unless
///   "'s ochtends" or "in the morning" stands with it. Midnight and 24:00 are the end of the day that is named.
/// - What programs write (ISO 8601) is read as it is; with an offset from UTC it is that moment on the clock here.
///
/// Errors: a [`DateProblem`]. What people understand in two ways is [`DateProblem::Ambiguous`], never one of the two.
pub fn parse(text: &str, now: &Now, language: Locale, leaning: Leaning) -> Result<Parsed, DateProblem> {
    read(text, now, language, leaning, false)
}

/// The same for a field that holds a day and no time: what can be a day or a time ("4.12") is a day there.
pub fn parse_day(text: &str, now: &Now, language: Locale, leaning: Leaning) -> Result<Parsed, DateProblem> {
    read(text, now, language, leaning, true)
}

fn read(
    text: &str,
    now: &Now,
    language: Locale,
    leaning: Leaning,
    only_day: bool,
) -> Result<Parsed, DateProblem> {
    if text.chars().count() > LONGEST {
        return Err(DateProblem::TooLong);
    }
    if let Some(parsed) = exact::exact(text, now) {
        return parsed;
    }
    let tokens = Tokens::of(text);
    if tokens.is_empty() {
        return Err(DateProblem::Empty);
    }
    let context = Context { now, local: now.local(), leaning, language, text };
    let (readings, eve) = walk::readings(tokens, &context)?;
    let readings = either::likely(readings, eve, only_day);
    match readings.as_slice() {
        [first, second, ..] => Err(DateProblem::Ambiguous {
            text: text.trim().to_owned(),
            first: first.show(language),
            second: second.show(language),
        }),
        [only] => Ok(*only),
        [] => Err(DateProblem::NotUnderstood { word: text.trim().to_owned() }),
    }
}
