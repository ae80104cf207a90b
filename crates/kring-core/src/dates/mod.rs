//! Dates as people write them, in Dutch and English: "vrijdag 14:00", "over 2 weken", "eind deze maand".
//!
//! Words of both languages are understood at all times, since a note in one holds words of the other; the
//! language asked for only settles what they share ("half 8"). Nothing here reads a clock: `now` is passed in.

mod calendar;
mod clock;
mod day;
mod hour;
mod problem;
mod promise;
mod show;
mod stretch;
mod tokens;
mod verbs;
mod words;

#[cfg(test)]
mod tests;

use jiff::civil::{Date, DateTime, Time};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::settings::Locale;
use clock::Period;
use day::Day;
pub(crate) use hour::{take_hour, take_part_of_day};
pub(crate) use tokens::Tokens;
pub(crate) use words::{Unit, number, unit, weekday};

pub use problem::DateProblem;
pub use promise::{PromiseSuggestion, find_promises};

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
}

/// Reads a date, and a time if there is one, from a text.
///
/// - A weekday is the nearest one that way; today's own weekday counts only with a time still to come (or gone by).
/// - A whole week or month ("volgende week", "november") stands for its last working day or last day.
/// - A time alone is today. A time in words before eight ("half acht") is in the afternoon or evening, unless
///   "'s ochtends" or "in the morning" stands with it.
///
/// Errors: a [`DateProblem`] that names the word that was not understood.
pub fn parse(text: &str, now: DateTime, language: Locale, leaning: Leaning) -> Result<Parsed, DateProblem> {
    if text.chars().count() > LONGEST {
        return Err(DateProblem::TooLong);
    }
    let mut reading = Reading { now, leaning, language, day: None, time: None, period: None };
    let mut tokens = Tokens::of(text);
    if tokens.is_empty() {
        return Err(DateProblem::Empty);
    }
    while !tokens.is_empty() {
        if reading.take_day(&mut tokens)? || reading.take_clock(&mut tokens)? {
            continue;
        }
        let word = tokens.joined(1);
        if !words::is_filler(&word) {
            return Err(DateProblem::NotUnderstood { word });
        }
        tokens.skip(1);
    }
    reading.finish(text)
}

/// What has been read so far.
struct Reading {
    now: DateTime,
    leaning: Leaning,
    language: Locale,
    day: Option<Day>,
    time: Option<clock::Clock>,
    period: Option<Period>,
}

impl Reading {
    fn take_day(&mut self, tokens: &mut Tokens) -> Result<bool, DateProblem> {
        if let Some((moment, used)) = clock::from_now(tokens, self.now) {
            self.set_day(Day::On(moment.date()), &tokens.joined(used))?;
            self.time = Some(clock::Clock::exact(moment.time()));
            tokens.skip(used);
            return Ok(true);
        }
        let Some((day, used)) = day::read(tokens, self.now.date(), self.leaning, self.time.is_some())? else {
            return Ok(false);
        };
        self.set_day(day, &tokens.joined(used))?;
        tokens.skip(used);
        Ok(true)
    }

    fn set_day(&mut self, day: Day, text: &str) -> Result<(), DateProblem> {
        self.day = Some(match self.day {
            None => day,
            Some(before) => day::join(before, day, text)?,
        });
        Ok(())
    }

    fn take_clock(&mut self, tokens: &mut Tokens) -> Result<bool, DateProblem> {
        if let Some((period, used)) = clock::read_period(tokens) {
            self.period = Some(period);
            tokens.skip(used);
            return Ok(true);
        }
        let Some((time, used)) = clock::read(tokens, self.language)? else {
            return Ok(false);
        };
        if self.time.is_some() {
            return Err(DateProblem::NotUnderstood { word: tokens.peek(0).unwrap_or_default().to_owned() });
        }
        self.time = Some(time);
        tokens.skip(used);
        Ok(true)
    }

    fn finish(self, text: &str) -> Result<Parsed, DateProblem> {
        let time = match self.time {
            Some(clock) => {
                Some(clock.at(self.period).ok_or(DateProblem::NoSuchTime { text: text.to_owned() })?)
            }
            None => None,
        };
        let date = match self.day {
            Some(day) => day.date(self.now, self.leaning, time, text)?,
            None if time.is_some() || self.period.is_some() => self.now.date(),
            None => return Err(DateProblem::NotUnderstood { word: text.trim().to_owned() }),
        };
        Ok(Parsed { date, time })
    }
}
