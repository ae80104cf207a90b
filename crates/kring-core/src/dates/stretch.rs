//! Stretches of time that stand for one day: "eind deze maand", "volgende week", "week 49", "half december".

use jiff::ToSpan;
use jiff::civil::{Date, ISOWeekDate, Weekday};

use super::day::{Day, day_in_week, monday_of};
use super::tokens::Tokens;
use super::words::{self, Unit};
use super::{DateProblem, Leaning};

/// Which part of a stretch is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Begin,
    Middle,
    End,
}

/// Reads a stretch and gives its day with the count of words it took.
pub(super) fn read(
    tokens: &Tokens,
    today: Date,
    leaning: Leaning,
) -> Result<Option<(Day, usize)>, DateProblem> {
    let (part, start) = part(tokens);
    let Some(word) = tokens.peek(start) else { return Ok(None) };
    if matches!(word, "week" | "wk")
        && let Some(number) = tokens.peek(start + 1).and_then(words::number)
    {
        let monday = iso_week(number, today, leaning)
            .ok_or_else(|| DateProblem::NoSuchDay { text: tokens.joined(start + 2) })?;
        return Ok(Some((week(monday, part), start + 2)));
    }
    if let Some(month) = words::month(word) {
        let year = tokens.peek(start + 1).filter(|word| word.len() == 4).and_then(words::number);
        let used = start + 1 + usize::from(year.is_some());
        let year = year.and_then(|year| i16::try_from(year).ok());
        return Ok(
            month_near(month, year, today, leaning).map(|first| (Day::On(in_month(first, part)), used))
        );
    }
    let (steps, unit_at) = match word {
        "deze" | "dit" | "this" | "de" | "het" | "the" => (0, start + 1),
        "volgende" | "volgend" | "komende" | "komend" | "next" | "coming" => (1, start + 1),
        "vorige" | "vorig" | "afgelopen" | "last" | "past" => (-1, start + 1),
        _ => (0, start),
    };
    let bare = unit_at == start || matches!(word, "de" | "het" | "the");
    let Some(unit) = tokens.peek(unit_at) else { return Ok(None) };
    let used = unit_at + 1;
    if unit == "weekend" {
        return Ok(Some((Day::On(day_in_week(shift_weeks(today, steps), Weekday::Saturday)), used)));
    }
    // "de week" by itself is no date; "eind van de week" is.
    if bare && part.is_none() {
        return Ok(None);
    }
    Ok(match words::unit(unit) {
        Some(Unit::Week) if steps == 0 && part.is_none() => Some((this_week(today, leaning), used)),
        Some(Unit::Week) => Some((week(shift_weeks(today, steps), part), used)),
        Some(Unit::Month) => {
            let first = today.first_of_month().saturating_add(i64::from(steps).months());
            Some((Day::On(in_month(first, part)), used))
        }
        Some(Unit::Year) => Some((Day::On(in_year(today.year().saturating_add(steps), part)?), used)),
        _ => None,
    })
}

/// "eind", "eind van", "begin", "half", "midden in", "the end of", "early", "mid".
fn part(tokens: &Tokens) -> (Option<Part>, usize) {
    let start = usize::from(matches!(tokens.peek(0), Some("het" | "the")));
    let part = match tokens.peek(start) {
        Some("eind" | "einde" | "end" | "late") => Part::End,
        Some("begin" | "beginning" | "start" | "early") => Part::Begin,
        Some("half" | "medio" | "midden" | "halverwege" | "mid" | "middle") => Part::Middle,
        _ => return (None, 0),
    };
    let of = usize::from(matches!(tokens.peek(start + 1), Some("van" | "of" | "in")));
    (Some(part), start + 1 + of)
}

fn shift_weeks(today: Date, weeks: i16) -> Date {
    monday_of(today).saturating_add(i64::from(weeks).weeks())
}

fn week(monday: Date, part: Option<Part>) -> Day {
    let weekday = match part {
        Some(Part::Begin) => Weekday::Monday,
        Some(Part::Middle) => Weekday::Wednesday,
        Some(Part::End) | None => Weekday::Friday,
    };
    Day::InWeek { monday, otherwise: day_in_week(monday, weekday) }
}

/// "deze week": its Friday, or what is left of it; looking back, today.
fn this_week(today: Date, leaning: Leaning) -> Day {
    let monday = monday_of(today);
    let friday = day_in_week(monday, Weekday::Friday);
    let otherwise = match leaning {
        Leaning::Future if friday >= today => friday,
        Leaning::Future => day_in_week(monday, Weekday::Sunday),
        Leaning::Past => today,
    };
    Day::InWeek { monday, otherwise }
}

fn in_month(first: Date, part: Option<Part>) -> Date {
    match part {
        Some(Part::Begin) => first,
        Some(Part::Middle) => first.saturating_add(14.days()),
        Some(Part::End) | None => first.last_of_month(),
    }
}

fn in_year(year: i16, part: Option<Part>) -> Result<Date, DateProblem> {
    let (month, day) = match part {
        Some(Part::Begin) => (1, 1),
        Some(Part::Middle) => (7, 1),
        Some(Part::End) | None => (12, 31),
    };
    Date::new(year, month, day).map_err(|_| DateProblem::TooFar { year: year.into() })
}

/// The first day of the nearest such month, this one included.
fn month_near(month: i8, year: Option<i16>, today: Date, leaning: Leaning) -> Option<Date> {
    let this = today.year();
    let year = year.unwrap_or(match leaning {
        Leaning::Future if month < today.month() => this + 1,
        Leaning::Past if month > today.month() => this - 1,
        _ => this,
    });
    Date::new(year, month, 1).ok()
}

/// The Monday of the nearest week with this ISO 8601 number.
fn iso_week(number: i64, today: Date, leaning: Leaning) -> Option<Date> {
    let number = i8::try_from(number).ok()?;
    let this = monday_of(today);
    let monday = |year: i16| Some(ISOWeekDate::new(year, number, Weekday::Monday).ok()?.date());
    let year = today.year();
    match leaning {
        Leaning::Future => (year..=year + 7).filter_map(monday).find(|found| *found >= this),
        Leaning::Past => (year - 7..=year + 1).rev().filter_map(monday).find(|found| *found <= this),
    }
}
