//! The words dates are made of, Dutch and English side by side.

use jiff::civil::Weekday;

use super::time_of_day::Period;

/// A stretch of time that dates are counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// The weekday a word names.
pub(crate) fn weekday(word: &str) -> Option<Weekday> {
    Some(match word {
        "maandag" | "ma" | "monday" | "mon" => Weekday::Monday,
        "dinsdag" | "di" | "tuesday" | "tue" | "tues" => Weekday::Tuesday,
        "woensdag" | "wo" | "woe" | "wednesday" | "wed" => Weekday::Wednesday,
        "donderdag" | "do" | "don" | "thursday" | "thu" | "thur" | "thurs" => Weekday::Thursday,
        "vrijdag" | "vr" | "vrij" | "friday" | "fri" => Weekday::Friday,
        "zaterdag" | "za" | "zat" | "saturday" | "sat" => Weekday::Saturday,
        "zondag" | "zo" | "zon" | "sunday" | "sun" => Weekday::Sunday,
        _ => return None,
    })
}

/// The month a word names, 1 to 12.
pub(crate) fn month(word: &str) -> Option<i8> {
    Some(match word {
        "januari" | "jan" | "january" => 1,
        "februari" | "feb" | "febr" | "february" => 2,
        "maart" | "mrt" | "march" | "mar" => 3,
        "april" | "apr" => 4,
        "mei" | "may" => 5,
        "juni" | "jun" | "june" => 6,
        "juli" | "jul" | "july" => 7,
        "augustus" | "aug" | "august" => 8,
        "september" | "sep" | "sept" => 9,
        "oktober" | "okt" | "october" | "oct" => 10,
        "november" | "nov" => 11,
        "december" | "dec" => 12,
        _ => return None,
    })
}

/// The unit a word names.
pub(crate) fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "minuut" | "minuten" | "minuutje" | "min" | "minute" | "minutes" => Unit::Minute,
        "uur" | "uren" | "uurtje" | "hour" | "hours" => Unit::Hour,
        "dag" | "dagen" | "day" | "days" => Unit::Day,
        "week" | "weken" | "wk" | "weeks" => Unit::Week,
        "maand" | "maanden" | "month" | "months" => Unit::Month,
        "jaar" | "jaren" | "year" | "years" => Unit::Year,
        _ => return None,
    })
}

/// The days that have a name of their own, counted from today.
pub(crate) fn named_day(word: &str) -> Option<i64> {
    Some(match word {
        "vandaag" | "nu" | "today" | "now" | "vdg" => 0,
        "morgen" | "tomorrow" => 1,
        "overmorgen" => 2,
        "gisteren" | "gister" | "yesterday" => -1,
        "eergisteren" | "eergister" => -2,
        _ => return None,
    })
}

/// The part of the day a word names by itself.
pub(super) fn period(word: &str) -> Option<Period> {
    Some(match word {
        "ochtend" | "ochtends" | "morgens" | "morning" | "vroeg" => Period::Morning,
        "middag" | "middags" | "afternoon" => Period::Afternoon,
        "avond" | "avonds" | "evening" => Period::Evening,
        "nacht" | "nachts" => Period::Night,
        "night" => Period::AtNight,
        _ => return None,
    })
}

/// Words before a day or an hour that do not change which one it is.
pub(crate) fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "om" | "op"
            | "at"
            | "on"
            | "de"
            | "het"
            | "the"
            | "in"
            | "voor"
            | "vóór"
            | "by"
            | "before"
            | "uiterlijk"
            | "vanaf"
            | "om:"
    ) || is_about(word)
}

/// Words that end a time on the eve of a day, or with it: people are divided.
pub(super) fn is_before(word: &str) -> bool {
    matches!(word, "voor" | "vóór" | "before")
}

/// Words before an hour: a bare number after them is one.
pub(crate) fn is_before_hour(word: &str) -> bool {
    matches!(word, "om" | "om:" | "at" | "vanaf") || is_about(word)
}

fn is_about(word: &str) -> bool {
    matches!(
        word,
        "rond" | "omstreeks" | "tegen" | "ongeveer" | "circa" | "ca" | "around" | "about" | "approximately"
    )
}

/// Two words written as one: "vrijdagavond", "gisteravond", "14uur".
pub(crate) fn split_compound(word: &str) -> Option<(&str, &str)> {
    if let Some(hour) = word.strip_suffix("uur") {
        return hour.ends_with(|c: char| c.is_ascii_digit()).then_some((hour, "uur"));
    }
    ["ochtend", "morgen", "middag", "avond", "nacht", "vroeg"].into_iter().find_map(|period| {
        let day = word.strip_suffix(period)?;
        let known = weekday(day).is_some() || named_day(day).is_some();
        known.then_some((day, if period == "morgen" { "ochtend" } else { period }))
    })
}
