//! The day in a text: by name, by weekday, by counting, by the calendar.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time, Weekday};

use super::tokens::Tokens;
use super::words::{self, Unit};
use super::{DateProblem, Leaning, calendar, stretch};

/// A day as written, before what stands beside it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Day {
    /// This day.
    On(Date),
    /// The nearest such weekday.
    Weekday(Weekday),
    /// Some day in the week that starts on this Monday; the day itself when no weekday is named.
    InWeek { monday: Date, otherwise: Date },
    /// Whole weeks on from today, or from the weekday beside it.
    Weeks { count: i32, today: Date },
    /// A weekday some weeks after its nearest.
    WeekdayAfter { weekday: Weekday, weeks: i32 },
    /// "de 27e": the nearest month that has it, on this weekday if one is named.
    OfMonth { day: i8, weekday: Option<Weekday> },
}

/// Reads a day and gives it with the count of words it took.
pub(super) fn read(
    tokens: &Tokens,
    today: Date,
    leaning: Leaning,
    timed: bool,
) -> Result<Option<(Day, usize)>, DateProblem> {
    let Some(word) = tokens.peek(0) else { return Ok(None) };
    if let Some(found) = named(tokens, today).or_else(|| weekday(tokens, today)) {
        return Ok(Some(found));
    }
    if let Some((date, used)) = calendar::read(tokens, today, leaning, timed)? {
        return Ok(Some((Day::On(date), used)));
    }
    if let Some(found) = counted(tokens, today) {
        return found.map(Some);
    }
    if let Some(found) = stretch::read(tokens, today, leaning)? {
        return Ok(Some(found));
    }
    let (ordinal, used) = if word == "de" || word == "the" { (tokens.peek(1), 2) } else { (Some(word), 1) };
    let weekday_before = tokens.before().and_then(words::weekday).is_some();
    let day = ordinal.and_then(|word| calendar::day_of_month(word, weekday_before));
    Ok(day.map(|day| (Day::OfMonth { day, weekday: None }, used)))
}

/// Puts two readings of one day together: "vrijdag" and "volgende week".
pub(super) fn join(first: Day, second: Day, text: &str) -> Result<Day, DateProblem> {
    Ok(match (first, second) {
        (Day::Weekday(weekday), Day::InWeek { monday, .. })
        | (Day::InWeek { monday, .. }, Day::Weekday(weekday)) => Day::On(day_in_week(monday, weekday)),
        (Day::Weekday(weekday), Day::On(date)) | (Day::On(date), Day::Weekday(weekday)) => {
            if date.weekday() != weekday {
                return Err(DateProblem::OtherWeekday { text: text.to_owned() });
            }
            Day::On(date)
        }
        (Day::Weekday(weekday), Day::Weeks { count, .. }) => Day::WeekdayAfter { weekday, weeks: count },
        (Day::Weeks { count, today }, Day::Weekday(weekday)) => {
            Day::On(day_in_week(add_weeks(monday_of(today), count)?, weekday))
        }
        (Day::On(date), Day::Weeks { count, .. }) => Day::On(add_weeks(date, count)?),
        (Day::Weekday(weekday), Day::OfMonth { day, .. }) => Day::OfMonth { day, weekday: Some(weekday) },
        _ => return Err(DateProblem::NotUnderstood { word: text.to_owned() }),
    })
}

impl Day {
    /// The date meant. `time` settles whether today's own weekday is today.
    pub(super) fn date(
        self,
        now: DateTime,
        leaning: Leaning,
        time: Option<Time>,
        text: &str,
    ) -> Result<Date, DateProblem> {
        let today = now.date();
        let date = match self {
            Self::On(date) | Self::InWeek { otherwise: date, .. } => date,
            Self::Weeks { count, today } => add_weeks(today, count)?,
            Self::Weekday(weekday) => nearest(weekday, now, leaning, time),
            Self::WeekdayAfter { weekday, weeks } => {
                add_weeks(nearest(weekday, now, Leaning::Future, time), weeks)?
            }
            Self::OfMonth { day, weekday } => calendar::nearest_of_month(day, weekday, today, leaning)
                .ok_or_else(|| DateProblem::NoSuchDay { text: text.trim().to_owned() })?,
        };
        if !(1900..2200).contains(&date.year()) {
            return Err(DateProblem::TooFar { year: date.year().into() });
        }
        Ok(date)
    }
}

/// The Monday of a day's week (ISO 8601: weeks start on Monday).
pub(super) fn monday_of(date: Date) -> Date {
    date.saturating_sub(i64::from(date.weekday().to_monday_zero_offset()).days())
}

