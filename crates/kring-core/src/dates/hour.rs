//! An hour by itself: "17:00", "vijf uur", "na vijven" (after five), "9 's ochtends".

use jiff::civil::Time;

use super::clock::{self, Clock, Period};
use super::tokens::Tokens;
use super::words;
use crate::settings::Locale;

/// Takes the hour that stands here. An hour before eight without more is one of the afternoon or evening.
pub(crate) fn take_hour(tokens: &mut Tokens, language: Locale) -> Option<Time> {
    let (clock, used) = match clock::read(tokens, language).ok()? {
        Some(found) => found,
        None => bare(tokens)?,
    };
    tokens.skip(used);
    let period = clock::read_period(tokens);
    tokens.skip(period.map_or(0, |(_, used)| used));
    clock.at(period.map(|(period, _)| period))
}

/// Takes a part of the day that stands here, as the hours it begins and ends.
pub(crate) fn take_part_of_day(tokens: &mut Tokens) -> Option<(Time, Time)> {
    let (period, used) = clock::read_period(tokens)?;
    let hours = match period {
        Period::Morning => (8, 12),
        Period::Afternoon => (12, 18),
        Period::Evening => (18, 22),
        Period::Night => return None,
    };
    tokens.skip(used);
    Some((Time::constant(hours.0, 0, 0, 0), Time::constant(hours.1, 0, 0, 0)))
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
        other => words::number(other).filter(|hour| (1..24).contains(hour))?,
    };
    Some((Clock::spoken(hour), 1))
}
