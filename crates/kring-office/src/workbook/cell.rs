//! Cells.

use jiff::civil::{Date, DateTime};

/// A cell of a sheet.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Words. Whatever they begin with, no program computes them.
    Text(String),
    /// Telephone numbers as they were typed. They are text; in CSV they are spaced so that programs see it.
    Phones(Vec<String>),
    /// A whole number, at most 2^53 from zero: a cell holds no more digits.
    Integer(i64),
    /// A number.
    Decimal(f64),
    /// A day from 1900-03-01; spreadsheets disagree about earlier ones.
    Date(Date),
    /// A moment without a zone, in whole seconds.
    DateTime(DateTime),
}

impl Cell {
    /// The words of a cell that holds some.
    pub(crate) fn words(&self) -> Option<std::borrow::Cow<'_, str>> {
        match self {
            Self::Text(words) => Some(words.into()),
            Self::Phones(numbers) => Some(numbers.join(", ").into()),
            _ => None,
        }
    }
}

impl From<&str> for Cell {
    fn from(words: &str) -> Self {
        if words.is_empty() { Self::Empty } else { Self::Text(words.to_owned()) }
    }
}

impl From<String> for Cell {
    fn from(words: String) -> Self {
        if words.is_empty() { Self::Empty } else { Self::Text(words) }
    }
}

impl From<Date> for Cell {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}
