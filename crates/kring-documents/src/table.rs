//! Tables for office programs. Every table that Kring writes is made here.

use kring_office::workbook::{Cell, Column, Kind, Sheet, Workbook};
use kring_texts::Texts;

use crate::error::DocumentError;
use crate::office::refused;

/// A format of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableFormat {
    /// RFC 4180, in UTF-8 with its mark and with the separator that office programs of the language expect.
    Csv,
    /// A workbook of Excel (ISO 29500).
    Xlsx,
    /// OpenDocument spreadsheet.
    Ods,
}

impl TableFormat {
    /// Its name on the command line, which is also how the names of its files end.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
        }
    }

    /// The format that goes by a name.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Csv, Self::Xlsx, Self::Ods].into_iter().find(|format| format.name() == name)
    }
}

/// A table with a row of headings.
pub(crate) struct Table<'a> {
    /// The words of its language.
    pub texts: &'static Texts,
    /// What it is called, at most 31 characters.
    pub name: String,
    /// The day on which it is made.
    pub made_on: jiff::civil::Date,
    /// The id of each column's heading, and how many digits wide it is.
    pub columns: &'a [(&'a str, u8)],
    /// The rows, each as long as `columns`.
    pub rows: Vec<Vec<Cell>>,
}

impl Table<'_> {
    /// The table as a file.
    pub fn written(self, format: TableFormat) -> Result<Vec<u8>, DocumentError> {
        let column = |place: usize, (id, width): &(&str, u8)| Column {
            header: self.texts.get(id),
            width: *width,
            kind: kind(&self.rows, place),
        };
        let columns = self.columns.iter().enumerate().map(|(place, one)| column(place, one)).collect();
        let language = self.texts.language().tag().to_owned();
        let sheet = Sheet { name: self.name.clone(), columns, rows: self.rows };
        let written = match format {
            TableFormat::Csv => kring_office::csv(&language, &sheet),
            TableFormat::Xlsx | TableFormat::Ods => {
                let workbook = Workbook {
                    language,
                    title: self.name,
                    author: String::new(),
                    created: self.made_on,
                    sheets: vec![sheet],
                };
                if format == TableFormat::Xlsx {
                    kring_office::xlsx(&workbook)
                } else {
                    kring_office::ods(&workbook)
                }
            }
        };
        written.map_err(|error| refused(&error))
    }
}

/// What a column holds: what its first cell does that is not empty.
fn kind(rows: &[Vec<Cell>], place: usize) -> Kind {
    let first = rows.iter().filter_map(|row| row.get(place)).find(|cell| **cell != Cell::Empty);
    match first {
        Some(Cell::Integer(_) | Cell::Decimal(_)) => Kind::Number,
        Some(Cell::Date(_)) => Kind::Date,
        Some(Cell::DateTime(_)) => Kind::DateTime,
        _ => Kind::Text,
    }
}
