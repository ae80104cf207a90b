//! The words dates are made of, Dutch and English side by side.

use jiff::civil::Weekday;

use super::clock::Period;

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
pub(super) fn month(word: &str) -> Option<i8> {
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

/// A number, in digits (at most four) or in words up to twelve and the tens people use.
pub(crate) fn number(word: &str) -> Option<i64> {
    if !word.is_empty() && word.len() <= 4 && word.bytes().all(|b| b.is_ascii_digit()) {
        return word.parse().ok();
    }
    Some(match word {
        "een" | "één" | "'n" | "a" | "an" | "one" => 1,
        "twee" | "two" => 2,
        "drie" | "three" => 3,
        "vier" | "four" => 4,
        "vijf" | "five" => 5,
        "zes" | "six" => 6,
        "zeven" | "seven" => 7,
        "acht" | "eight" => 8,
        "negen" | "nine" => 9,
        "tien" | "ten" => 10,
        "elf" | "eleven" => 11,
        "twaalf" | "twelve" => 12,
        "veertien" | "fourteen" => 14,
        "twintig" | "twenty" => 20,
        "dertig" | "thirty" => 30,
        _ => return None,
    })
}

/// A number in words only, as in "half acht".
pub(super) fn hour_word(word: &str) -> Option<i64> {
    number(word)
        .filter(|hour| (1..=12).contains(hour) && word.len() > 2 && !word.bytes().all(|b| b.is_ascii_digit()))
}

/// The unit a word names.
pub(crate) fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "minuut" | "minuten" | "min" | "minute" | "minutes" => Unit::Minute,
        "uur" | "uren" | "hour" | "hours" => Unit::Hour,
        "dag" | "dagen" | "day" | "days" => Unit::Day,
        "week" | "weken" | "wk" | "weeks" => Unit::Week,
        "maand" | "maanden" | "month" | "months" => Unit::Month,
        "jaar" | "jaren" | "year" | "years" => Unit::Year,
        _ => return None,
    })
}

/// The days that have a name of their own, counted from today.
pub(super) fn named_day(word: &str) -> Option<i64> {
    Some(match word {
        "vandaag" | "nu" | "today" | "now" | "vdg" => 0,
        "morgen" | "tomorrow" => 1,
        "overmorgen" => 2,
        "gisteren" | "yesterday" => -1,
        "eergisteren" => -2,
        _ => return None,
    })
}

/// The part of today a word names by itself.
pub(super) fn part_of_today(word: &str) -> Option<Period> {
    Some(match word {
        "vanochtend" | "vanmorgen" => Period::Morning,
        "vanmiddag" => Period::Afternoon,
        "vanavond" | "tonight" => Period::Evening,
        _ => return None,
    })
}

/// Words that may stand in a date and say nothing.
pub(super) fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "om" | "op"
            | "at"
            | "on"
            | "de"
            | "het"
            | "the"
            | "voor"
            | "vóór"
            | "by"
            | "before"
            | "uiterlijk"
            | "rond"
            | "around"
            | "of"
            | "om:"
            | "vanaf"
    )
}

/// "vrijdagavond" is "vrijdag" and "avond"; "morgenochtend" likewise.
pub(super) fn split_compound(word: &str) -> Option<(&str, &str)> {
    ["ochtend", "morgen", "middag", "avond"].into_iter().find_map(|period| {
        let day = word.strip_suffix(period)?;
        let known = weekday(day).is_some() || named_day(day).is_some();
        known.then_some((day, if period == "morgen" { "ochtend" } else { period }))
    })
}
