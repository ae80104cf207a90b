//! What a text is read against: now, here, and which way it leans.

use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::{SignedDuration, ToSpan};

use super::days::{last_day, next_day, shift};
use super::exact::is_skipped;
use super::time_of_day::END_OF_DAY;
use super::{DateProblem, Leaning, Parsed};
use crate::language::locale::Locale;
use crate::language::now::Now;

/// What a text is read against.
pub(super) struct Context<'a> {
    pub(super) now: &'a Now,
    pub(super) local: DateTime,
    pub(super) leaning: Leaning,
    pub(super) language: Locale,
    /// The whole text, for messages.
    pub(super) text: &'a str,
}

impl Context<'_> {
    pub(super) fn today(&self) -> Date {
        self.local.date()
    }

    pub(super) fn yesterday(&self) -> Date {
        shift(self.today(), -1)
    }

    pub(super) fn day_from_today(&self, days: i64) -> Date {
        shift(self.today(), days)
    }

    /// The evening on which the night begins that is now, or else the nearest one that way.
    pub(super) fn evening_of_nearest_night(&self) -> Date {
        let is_night = self.local.hour() < 6;
        let coming = self.leaning == Leaning::Future && !is_night;
        if coming { self.today() } else { self.yesterday() }
    }

    /// The nearest such weekday; today only with minutes of the day that are still to come, or gone by.
    pub(super) fn nearest(&self, weekday: Weekday, minutes: Option<i64>) -> Date {
        let today = self.today();
        if today.weekday() == weekday
            && let Some(minutes) = minutes
            && match self.leaning {
                Leaning::Future => minutes > self.minutes(),
                Leaning::Past => minutes <= self.minutes(),
            }
        {
            return today;
        }
        match self.leaning {
            Leaning::Future => next_day(today, weekday),
            Leaning::Past => last_day(today, weekday),
        }
    }

    pub(super) fn minutes(&self) -> i64 {
        i64::from(self.local.hour()) * 60 + i64::from(self.local.minute())
    }

    /// The moment this many minutes from now, by the clock on the wall: a change of the clocks is counted in.
    pub(super) fn in_minutes(&self, minutes: i64) -> Result<DateTime, DateProblem> {
        let too_far = |_| DateProblem::TooFar { year: 9999 };
        let instant = self.now.instant.checked_add(SignedDuration::from_mins(minutes)).map_err(too_far)?;
        let moment = self.now.zone.to_datetime(instant);
        moment.with().second(0).subsec_nanosecond(0).build().map_err(too_far)
    }

    pub(super) fn no_such_time(&self) -> DateProblem {
        DateProblem::NoSuchTime { text: self.text.trim().to_owned() }
    }

    pub(super) fn not_understood(&self) -> DateProblem {
        DateProblem::NotUnderstood { word: self.text.trim().to_owned() }
    }

    /// A day with minutes after its beginning; 1440 of them are the beginning of the next.
    pub(super) fn at(&self, date: Date, minutes: i64) -> Result<Parsed, DateProblem> {
        let date = date
            .checked_add((minutes / END_OF_DAY).days())
            .map_err(|_| DateProblem::TooFar { year: date.year().into() })?;
        let minutes = minutes % END_OF_DAY;
        let part = |number: i64| i8::try_from(number).map_err(|_| self.no_such_time());
        let time =
            Time::new(part(minutes / 60)?, part(minutes % 60)?, 0, 0).map_err(|_| self.no_such_time())?;
        if is_skipped(date.to_datetime(time), self.now) {
            return Err(self.no_such_time());
        }
        Ok(Parsed { date, time: Some(time) })
    }
}
