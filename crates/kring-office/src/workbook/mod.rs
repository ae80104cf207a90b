//! Lists as sheets of cells: what stands in them, and each format they are written in. Text stays text in all of them: no
//! program computes with what somebody typed.

mod cell;
mod check;
mod csv;
mod ods;
mod phone;
mod xlsx;

use jiff::civil::Date;

pub use cell::Cell;
pub(crate) use check::{check, check_sheet};
pub(crate) use csv::write as csv;
pub(crate) use ods::write as ods;
pub use phone::phone;
pub(crate) use xlsx::write as xlsx;

/// A file of sheets.
#[derive(Debug, Clone, PartialEq)]
pub struct Workbook {
    /// BCP 47 tag of the language it is in; dates and numbers are shown as that language has them.
    pub language: String,
    /// The title, in the file's data and at the bottom of each printed page.
    pub title: String,
    /// Who is responsible for it, in the file's data. May be empty.
    pub author: String,
    /// The day on which it was made.
    pub created: Date,
    /// The sheets; at least one.
    pub sheets: Vec<Sheet>,
}

/// A table of cells below a header row, which stays in sight, can be filtered by, and is printed on each page.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Its name: from 1 to 31 characters without `[ ] : * ? / \`.
    pub name: String,
    /// The columns, from 1 to 256.
    pub columns: Vec<Column>,
    /// The rows, each as long as `columns`.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its head.
    pub header: String,
    /// How wide it is, in digits of the normal font.
    pub width: u8,
    /// What somebody who types in an empty cell of it is taken to mean.
    pub kind: Kind,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words, telephone numbers, codes.
    Text,
    /// Numbers.
    Number,
    /// Days.
    Date,
    /// Days with a time.
    DateTime,
}

/// How a language shows days and numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Convention {
    /// 30-11-2026, and a comma in numbers.
    Dutch,
    /// 2026-11-30, which nobody reads in another order, and a point in numbers.
    Other,
}

impl Convention {
    /// That of a language.
    pub(crate) fn of(language: &str) -> Self {
        let dutch = crate::document::Tag::read(language).is_some_and(|tag| tag.is("nl"));
        if dutch { Self::Dutch } else { Self::Other }
    }
}
