//! The values of an error, from how scripts read them to how people do.
//!
//! This is the only place where that is done for what is not the window; `ui/src/lib/texts/arguments.ts` does the same there.

use jiff::civil::{Date, DateTime};

use crate::{Texts, Value};

/// Values that are said back letter for letter: what somebody typed, or named something, and a year, which is not counted.
const AS_WRITTEN: [&str; 12] = [
    "text", "word", "words", "value", "name", "path", "command", "option", "column", "year", "verb", "field",
];

impl Texts {
    /// A value as a text says it: a whole number as one, so that the text can choose the plural; a day and a moment as they are
    /// written in this language; anything else as it is.
    pub(crate) fn argument(&self, name: &str, value: &str) -> Value {
        if AS_WRITTEN.contains(&name) {
            return value.into();
        }
        if let Ok(number) = value.parse::<i64>() {
            return number.into();
        }
        self.day_or_moment(value).unwrap_or_else(|| value.to_owned()).into()
    }

    /// `2026-12-14` and `2026-12-14T19:30:00` in words. Other ways to write them are not how a value of an error holds them.
    fn day_or_moment(&self, value: &str) -> Option<String> {
        match value.as_bytes().get(10) {
            None => value.parse::<Date>().ok().map(|day| self.date(day)),
            Some(b'T') => value.parse::<DateTime>().ok().map(|at| self.moment(at)),
            Some(_) => None,
        }
    }
}

/// The last part of a path that is not the number of an element.
pub(crate) fn last_name(path: &str) -> &str {
    path.rsplit('.').find(|part| part.parse::<u32>().is_err()).unwrap_or(path)
}
