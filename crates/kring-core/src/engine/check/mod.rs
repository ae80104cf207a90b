//! The bounds of texts, lists, numbers and dates, said once for every sort of record.

mod labels;
mod languages;

use std::collections::BTreeSet;

use jiff::civil::{Date, DateTime, date};

use crate::engine::error::Error;
use crate::language::fold::{is_invisible, turns_direction};

pub use labels::check_label;
pub(crate) use languages::language_tag;

/// The most characters of a name or a title, which is one line.
pub(crate) const NAME: usize = 200;
/// The most characters of a short text, which may take a few lines.
pub(crate) const SHORT: usize = 500;
/// The most characters of a short text that takes in that of each record merged with its own.
pub(crate) const MERGED: usize = 10_000;
/// The most characters of a note.
pub(crate) const NOTE: usize = 100_000;
/// The most entries of a list within a record.
const LIST: usize = 500;
/// The first and the last day that can be meant.
const DAYS: (Date, Date) = (date(1900, 1, 1), date(2200, 12, 31));

/// A text of at most `max` characters. One that is shown among others, which all but notes are, holds no signs that would
/// change how these are shown: no signs of control, and none that turn the direction of writing.
pub(crate) fn text(field: &str, value: &str, max: usize) -> Result<(), Error> {
    // Bytes first: hardly any text needs its characters counted.
    if value.len() > max && value.chars().nth(max).is_some() {
        return Err(Error::TooLong { field: field.to_owned(), max });
    }
    let refused = |sign: &char| match sign {
        '\n' | '\r' | '\t' => max <= NAME,
        _ => sign.is_control() || turns_direction(*sign) || matches!(sign, '\u{2028}' | '\u{2029}'),
    };
    match value.chars().find(|sign| max < NOTE && refused(sign)) {
        Some(sign) => Err(Error::UnusableSign { field: field.to_owned(), sign }),
        None => Ok(()),
    }
}

/// A text that has to say something: signs that show nothing say nothing.
pub(crate) fn required(field: &str, value: &str, max: usize) -> Result<(), Error> {
    let shows = |sign: char| !(sign.is_whitespace() || sign.is_control() || is_invisible(sign));
    if !value.contains(shows) {
        return Err(Error::Required { field: field.to_owned() });
    }
    text(field, value, max)
}

/// A list whose length makes sense.
pub(crate) fn length(field: &str, length: usize) -> Result<(), Error> {
    if length > LIST {
        return Err(Error::OutOfRange { field: field.to_owned(), min: "0".into(), max: LIST.to_string() });
    }
    Ok(())
}

/// A list of short texts that each say something.
pub(crate) fn texts(field: &str, values: &[String]) -> Result<(), Error> {
    length(field, values.len())?;
    values
        .iter()
        .enumerate()
        .try_for_each(|(place, value)| required(&format!("{field}.{place}"), value, SHORT))
}

/// A list in which nothing is named twice.
pub(crate) fn unique<T: Ord>(field: &str, values: impl IntoIterator<Item = T>) -> Result<(), Error> {
    let mut seen = BTreeSet::new();
    for (place, value) in values.into_iter().enumerate() {
        if !seen.insert(value) {
            return Err(Error::Duplicate { field: format!("{field}.{place}") });
        }
    }
    length(field, seen.len())
}

/// A number within its bounds, both included.
pub(crate) fn number(field: &str, value: impl Into<u32>, min: u32, max: u32) -> Result<(), Error> {
    if !(min..=max).contains(&value.into()) {
        return Err(Error::OutOfRange {
            field: field.to_owned(),
            min: min.to_string(),
            max: max.to_string(),
        });
    }
    Ok(())
}

/// A day that can be meant.
pub(crate) fn day(field: &str, value: Option<Date>) -> Result<(), Error> {
    day_from(field, value, DAYS.0)
}

/// A day that can be meant and is not before another.
pub(crate) fn day_from(field: &str, value: Option<Date>, first: Date) -> Result<(), Error> {
    day_between(field, value, first, DAYS.1)
}

/// A day from one to another, both included.
pub(crate) fn day_between(field: &str, value: Option<Date>, first: Date, last: Date) -> Result<(), Error> {
    match value {
        Some(day) if day < first || day > last => {
            Err(Error::OutOfRange { field: field.to_owned(), min: first.to_string(), max: last.to_string() })
        }
        _ => Ok(()),
    }
}

/// The first day by which something can be asked to be done: a year of two digits too few is no term.
const FIRST_TERM: Date = date(2000, 1, 1);

/// A day by which something is to be done.
pub(crate) fn term(field: &str, value: Option<Date>) -> Result<(), Error> {
    day_from(field, value, FIRST_TERM)
}

/// A day on which something was done: not after `today`.
pub(crate) fn day_done(field: &str, value: Option<Date>, today: Date) -> Result<(), Error> {
    day_between(field, value, DAYS.0, today)
}

/// A day and time that can be meant.
pub(crate) fn time(field: &str, value: DateTime) -> Result<(), Error> {
    day(field, Some(value.date()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cap_counts_characters_and_not_bytes() {
        let arabic = "س".repeat(NAME);
        assert!(text("name", &arabic, NAME).is_ok());
        let error = text("name", &format!("{arabic}س"), NAME).unwrap_err();
        assert_eq!(error.args(), vec![("field", "name".to_owned()), ("max", "200".to_owned())]);
    }

    #[test]
    fn blank_is_missing() {
        assert_eq!(required("name", " \n\u{a0}", NAME).unwrap_err().code(), "invalid.required");
    }

    #[test]
    fn what_shows_nothing_is_missing() {
        for signs in ["\u{200b}", "\u{2800}", "\u{3164}", "\u{ad}\u{feff} \u{2060}", "\u{202e}", "\u{0}"] {
            assert_eq!(required("name", signs, NAME).unwrap_err().code(), "invalid.required", "{signs:?}");
        }
        assert!(required("name", "न\u{94d}\u{200d}", NAME).is_ok());
    }

    #[test]
    fn a_line_among_others_holds_no_signs_of_control() {
        for (sign, written) in
            [('\u{1b}', "U+001B"), ('\u{202e}', "U+202E"), ('\n', "U+000A"), ('\u{2066}', "U+2066")]
        {
            let error = text("name", &format!("Sam{sign}ira"), NAME).unwrap_err();
            assert_eq!(error.code(), "invalid.unusableSign");
            assert_eq!(error.args(), vec![("field", "name".to_owned()), ("sign", written.to_owned())]);
        }
        assert!(text("theme", "Kade 14\n1011 AB", SHORT).is_ok());
        assert!(text("theme", "Kade\u{1b}[31m", SHORT).is_err());
        assert!(text("note", "\u{c}\u{202b}שלום", NOTE).is_ok());
        assert!(text("name", "سمير\u{200f} علی\u{200c}رضا", NAME).is_ok());
    }

    #[test]
    fn days_outside_two_lifetimes_are_a_slip_of_the_hand() {
        assert!(day("due", Some(date(1899, 12, 31))).is_err());
        assert!(day("due", Some(date(2026, 2, 28))).is_ok());
        assert!(day("due", Some(date(2201, 1, 1))).is_err());
    }

    #[test]
    fn the_second_of_a_pair_is_named() {
        let error = unique("people", [1, 2, 1]).unwrap_err();
        assert_eq!(error.args(), vec![("field", "people.2".to_owned())]);
    }
}
