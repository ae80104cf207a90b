//! An hour by itself: "17:00", "vijf uur", "na vijven" (after five), "9 's ochtends".

use jiff::civil::Time;

use super::clock;
use super::number::number;
use super::part_of_day;
use super::time_of_day::{Clock, Notation};
use super::time_of_day::{END_OF_DAY, Meant, Period};
use super::tokens::Tokens;
use crate::language::locale::Locale;

/// An hour as written, before it is known which half of the day it is in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Hour {
    clock: Clock,
    period: Option<Period>,
}

impl Hour {
    /// Minutes after midnight: the first is what is meant without more, the second what it can be as well.
    ///
    /// An hour said without more can be in either half of the day; what comes first is the afternoon for what is before
    /// eight.
    pub(crate) fn minutes(self) -> Option<(i64, Option<i64>)> {
        match self.clock.meant(self.period) {
            Meant::On(minutes) => {
                let first = *minutes.first()?;
                let other = minutes.get(1).copied().or_else(|| {
                    let said = self.period.is_none() && self.clock.notation == Notation::Spoken;
                    let half_day = END_OF_DAY / 2;
                    let other = if first < half_day { first + half_day } else { first - half_day };
                    (said && self.clock.minutes <= half_day).then_some(other)
                });
                Some((first, other))
            }
            Meant::AfterMidnight(minutes) => Some((minutes, None)),
            Meant::Never => None,
        }
    }

    /// Whether it is written on the clock of 24 hours and after noon: "17", "22:00".
    pub(crate) fn is_late_on_the_clock(self) -> bool {
        self.clock.notation == Notation::Clock && self.clock.minutes > END_OF_DAY / 2
    }

    /// The same hour, in the part of the day that was said of another beside it ("tussen 8 en 10 's avonds").
    pub(crate) fn in_part_of(self, other: Self) -> Self {
        let period = self.period.or(other.period);
        let shared = Self { period, ..self };
        if shared.minutes().is_some() { shared } else { self }
    }

    /// The same hour with "am" or "pm" from the one beside it ("between 2 and 5 pm").
    pub(crate) fn in_half_of(self, other: Self) -> Self {
        let is_late = other.clock.minutes >= END_OF_DAY / 2;
        let spoken = self.clock.notation == Notation::Spoken && self.clock.minutes < END_OF_DAY / 2;
        if other.clock.notation != Notation::TwelveHours || !spoken {
            return self;
        }
        let minutes = self.clock.minutes + if is_late { END_OF_DAY / 2 } else { 0 };
        let before = minutes < other.clock.minutes;
        let minutes = if before { minutes } else { self.clock.minutes };
        Self { clock: Clock { minutes, notation: Notation::TwelveHours }, ..self }
    }
}

/// Takes the hour that stands here. "10 to 5" begins with ten o'clock: hours are mostly said in pairs.
pub(crate) fn take_hour(tokens: &mut Tokens, language: Locale) -> Option<Hour> {
    let in_pair = tokens.peek(1) == Some("to") && tokens.peek(0).and_then(number).is_some();
    let written = if in_pair { None } else { clock::read(tokens, language, false).ok()? };
    let (clock, used) = match written {
        Some(found) => found,
        None => bare(tokens)?,
    };
    tokens.skip(used);
    let period = part_of_day::read_period(tokens);
    tokens.skip(period.map_or(0, |(_, used)| used));
    Some(Hour { clock, period: period.map(|(period, _)| period) })
}

/// Takes a part of the day that stands here, as the hours it begins and ends.
pub(crate) fn take_part_of_day(tokens: &mut Tokens) -> Option<(Time, Time)> {
    let (period, used) = part_of_day::read_period(tokens)?;
    let (from, until) = period.usual_hours()?;
    tokens.skip(used);
    Some((Time::constant(from, 0, 0, 0), Time::constant(until, 0, 0, 0)))
}

/// A number by itself, or the form that "na" and "voor" ask for: "vijven".
fn bare(tokens: &Tokens) -> Option<(Clock, usize)> {
    let word = tokens.peek(0)?;
    let hour = match word {
        "enen" => 1,
        "tweeën" => 2,
        "drieën" => 3,
        "vieren" => 4,
        "vijven" => 5,
        "zessen" => 6,
        "zevenen" => 7,
        "achten" => 8,
        "negenen" => 9,
        "tienen" => 10,
        "elven" => 11,
        "twaalven" => 12,
        other => number(other).filter(|hour| (1..=24).contains(hour))?,
    };
    let written_late = hour > 12 || word.starts_with('0');
    let notation = if written_late { Notation::Clock } else { Notation::Spoken };
    Some((Clock { minutes: hour * 60, notation }, 1))
}
