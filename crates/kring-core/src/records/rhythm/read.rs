//! Rhythms as people write them, in Dutch and English: "elke 6 weken", "2x per jaar", "om de week", "only when they
//! call".

use crate::engine::error::Error;
use crate::language::dates::{Tokens, Unit, number, ordinal, unit, weekday};

use super::{Rhythm, RhythmUnit};

/// The longest text that is read as a rhythm, in characters.
const LONGEST: usize = 80;

/// Reads a rhythm from words. Words of both languages are understood at all times.
///
/// Errors: `invalid.rhythm`, with what was written.
pub fn read(words: &str) -> Result<Rhythm, Error> {
    let not_understood = || Error::NotARhythm { words: words.trim().chars().take(LONGEST).collect() };
    if words.chars().count() > LONGEST {
        return Err(not_understood());
    }
    let apart = words.to_lowercase().replace('×', "x");
    let tokens = Tokens::of(&apart);
    let all: Vec<String> = (0..).map_while(|at| tokens.peek(at)).flat_map(times_apart).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).filter(|word| !is_filler(word)).collect();
    every(without_bound(&all))
        .filter(|rhythm| rhythm.check("").is_ok())
        .or_else(|| they_call(&all).then_some(Rhythm::TheyCall))
        .ok_or_else(not_understood)
}

/// "2x" is "2" and "x".
fn times_apart(word: &str) -> Vec<String> {
    match word.strip_suffix('x').filter(|digits| number(digits).is_some()) {
        Some(digits) => vec![digits.to_owned(), "x".to_owned()],
        None => vec![word.to_owned()],
    }
}

/// Without the words that say that it may be more often: what was agreed is the least.
fn without_bound<'a, 'b>(words: &'b [&'a str]) -> &'b [&'a str] {
    match words {
        ["minimaal" | "minstens" | "tenminste", rest @ ..]
        | ["ten", "minste", rest @ ..]
        | ["at", "least", rest @ ..] => rest,
        all => all,
    }
}

/// A day that comes back: "vrijdag", "other friday", "laatste vrijdag van de maand", after the word for "every".
fn recurring_day(words: &[&str]) -> Option<Rhythm> {
    let is_day = |word: &str| weekday(word).is_some();
    match words {
        [day] if is_day(day) => make(1, RhythmUnit::Week),
        ["andere" | "other" | "second", day] if is_day(day) => make(2, RhythmUnit::Week),
        [
            place,
            day,
            "van" | "of" | "in",
            "de" | "het" | "the" | "elke" | "iedere" | "every" | "each",
            unit,
        ]
        | [place, day, "van" | "of" | "in", unit]
            if is_day(day) && is_place(place) =>
        {
            let (count, unit) = stretch(&[*unit])?;
            matches!(unit, RhythmUnit::Month | RhythmUnit::Year).then(|| make(count, unit)).flatten()
        }
        _ => None,
    }
}

/// Which day of a month: "eerste", "2e", "laatste". A fifth is not in every month.
fn is_place(word: &str) -> bool {
    matches!(word, "laatste" | "last") || ordinal(word).is_some_and(|place| (1..=4).contains(&place))
}

fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "ongeveer" | "zo'n" | "circa" | "ca" | "rond" | "graag" | "liefst" | "about" | "roughly" | "around"
    )
}

fn every(words: &[&str]) -> Option<Rhythm> {
    match words {
        [adverb] => adverb_of(adverb),
        ["elke" | "elk" | "iedere" | "every" | "each", rest @ ..] if recurring_day(rest).is_some() => {
            recurring_day(rest)
        }
        ["om", "de", rest @ ..] | ["de" | "the", rest @ ..]
            if rest.len() > 1 && recurring_day(rest).is_some() =>
        {
            recurring_day(rest)
        }
        ["om", "de", "andere", rest @ ..] | ["every", "other" | "second", rest @ ..] => {
            let (count, unit) = stretch(rest)?;
            make(count * 2, unit)
        }
        // "om de week" leaves one out; "om de 6 weken" does not.
        ["om", "de" | "het", rest @ ..] => match stretch(rest)? {
            (1, unit) if number(rest[0]).is_none() => make(2, unit),
            (count, unit) => make(count, unit),
        },
        ["elke" | "elk" | "iedere" | "ieder" | "every" | "each" | "per", rest @ ..] => {
            let (count, unit) = stretch(rest)?;
            make(count, unit)
        }
        ["eens" | "once", rest @ ..] => times(1, rest),
        ["twice" | "tweemaal", rest @ ..] => times(2, rest),
        [count, "keer" | "x" | "maal" | "time" | "times", rest @ ..] => times(number(count)?, rest),
        _ => None,
    }
}

