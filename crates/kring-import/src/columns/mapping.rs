//! Which column is which field, as somebody chose it.

use serde::{Deserialize, Serialize};

use super::field::Field;

/// Which columns are which fields: guessed, changed by hand, kept for the next file of the same layout, or read from a
/// file. It names columns by number and heading; [`crate::Table::people`] checks it against the table. A refused column
/// has no place in a [`crate::Table`], so that no mapping can reach its cells.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Mapping {
    /// The fingerprint of the layout it was made for; `None` for any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layout: Option<String>,
    /// The columns that are taken. What is not named is not taken.
    pub columns: Vec<MappedColumn>,
}

/// One column of a [`Mapping`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MappedColumn {
    /// The number of the column in the file, the first is 1. Without it the heading finds the column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    /// The heading. Without it the number finds the column; with both, both must fit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header: Option<String>,
    /// What it is.
    pub field: Field,
}

/// What is wrong with a mapping for a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum MappingError {
    /// It was made for another layout.
    #[error("the mapping was made for a file with other columns")]
    OtherLayout,
    /// There is no such column.
    #[error("there is no column {column}")]
    NoSuchColumn {
        /// The number or the heading it was named by.
        column: String,
    },
    /// The column is one that is never taken.
    #[error("column {column} is not taken: Kring keeps nothing of the kind")]
    ColumnLeftOut {
        /// The number or the heading it was named by.
        column: String,
    },
    /// Two columns are the same field, of which a person has one.
    #[error("two columns are the same field")]
    FieldTwice {
        /// The field.
        field: Field,
    },
    /// One column is named twice.
    #[error("column {column} is named twice")]
    ColumnTwice {
        /// The number or the heading it was named by.
        column: String,
    },
    /// No column says what somebody is called.
    #[error("no column says what somebody is called")]
    NoName,
}

impl MappingError {
    /// Every code of a mapping.
    pub const CODES: [&str; 6] = [
        "mapping.otherLayout",
        "mapping.noSuchColumn",
        "mapping.columnLeftOut",
        "mapping.fieldTwice",
        "mapping.columnTwice",
        "mapping.noName",
    ];

    /// The stable code of this error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::OtherLayout => "mapping.otherLayout",
            Self::NoSuchColumn { .. } => "mapping.noSuchColumn",
            Self::ColumnLeftOut { .. } => "mapping.columnLeftOut",
            Self::FieldTwice { .. } => "mapping.fieldTwice",
            Self::ColumnTwice { .. } => "mapping.columnTwice",
            Self::NoName => "mapping.noName",
        }
    }
}
