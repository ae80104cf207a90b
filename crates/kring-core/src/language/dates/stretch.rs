//! Stretches of time that stand for one day: "eind deze maand", "volgende week", "week 49", "half december".

use jiff::ToSpan;
use jiff::civil::{Date, ISOWeekDate, Weekday};

use super::context::Context;
use super::days::{day_in_week, monday_of, month_near, shift};
use super::number::number;
use super::tokens::Tokens;
use super::words::{self, Unit};
use super::{DateProblem, Leaning};

/// A stretch of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Stretch {
    /// The week that starts on this Monday; the day that stands for it when no weekday is named.
    Week { monday: Date, otherwise: Date },
    /// A month, by its first day; the day that stands for it.
    Month { first: Date, otherwise: Date },
    /// A month by name, whose year may stand beside it.
    NamedMonth { month: i8, year: Option<i16>, part: Option<PartOf> },
    /// A year, by its number; the day that stands for it.
    Year { year: i16, otherwise: Date },
}

impl Stretch {
    /// The day it begins with, by the day that stands for it; of "the end of" and the like that day itself.
    pub(super) fn first(&self, otherwise: Date) -> Option<Date> {
        match self {
            Self::Week { monday, otherwise: day } if *day == day_in_week(*monday, Weekday::Friday) => {
                Some(*monday)
            }
            Self::Month { first, otherwise: day } if *day == first.last_of_month() => Some(*first),
            Self::NamedMonth { part: None, .. } => Some(otherwise.first_of_month()),
            _ => None,
        }
    }
}

/// Which part of a stretch is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PartOf {
    Begin,
    Middle,
    End,
}

/// Reads a stretch: each that it may be, with the count of words.
pub(super) fn read(tokens: &Tokens, context: &Context) -> Result<Vec<(Stretch, usize)>, DateProblem> {
    let (today, leaning) = (context.today(), context.leaning);
    let one = |stretch, used| Ok(vec![(stretch, used)]);
    let (part, start) = part(tokens);
    let Some(word) = tokens.peek(start) else { return Ok(Vec::new()) };
    if matches!(word, "week" | "wk")
        && let Some(number) = tokens.peek(start + 1).and_then(number)
    {
        let year = tokens.peek(start + 2).and_then(full_year);
        let used = start + 2 + usize::from(year.is_some());
        let monday = iso_week(number, year, today, leaning)
            .ok_or_else(|| DateProblem::NoSuchDay { text: tokens.joined(used) })?;
        return one(week(monday, part), used);
    }
    if let Some(month) = words::month(word) {
        let year = tokens.peek(start + 1).and_then(full_year);
        let used = start + 1 + usize::from(year.is_some());
        return one(Stretch::NamedMonth { month, year, part }, used);
    }
    let (steps, unit_at) = match word {
        "deze" | "dit" | "this" | "de" | "het" | "the" => (0, start + 1),
        "volgende" | "volgend" | "komende" | "komend" | "next" | "coming" => (1, start + 1),
        "vorige" | "vorig" | "afgelopen" | "last" | "past" => (-1, start + 1),
        _ => (0, start),
    };
    let bare = unit_at == start || matches!(word, "de" | "het" | "the");
    let Some(unit) = tokens.peek(unit_at) else { return Ok(Vec::new()) };
    let used = unit_at + 1;
    if matches!(unit, "weekend" | "weekeinde") {
        let weeks = weekends(word, steps, today);
        return Ok(weeks.into_iter().map(|week| (week, used)).collect());
    }
    // "de week" by itself is no date; "eind van de week" is.
    if bare && part.is_none() {
        return Ok(Vec::new());
    }
    match words::unit(unit) {
        Some(Unit::Week) if steps == 0 && part.is_none() => one(this_week(today, leaning), used),
        Some(Unit::Week) => one(week(shift(monday_of(today), 7 * steps), part), used),
        Some(Unit::Month) => {
            let first = today.first_of_month().saturating_add(steps.months());
            one(Stretch::Month { first, otherwise: in_month(first, part) }, used)
        }
        Some(Unit::Year) => {
            let year = today.year().saturating_add(i16::try_from(steps).unwrap_or_default());
            one(Stretch::Year { year, otherwise: in_year(year, part)? }, used)
        }
        _ => Ok(Vec::new()),
    }
}

/// "dit weekend", "komend weekend"; "volgend weekend" is the one after it to some, and so are both.
fn weekends(word: &str, steps: i64, today: Date) -> Vec<Stretch> {
    let monday = monday_of(today);
    let saturday = day_in_week(monday, Weekday::Saturday);
    let weekend = |monday| Stretch::Week { monday, otherwise: day_in_week(monday, Weekday::Saturday) };
    let (this, next) = (weekend(monday), weekend(shift(monday, 7)));
    match (steps, word) {
        (0, _) if today > saturday => vec![Stretch::Week { monday, otherwise: today }],
        (0, _) => vec![this],
        (1, "komende" | "komend" | "coming") if today < saturday => vec![this],
        (1, "volgende" | "volgend" | "next") if today < saturday => vec![this, next],
        (1, _) => vec![next],
        _ => vec![weekend(shift(monday, -7))],
    }
}