/// A weekday in the week of this Monday.
pub(super) fn day_in_week(monday: Date, weekday: Weekday) -> Date {
    monday.saturating_add(i64::from(weekday.to_monday_zero_offset()).days())
}

fn add_weeks(date: Date, weeks: i32) -> Result<Date, DateProblem> {
    date.checked_add(weeks.weeks()).map_err(|_| DateProblem::TooFar { year: 9999 })
}

fn nearest(weekday: Weekday, now: DateTime, leaning: Leaning, time: Option<Time>) -> Date {
    let today = now.date();
    let same = today.weekday() == weekday;
    let ahead = i64::from(today.weekday().until(weekday));
    let back = i64::from(today.weekday().since(weekday));
    match leaning {
        Leaning::Future if same => {
            if time.is_some_and(|time| time > now.time()) {
                today
            } else {
                shift(today, 7)
            }
        }
        Leaning::Past if same => {
            if time.is_some_and(|time| time <= now.time()) {
                today
            } else {
                shift(today, -7)
            }
        }
        Leaning::Future => shift(today, ahead),
        Leaning::Past => shift(today, -back),
    }
}

fn shift(date: Date, days: i64) -> Date {
    date.saturating_add(days.days())
}

fn named(tokens: &Tokens, today: Date) -> Option<(Day, usize)> {
    let phrases = [
        ("the day after tomorrow", 2),
        ("day after tomorrow", 2),
        ("the day before yesterday", -2),
        ("day before yesterday", -2),
    ];
    for (phrase, days) in phrases {
        if let Some(used) = tokens.stand(0, phrase) {
            return Some((Day::On(shift(today, days)), used));
        }
    }
    words::named_day(tokens.peek(0)?).map(|days| (Day::On(shift(today, days)), 1))
}

/// "vrijdag", "komende vrijdag", "volgende vrijdag", "vrijdag jl."
fn weekday(tokens: &Tokens, today: Date) -> Option<(Day, usize)> {
    let first = tokens.peek(0)?;
    if let Some(weekday) = words::weekday(first) {
        let days = match tokens.peek(1) {
            Some("a.s" | "aanstaande") => days_ahead(today, weekday),
            Some("jl" | "j.l" | "geleden" | "jongstleden") => -days_back(today, weekday),
            _ => return Some((Day::Weekday(weekday), 1)),
        };
        return Some((Day::On(shift(today, days)), 2));
    }
    let weekday = words::weekday(tokens.peek(1)?)?;
    let date = match first {
        "komende" | "aanstaande" | "eerstvolgende" | "a.s" | "coming" => {
            shift(today, days_ahead(today, weekday))
        }
        "deze" | "this" => day_in_week(monday_of(today), weekday),
        "volgende" | "next" => day_in_week(shift(monday_of(today), 7), weekday),
        "afgelopen" | "vorige" | "last" | "past" => shift(today, -days_back(today, weekday)),
        _ => return None,
    };
    Some((Day::On(date), 2))
}

fn days_ahead(today: Date, weekday: Weekday) -> i64 {
    match i64::from(today.weekday().until(weekday)) {
        0 => 7,
        days => days,
    }
}

fn days_back(today: Date, weekday: Weekday) -> i64 {
    match i64::from(today.weekday().since(weekday)) {
        0 => 7,
        days => days,
    }
}

/// "over 2 weken", "binnen een maand", "in 3 days", "2 weken geleden".
fn counted(tokens: &Tokens, today: Date) -> Option<Result<(Day, usize), DateProblem>> {
    let led = matches!(tokens.peek(0)?, "over" | "in" | "binnen" | "within");
    let start = usize::from(led);
    let (count, unit, used) = if tokens.stand(start, "een half jaar").is_some() {
        (6, Unit::Month, start + 3)
    } else {
        (words::number(tokens.peek(start)?)?, words::unit(tokens.peek(start + 1)?)?, start + 2)
    };
    let (count, used) = match tokens.peek(used) {
        Some("geleden" | "ago") if !led => (-count, used + 1),
        _ if led => (count, used),
        _ => return None,
    };
    let date = match unit {
        Unit::Week => {
            let Ok(count) = i32::try_from(count) else {
                return Some(Err(DateProblem::TooFar { year: 9999 }));
            };
            return Some(Ok((Day::Weeks { count, today }, used)));
        }
        Unit::Day => today.checked_add(count.days()),
        Unit::Month => today.checked_add(count.months()),
        Unit::Year => today.checked_add(count.years()),
        Unit::Minute | Unit::Hour => return None,
    };
    Some(date.map(|date| (Day::On(date), used)).map_err(|_| DateProblem::TooFar { year: 9999 }))
}
