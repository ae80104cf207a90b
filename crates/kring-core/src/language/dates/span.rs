//! Counting from today or now: "over veertien dagen", "anderhalve week geleden", "in half an hour", "a week on Friday".

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use super::DateProblem;
use super::number::number;
use super::tokens::Tokens;
use super::words::{self, Unit};

/// A length of time that is counted on from a day or from now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Length {
    /// Of the calendar.
    Days { months: i64, days: i64 },
    /// Of the clock.
    Minutes(i64),
}

/// Reads a length that is counted from now, or from the day beside it. Gives it with whether it is surely counted from
/// that day ("vrijdag over een week"), and the count of words.
pub(super) fn read(tokens: &Tokens) -> Option<(Length, bool, usize)> {
    let (length, used) = counted(tokens)?;
    let first = tokens.peek(0)?;
    let after_weekday = tokens.before().and_then(words::weekday).is_some();
    let from_day = match first {
        "over" => after_weekday,
        "in" | "binnen" | "within" => false,
        _ => matches!(length, Length::Days { days, months } if days >= 0 && months >= 0),
    };
    Some((length, from_day, used))
}

fn counted(tokens: &Tokens) -> Option<(Length, usize)> {
    let first = tokens.peek(0)?;
    let led = usize::from(matches!(first, "over" | "in" | "binnen" | "within"));
    if led == 0
        && let Some(found) = english_week(tokens)
    {
        return Some(found);
    }
    let (length, used) = length(tokens, led)?;
    match tokens.peek(used) {
        Some("geleden" | "ago" | "terug" | "earlier") => Some((length.times(-1), used + 1)),
        Some("from") if matches!(tokens.peek(used + 1), Some("now" | "today")) => Some((length, used + 2)),
        Some("from" | "on") if led == 0 && is_week(length) && is_day(tokens, used + 1) => {
            Some((length, used + 1))
        }
        _ if led == 1 => Some((length, used)),
        _ if is_week(length) && is_day(tokens, used) && first == "a" => Some((length, used)),
        _ => None,
    }
}

/// "Friday week", "today week", "a fortnight today": the British week after a day.
fn english_week(tokens: &Tokens) -> Option<(Length, usize)> {
    let days = match tokens.peek(0)? {
        "week" if tokens.peek(1).and_then(number).is_none() => 7,
        "fortnight" => 14,
        _ => return None,
    };
    let before = tokens.before()?;
    let after_a_day =
        matches!(before, "today" | "tomorrow" | "monday" | "tuesday" | "wednesday" | "thursday")
            || matches!(before, "friday" | "saturday" | "sunday");
    after_a_day.then_some((Length::Days { months: 0, days }, 1))
}

fn is_week(length: Length) -> bool {
    matches!(length, Length::Days { months: 0, days } if days % 7 == 0)
}

fn is_day(tokens: &Tokens, at: usize) -> bool {
    tokens.peek(at).is_some_and(|word| words::weekday(word).is_some() || words::named_day(word).is_some())
}

/// "2 weken", "anderhalf uur", "een half jaar", "an hour and a half". Gives it with the place after it.
fn length(tokens: &Tokens, at: usize) -> Option<(Length, usize)> {
    let word = tokens.peek(at)?;
    let half = Length::half_of;
    match word {
        "anderhalf" | "anderhalve" => {
            let unit = words::unit(tokens.peek(at + 1)?)?;
            return Some((Length::of(1, unit).plus(half(unit)?), at + 2));
        }
        "kwartier" => return Some((Length::Minutes(15), at + 1)),
        "halfuur" => return Some((Length::Minutes(30), at + 1)),
        "fortnight" => return Some((Length::of(2, Unit::Week), at + 1)),
        "half" | "halve" => {
            let article = usize::from(matches!(tokens.peek(at + 1), Some("a" | "an")));
            let unit = words::unit(tokens.peek(at + 1 + article)?)?;
            return Some((half(unit)?, at + 2 + article));
        }
        "een" | "a" | "an" => {
            if let Some(found) = length(tokens, at + 1).filter(|_| is_measure(tokens.peek(at + 1))) {
                return Some(found);
            }
        }
        _ => {}
    }
    let count = number(word)?;
    let next = tokens.peek(at + 1)?;
    match next {
        "kwartier" => return Some((Length::Minutes(15 * count), at + 2)),
        "quarter" if tokens.stand(at + 2, "of an hour").is_some() => {
            return Some((Length::Minutes(15 * count), at + 5));
        }
        "fortnights" => return Some((Length::of(2 * count, Unit::Week), at + 2)),
        _ => {}
    }
    let halves = ["en een half", "en een halve", "and a half"];
    if let Some(unit_at) = halves.iter().find_map(|half| tokens.stand(at + 1, half)) {
        let unit = words::unit(tokens.peek(unit_at)?)?;
        return Some((Length::of(count, unit).plus(half(unit)?), unit_at + 1));
    }
    let unit = words::unit(next)?;
    if let Some(after) = tokens.stand(at + 2, "and a half") {
        return Some((Length::of(count, unit).plus(half(unit)?), after));
    }
    Some((Length::of(count, unit), at + 2))
}

/// A word that is a measure by itself, so that "een" before it counts nothing.
fn is_measure(word: Option<&str>) -> bool {
    matches!(word, Some("half" | "halve" | "kwartier" | "halfuur" | "fortnight"))
}

impl Length {
    fn of(count: i64, unit: Unit) -> Self {
        match unit {
            Unit::Minute => Self::Minutes(count),
            Unit::Hour => Self::Minutes(60 * count),
            Unit::Day => Self::Days { months: 0, days: count },
            Unit::Week => Self::Days { months: 0, days: 7 * count },
            Unit::Month => Self::Days { months: count, days: 0 },
            Unit::Year => Self::Days { months: 12 * count, days: 0 },
        }
    }

    /// Half a unit: of a week three days, of a month fifteen. `None` of what is not halved.
    fn half_of(unit: Unit) -> Option<Self> {
        Some(match unit {
            Unit::Hour => Self::Minutes(30),
            Unit::Week => Self::Days { months: 0, days: 3 },
            Unit::Month => Self::Days { months: 0, days: 15 },
            Unit::Year => Self::Days { months: 6, days: 0 },
            Unit::Minute | Unit::Day => return None,
        })
    }

    fn plus(self, other: Self) -> Self {
        match (self, other) {
            (Self::Days { months, days }, Self::Days { months: more, days: rest }) => {
                Self::Days { months: months + more, days: days + rest }
            }
            (Self::Minutes(minutes), Self::Minutes(more)) => Self::Minutes(minutes + more),
            _ => self,
        }
    }

    fn times(self, count: i64) -> Self {
        match self {
            Self::Days { months, days } => Self::Days { months: months * count, days: days * count },
            Self::Minutes(minutes) => Self::Minutes(minutes * count),
        }
    }

    /// The day this long after another; a length of the clock is none.
    pub(super) fn after(self, date: Date) -> Result<Date, DateProblem> {
        let too_far = |_| DateProblem::TooFar { year: 9999 };
        match self {
            Self::Days { months, days } => date
                .checked_add(Span::new().try_months(months).map_err(too_far)?)
                .and_then(|date| date.checked_add(days.days()))
                .map_err(too_far),
            Self::Minutes(_) => Ok(date),
        }
    }
}