impl Stretch {
    /// The day that stands for it. `year`: the one beside a month's name.
    pub(super) fn otherwise(&self, year: Option<i16>, context: &Context) -> Result<Date, DateProblem> {
        match self {
            Self::Week { otherwise, .. } | Self::Month { otherwise, .. } | Self::Year { otherwise, .. } => {
                Ok(*otherwise)
            }
            Self::NamedMonth { month, part, .. } => {
                Ok(in_month(self.first_of(*month, year, context)?, *part))
            }
        }
    }

    /// The first day of the month it is. `None` when it is no month.
    pub(super) fn month(&self, year: Option<i16>, context: &Context) -> Result<Option<Date>, DateProblem> {
        match self {
            Self::Month { first, .. } => Ok(Some(*first)),
            Self::NamedMonth { month, .. } => self.first_of(*month, year, context).map(Some),
            Self::Week { .. } | Self::Year { .. } => Ok(None),
        }
    }

    fn first_of(&self, month: i8, beside: Option<i16>, context: &Context) -> Result<Date, DateProblem> {
        let own = if let Self::NamedMonth { year, .. } = self { *year } else { None };
        month_near(month, own.or(beside), context.today(), context.leaning)
            .ok_or(DateProblem::TooFar { year: own.or(beside).unwrap_or_default().into() })
    }
}

fn full_year(word: &str) -> Option<i16> {
    let year = Some(word).filter(|word| word.len() == 4).and_then(number)?;
    i16::try_from(year).ok().filter(|year| *year >= 1000)
}

/// "eind", "eind van", "begin", "half", "midden in", "the end of", "early", "mid".
fn part(tokens: &Tokens) -> (Option<PartOf>, usize) {
    let start = usize::from(matches!(tokens.peek(0), Some("het" | "the")));
    let part = match tokens.peek(start) {
        Some("eind" | "einde" | "end" | "late") => PartOf::End,
        Some("begin" | "beginning" | "start" | "early") => PartOf::Begin,
        Some("half" | "medio" | "midden" | "halverwege" | "mid" | "middle") => PartOf::Middle,
        _ => return (None, 0),
    };
    let of = usize::from(matches!(tokens.peek(start + 1), Some("van" | "of" | "in")));
    (Some(part), start + 1 + of)
}

fn week(monday: Date, part: Option<PartOf>) -> Stretch {
    let weekday = match part {
        Some(PartOf::Begin) => Weekday::Monday,
        Some(PartOf::Middle) => Weekday::Wednesday,
        Some(PartOf::End) | None => Weekday::Friday,
    };
    Stretch::Week { monday, otherwise: day_in_week(monday, weekday) }
}

/// "deze week": its Friday, or what is left of it; looking back, today.
fn this_week(today: Date, leaning: Leaning) -> Stretch {
    let monday = monday_of(today);
    let friday = day_in_week(monday, Weekday::Friday);
    let otherwise = match leaning {
        Leaning::Future if friday >= today => friday,
        Leaning::Future => day_in_week(monday, Weekday::Sunday),
        Leaning::Past => today,
    };
    Stretch::Week { monday, otherwise }
}

fn in_month(first: Date, part: Option<PartOf>) -> Date {
    match part {
        Some(PartOf::Begin) => first,
        Some(PartOf::Middle) => first.saturating_add(14.days()),
        Some(PartOf::End) | None => first.last_of_month(),
    }
}

fn in_year(year: i16, part: Option<PartOf>) -> Result<Date, DateProblem> {
    let (month, day) = match part {
        Some(PartOf::Begin) => (1, 1),
        Some(PartOf::Middle) => (7, 1),
        Some(PartOf::End) | None => (12, 31),
    };
    Date::new(year, month, day).map_err(|_| DateProblem::TooFar { year: year.into() })
}

/// The Monday of the week with this ISO 8601 number: of a year, or the nearest that way.
fn iso_week(number: i64, year: Option<i16>, today: Date, leaning: Leaning) -> Option<Date> {
    let number = i8::try_from(number).ok()?;
    let this = monday_of(today);
    let monday = |year: i16| Some(ISOWeekDate::new(year, number, Weekday::Monday).ok()?.date());
    if let Some(year) = year {
        return monday(year);
    }
    let year = today.year();
    match leaning {
        Leaning::Future => (year..=year + 7).filter_map(monday).find(|found| *found >= this),
        Leaning::Past => (year - 7..=year + 1).rev().filter_map(monday).find(|found| *found <= this),
    }
}
