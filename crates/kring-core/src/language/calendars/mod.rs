//! Public holidays and days that many people keep. They are worked out from a date and nothing else, for everybody alike:
//! they say nothing of anybody.

mod school;
#[cfg(test)]
mod tests;

use icu_calendar::cal::{ChineseTraditional, Hebrew, Hijri, Persian};
use icu_calendar::{Calendar, Iso};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};
use serde::{Deserialize, Serialize};
use specta::Type;

pub use school::{SchoolHoliday, SchoolHolidayName, SchoolRegion, knows_school_holidays, school_holidays};

/// A day on which many people are free, fast, feast or commemorate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum NamedDay {
    /// 1 January.
    NewYear,
    /// The Friday before Easter.
    GoodFriday,
    /// The first Sunday after the first full moon of spring.
    Easter,
    /// The day after Easter.
    EasterMonday,
    /// 27 April, or the day before where that is a Sunday.
    KingsDay,
    /// 4 May.
    RemembranceDay,
    /// 5 May.
    LiberationDay,
    /// 39 days after Easter.
    AscensionDay,
    /// 49 days after Easter.
    Pentecost,
    /// The day after Pentecost.
    PentecostMonday,
    /// 1 July, the end of slavery.
    KetiKoti,
    /// 5 December.
    SaintNicholasEve,
    /// 24 December.
    ChristmasEve,
    /// 25 December.
    ChristmasDay,
    /// 26 December.
    SecondChristmasDay,
    /// 31 December.
    NewYearsEve,
    /// 7 January.
    OrthodoxChristmas,
    /// Easter by the Julian calendar.
    OrthodoxEaster,
    /// The month of fasting from dawn to sunset.
    Ramadan,
    /// The three days after Ramadan (Suikerfeest).
    EidAlFitr,
    /// The four days of the feast of sacrifice (Offerfeest).
    EidAlAdha,
    /// The tenth of Muharram.
    Ashura,
    /// The birthday of the prophet.
    Mawlid,
    /// Passover (Pesach), eight days.
    Passover,
    /// Shavuot, two days.
    Shavuot,
    /// The two days of the new year (Rosj Hasjana).
    RoshHashanah,
    /// The day of atonement (Jom Kipoer).
    YomKippur,
    /// Sukkot (Soekot), eight days.
    Sukkot,
    /// Hanukkah (Chanoeka), eight days.
    Hanukkah,
    /// Purim (Poerim).
    Purim,
    /// The new year of Iran, Afghanistan and the Kurds (Noroez).
    Nowruz,
    /// The new year of China.
    ChineseNewYear,
}

/// How a day is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CalendarDay {
    /// Which.
    pub day: NamedDay,
    /// The date it falls on.
    #[specta(type = String)]
    pub on: Date,
    /// Whether it begins at sunset on the evening before.
    pub from_sunset: bool,
    /// Whether the date may be a day off, since it goes by who sees the moon.
    pub may_differ: bool,
}

/// The days that fall on a date.
pub fn days_on(on: Date) -> Vec<CalendarDay> {
    let fixed = by_the_year(on).into_iter().map(|day| (day, false, false));
    let moon = by_the_moon(on).into_iter().map(|day| (day, true, true));
    let computed = by_computation(on).into_iter();
    let days = fixed.chain(moon).chain(computed);
    days.map(|(day, from_sunset, may_differ)| CalendarDay { day, on, from_sunset, may_differ }).collect()
}

fn by_the_year(on: Date) -> Vec<NamedDay> {
    let easter = easter(on.year());
    let after_easter = |days: i64| easter.saturating_add(days.days()) == on;
    let kings_day = date(on.year(), 4, 27);
    let kings_day = if kings_day.weekday() == Weekday::Sunday { date(on.year(), 4, 26) } else { kings_day };
    let is = |month: i8, day: i8| (on.month(), on.day()) == (month, day);
    [
        (is(1, 1), NamedDay::NewYear),
        (is(1, 7), NamedDay::OrthodoxChristmas),
        (after_easter(-2), NamedDay::GoodFriday),
        (after_easter(0), NamedDay::Easter),
        (after_easter(1), NamedDay::EasterMonday),
        (on == kings_day, NamedDay::KingsDay),
        (is(5, 4), NamedDay::RemembranceDay),
        (is(5, 5), NamedDay::LiberationDay),
        (after_easter(39), NamedDay::AscensionDay),
        (after_easter(49), NamedDay::Pentecost),
        (after_easter(50), NamedDay::PentecostMonday),
        (is(7, 1), NamedDay::KetiKoti),
        (is(12, 5), NamedDay::SaintNicholasEve),
        (is(12, 24), NamedDay::ChristmasEve),
        (is(12, 25), NamedDay::ChristmasDay),
        (is(12, 26), NamedDay::SecondChristmasDay),
        (is(12, 31), NamedDay::NewYearsEve),
        (orthodox_easter(on.year()) == on, NamedDay::OrthodoxEaster),
    ]
    .into_iter()
    .filter_map(|(falls, day)| falls.then_some(day))
    .collect()
}

/// Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8).
fn easter(year: i16) -> Date {
    let year = i32::from(year);
    let (golden, century, rest) = (year % 19, year / 100, year % 100);
    let moon = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let correction = (golden + 11 * epact + 22 * weekday) / 451;
    spring_day(year, epact + weekday - 7 * correction + 114, 0)
}

/// Easter Sunday of the Julian calendar, as a date of ours (the same source).
fn orthodox_easter(year: i16) -> Date {
    let year = i32::from(year);
    let epact = (19 * (year % 19) + 15) % 30;
    let weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
    spring_day(year, epact + weekday + 114, year / 100 - year / 400 - 2)
}

/// The day that both ways of computing Easter end with: 114 is 22 March by their count of 31 days a month.
fn spring_day(year: i32, count: i32, later: i32) -> Date {
    let year = i16::try_from(year).unwrap_or(i16::MAX / 4);
    let month = i8::try_from(count / 31).unwrap_or(3);
    let day = i64::from(count % 31);
    date(year, month, 1).saturating_add((day + i64::from(later)).days())
}

/// A month and its day in another calendar; `None` where that has no such date.
fn in_calendar<C: Calendar>(on: Date, calendar: C) -> Option<(u8, bool, u8)> {
    let (year, month, day) = (i32::from(on.year()), on.month().unsigned_abs(), on.day().unsigned_abs());
    let there = icu_calendar::Date::<Iso>::try_new_iso(year, month, day).ok()?.to_calendar(calendar);
    let month = there.month().to_input();
    Some((month.number(), month.is_leap(), there.day_of_month().0))
}

/// Days of the Islamic calendar, as it is published in Mecca (Umm al-Qura). In the Netherlands a mosque may see the moon a day
/// earlier or later.
fn by_the_moon(on: Date) -> Option<NamedDay> {
    match in_calendar(on, Hijri::new_umm_al_qura())? {
        (1, _, 10) => Some(NamedDay::Ashura),
        (3, _, 12) => Some(NamedDay::Mawlid),
        (9, _, _) => Some(NamedDay::Ramadan),
        (10, _, 1..=3) => Some(NamedDay::EidAlFitr),
        (12, _, 10..=13) => Some(NamedDay::EidAlAdha),
        _ => None,
    }
}

/// Days of calendars that are computed and leave no doubt, with whether they begin at sunset.
fn by_computation(on: Date) -> Vec<(NamedDay, bool, bool)> {
    let mut found = Vec::new();
    let hebrew = |on: Date| in_calendar(on, Hebrew::new());
    let day = match hebrew(on) {
        Some((1, _, 1 | 2)) => Some(NamedDay::RoshHashanah),
        Some((1, _, 10)) => Some(NamedDay::YomKippur),
        Some((1, _, 15..=22)) => Some(NamedDay::Sukkot),
        Some((6, false, 14)) => Some(NamedDay::Purim),
        Some((7, _, 15..=22)) => Some(NamedDay::Passover),
        Some((9, _, 6 | 7)) => Some(NamedDay::Shavuot),
        // Its month has 29 or 30 days, so its last days are counted from the first.
        _ => (0..8)
            .any(|before: i64| {
                let first = on.checked_sub(before.days()).ok();
                matches!(first.and_then(hebrew), Some((3, _, 25)))
            })
            .then_some(NamedDay::Hanukkah),
    };
    found.extend(day.map(|day| (day, true, false)));
    if matches!(in_calendar(on, Persian::new()), Some((1, _, 1))) {
        found.push((NamedDay::Nowruz, false, false));
    }
    if matches!(in_calendar(on, ChineseTraditional::new()), Some((1, false, 1))) {
        found.push((NamedDay::ChineseNewYear, false, false));
    }
    found
}