fn adverb_of(word: &str) -> Option<Rhythm> {
    use RhythmUnit::{Day, Month, Week, Year};
    let (count, unit) = match word {
        "dagelijks" | "daily" => (1, Day),
        "wekelijks" | "weekly" => (1, Week),
        "tweewekelijks" | "veertiendaags" | "fortnightly" => (2, Week),
        "driewekelijks" => (3, Week),
        "maandelijks" | "monthly" => (1, Month),
        "tweemaandelijks" => (2, Month),
        "driemaandelijks" | "kwartaal" | "quarterly" => (3, Month),
        "halfjaarlijks" => (6, Month),
        "jaarlijks" | "yearly" | "annually" => (1, Year),
        _ => return None,
    };
    make(count, unit)
}

/// "6 weken", "maand", "half jaar", "kwartaal": how many of which unit, and nothing after it.
fn stretch(words: &[&str]) -> Option<(i64, RhythmUnit)> {
    let (count, words) = match words {
        [first, rest @ ..] if number(first).is_some() && !rest.is_empty() => (number(first)?, rest),
        all => (1, all),
    };
    match words {
        ["half", "jaar" | "year"] | ["halfjaar"] => Some((6 * count, RhythmUnit::Month)),
        ["kwartaal" | "kwartalen" | "quarter" | "quarters"] => Some((3 * count, RhythmUnit::Month)),
        [word] => Some((
            count,
            match unit(word)? {
                Unit::Day => RhythmUnit::Day,
                Unit::Week => RhythmUnit::Week,
                Unit::Month => RhythmUnit::Month,
                Unit::Year => RhythmUnit::Year,
                Unit::Minute | Unit::Hour => return None,
            },
        )),
        _ => None,
    }
}

/// "2 keer per jaar": what is left of the words says per what.
fn times(count: i64, words: &[&str]) -> Option<Rhythm> {
    let (["per" | "a" | "an" | "every" | "each" | "elke" | "elk" | "iedere", rest @ ..]
    | ["in" | "om", "de" | "het" | "the", rest @ ..]) = words
    else {
        return None;
    };
    let (stretch, unit) = stretch(rest)?;
    if count == 1 {
        return make(stretch, unit);
    }
    let months = match unit {
        RhythmUnit::Year => stretch * 12,
        RhythmUnit::Month => stretch,
        RhythmUnit::Week | RhythmUnit::Day => 0,
    };
    if months > 0 && months % count == 0 {
        return make(months / count, RhythmUnit::Month);
    }
    // Twice a month is every other week to everybody.
    if months == 1 && count == 2 {
        return make(2, RhythmUnit::Week);
    }
    let days = match unit {
        RhythmUnit::Week => stretch * 7,
        RhythmUnit::Day => stretch,
        RhythmUnit::Month | RhythmUnit::Year => months * 365 / 12,
    };
    make(days.checked_div(count)?, RhythmUnit::Day)
}

fn make(count: i64, unit: RhythmUnit) -> Option<Rhythm> {
    Some(Rhythm::Every { count: u16::try_from(count).ok()?, unit })
}

/// "alleen als zij bellen", "neemt zelf contact op", "when they call".
fn they_call(words: &[&str]) -> bool {
    let has = |these: &[&str]| words.iter().any(|word| these.contains(word));
    let they = ["zij", "ze", "hij", "zelf", "they", "she", "he", "themselves", "herself", "himself"];
    let calls = [
        "bel", "belt", "bellen", "appt", "appen", "mailt", "mailen", "komt", "komen", "vraagt", "vragen",
        "wil", "willen", "contact", "call", "calls", "ask", "asks", "come", "comes", "write", "writes",
    ];
    has(&they) && has(&calls) || has(&["verzoek", "initiatief"])
}
