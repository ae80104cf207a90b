//! Days by their place in a month: "eerste maandag van december", "last Friday of the month", "laatste dag van maart".

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

use super::days::month_near;
use super::number::{number, ordinal};
use super::tokens::Tokens;
use super::words::{self, Unit};
use super::{DateProblem, Leaning};

/// The place of a day in a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Nth {
    /// 1 to 5, or -1 for the last.
    place: i8,
    /// Any day when no weekday is named.
    weekday: Option<Weekday>,
    month: Month,
    text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Month {
    /// "van de maand": this one, or the next that way when its day is over.
    Any,
    /// So many months on from this one.
    On(i64),
    /// By name, of the nearest year that way when none is written.
    Named(i8, Option<i16>),
}

/// Reads such a day and gives it with the count of words.
pub(super) fn read(tokens: &Tokens) -> Option<(Nth, usize)> {
    let article = usize::from(matches!(tokens.peek(0)?, "de" | "the"));
    let place = match tokens.peek(article)? {
        "laatste" | "last" => -1,
        word => ordinal(word).filter(|place| (1..=5).contains(place))?,
    };
    let word = tokens.peek(article + 1)?;
    let weekday = words::weekday(word);
    if weekday.is_none() && words::unit(word) != Some(Unit::Day) {
        return None;
    }
    let of = article + 2 + usize::from(matches!(tokens.peek(article + 2), Some("van" | "of" | "in")));
    let (month, used) = month(tokens, of)?;
    Some((Nth { place, weekday, month, text: tokens.joined(used) }, used))
}

fn month(tokens: &Tokens, at: usize) -> Option<(Month, usize)> {
    if let Some(month) = words::month(tokens.peek(at)?) {
        let year = tokens.peek(at + 1).filter(|word| word.len() == 4).and_then(number);
        let year = year.and_then(|year| i16::try_from(year).ok());
        return Some((Month::Named(month, year), at + 1 + usize::from(year.is_some())));
    }
    let month = match tokens.peek(at)? {
        "de" | "the" => Month::Any,
        "deze" | "this" => Month::On(0),
        "volgende" | "komende" | "next" => Month::On(1),
        "vorige" | "afgelopen" | "last" => Month::On(-1),
        _ => return None,
    };
    (words::unit(tokens.peek(at + 1)?) == Some(Unit::Month)).then_some((month, at + 2))
}

impl Nth {
    /// The date, the nearest that way where the month leaves a choice.
    pub(super) fn date(&self, today: Date, leaning: Leaning) -> Result<Date, DateProblem> {
        let no_such = || DateProblem::NoSuchDay { text: self.text.clone() };
        let step = if leaning == Leaning::Future { 1 } else { -1 };
        let begun = |months: i64| {
            let span = Span::new().try_months(months).ok()?;
            today.first_of_month().checked_add(span).ok()
        };
        let fits = |date: &Date| if step > 0 { *date >= today } else { *date <= today };
        match self.month {
            Month::On(months) => begun(months).and_then(|first| self.within(first)),
            // A fifth Monday may be three months away.
            Month::Any => (0..12).filter_map(|count| self.within(begun(count * step)?)).find(fits),
            Month::Named(month, Some(year)) => {
                Date::new(year, month, 1).ok().and_then(|first| self.within(first))
            }
            Month::Named(month, None) => {
                let first = month_near(month, None, today, leaning).ok_or_else(no_such)?;
                let other = first.checked_add(Span::new().years(step)).ok();
                [Some(first), other].into_iter().flatten().filter_map(|first| self.within(first)).find(fits)
            }
        }
        .ok_or_else(no_such)
    }

    /// The day of the month that begins here; `None` when it has none.
    fn within(&self, first: Date) -> Option<Date> {
        match self.weekday {
            Some(weekday) => first.nth_weekday_of_month(self.place, weekday).ok(),
            None if self.place < 0 => Some(first.last_of_month()),
            None => first.checked_add(i64::from(self.place - 1).days()).ok(),
        }
    }
}
