//! One cell of a table.

use std::borrow::Cow;

use jiff::civil::{Date, DateTime};
use serde::Serialize;

/// What a cell holds. Of a formula, the value the program that made the file kept beside it.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[serde(tag = "type", content = "value", rename_all = "camelCase")]
pub enum Cell {
    /// Nothing, or nothing but blanks.
    #[default]
    Empty,
    /// A text, without blanks around it. Times of the day and durations are texts ("14:30").
    Text(String),
    /// A number.
    Number(f64),
    /// A day.
    Date(Date),
    /// A moment without a zone.
    Moment(DateTime),
    /// Yes or no.
    Boolean(bool),
}

impl Cell {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }

    /// What it says, as a text: days as 2026-11-30, numbers without a group sign and with a point, yes and no as "true"
    /// and "false".
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Empty => Cow::Borrowed(""),
            Self::Text(text) => Cow::Borrowed(text),
            Self::Number(number) => Cow::Owned(number.to_string()),
            Self::Date(date) => Cow::Owned(date.to_string()),
            Self::Moment(moment) => Cow::Owned(moment.to_string()),
            Self::Boolean(yes) => Cow::Owned(yes.to_string()),
        }
    }

    /// A text as a cell.
    pub(crate) fn of(text: &str) -> Self {
        match text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}')) {
            "" => Self::Empty,
            text => Self::Text(text.to_owned()),
        }
    }

    /// The bytes it holds besides its own place.
    pub(crate) fn held_bytes(&self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            _ => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_reads_as_somebody_would_write_it() {
        assert_eq!(Cell::Number(612_345_678.0).text(), "612345678");
        assert_eq!(Cell::Number(1.5).text(), "1.5");
        assert_eq!(Cell::of(" \u{feff}\t"), Cell::Empty);
        assert_eq!(Cell::of("  Jan "), Cell::Text("Jan".into()));
    }
}
