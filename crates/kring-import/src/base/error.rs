//! What can be wrong with a file, and where.

use serde::{Deserialize, Serialize};

/// What is wrong with a file. Never a word of its content, but for the names of sheets and of files inside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Problem {
    /// The file has no bytes, or nothing but blanks.
    Empty,
    /// The bytes are of no format that is read here.
    UnknownFormat,
    /// The format is known, and not read: what it is.
    UnsupportedFormat {
        /// Its usual name ("xlsb").
        format: String,
    },
    /// It is opened with a password only.
    Encrypted,
    /// The file is larger than what is read.
    #[serde(rename_all = "camelCase")]
    TooLarge {
        /// The most bytes.
        most: u64,
    },
    /// It unpacks to more than what is read.
    #[serde(rename_all = "camelCase")]
    UnpacksTooLarge {
        /// The most bytes, unpacked.
        most: u64,
    },
    /// It holds too many parts, sheets, contacts or events.
    #[serde(rename_all = "camelCase")]
    TooMany {
        /// Of what.
        of: Counted,
        /// The most of them.
        most: u64,
    },
    /// A quote was opened and never closed.
    UnclosedQuote,
    /// The file ends before it is complete.
    CutOff,
    /// The structure of the file is not what its format asks for.
    Malformed {
        /// What the reader said; never words of the content.
        what: String,
    },
}

/// What there can be too many of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Counted {
    /// Files inside the file.
    Entries,
    /// Sheets of a workbook.
    Sheets,
    /// Columns with something in them.
    Columns,
    /// Rows.
    Rows,
    /// Cells.
    Cells,
    /// Bytes of one cell.
    CellBytes,
    /// Texts and formats of a workbook.
    Parts,
    /// Contacts.
    Contacts,
    /// Events.
    Events,
    /// Lines that say one thing, of one contact or event.
    Properties,
}

/// A place in a file, as the program that made it shows it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// The name of the sheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The number of the row, or of the line of a vCard or iCalendar; the first is 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<u32>,
    /// The number of the column; the first is 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    /// The name of the file inside the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry: Option<String>,
}

/// A file that could not be read, and where that was seen. Nothing was taken from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("the file could not be read: {}", self.code())]
pub struct ImportError {
    /// What is wrong.
    pub problem: Problem,
    /// Where.
    pub place: Place,
}

impl ImportError {
    /// Every code of this crate's readers.
    pub const CODES: [&str; 10] = [
        "import.empty",
        "import.unknownFormat",
        "import.unsupportedFormat",
        "import.encrypted",
        "import.tooLarge",
        "import.unpacksTooLarge",
        "import.tooMany",
        "import.unclosedQuote",
        "import.cutOff",
        "import.malformed",
    ];

    /// The stable code of this error.
    pub fn code(&self) -> &'static str {
        match self.problem {
            Problem::Empty => "import.empty",
            Problem::UnknownFormat => "import.unknownFormat",
            Problem::UnsupportedFormat { .. } => "import.unsupportedFormat",
            Problem::Encrypted => "import.encrypted",
            Problem::TooLarge { .. } => "import.tooLarge",
            Problem::UnpacksTooLarge { .. } => "import.unpacksTooLarge",
            Problem::TooMany { .. } => "import.tooMany",
            Problem::UnclosedQuote => "import.unclosedQuote",
            Problem::CutOff => "import.cutOff",
            Problem::Malformed { .. } => "import.malformed",
        }
    }

    pub(crate) fn in_sheet(mut self, sheet: &str) -> Self {
        self.place.sheet.get_or_insert_with(|| sheet.to_owned());
        self
    }

    pub(crate) fn in_entry(mut self, entry: &str) -> Self {
        self.place.entry = Some(entry.to_owned());
        self
    }

    pub(crate) fn at_row(mut self, row: u32) -> Self {
        self.place.row = Some(row);
        self
    }

    pub(crate) fn at_column(mut self, column: u32) -> Self {
        self.place.column = Some(column);
        self
    }

    pub(crate) fn too_many(of: Counted, most: usize) -> Self {
        Problem::TooMany { of, most: most as u64 }.into()
    }

    pub(crate) fn malformed(what: impl std::fmt::Display) -> Self {
        Problem::Malformed { what: what.to_string() }.into()
    }
}

impl From<Problem> for ImportError {
    fn from(problem: Problem) -> Self {
        Self { problem, place: Place::default() }
    }
}
