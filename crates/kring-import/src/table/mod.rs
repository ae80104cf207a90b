//! Tables as everybody outside this crate sees them: without the columns that are never taken.

mod build;
mod header_row;

use serde::Serialize;

use crate::base::{Cell, ImportError, Limits};
use crate::columns::{Guess, Judge, LeftOut, MappedColumn, Mapping};
use crate::read;
use crate::text::TextEncoding;

pub use header_row::HeaderRule;

/// One sheet of a file.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Table {
    /// The name of the sheet; empty for CSV and pasted cells.
    pub sheet: String,
    /// The encoding of a text; `None` for workbooks.
    pub encoding: Option<TextEncoding>,
    /// The number of the row with the headings; `None` where no row has any, and the columns are called by letters.
    pub header_row: Option<u32>,
    /// What the layout is known by: the same for every file with the same headings in the same order.
    pub layout: String,
    /// The columns that can be taken, in order.
    pub columns: Vec<Column>,
    /// The columns that are never taken, in order. Their cells were dropped while the file was read.
    pub left_out: Vec<LeftOutColumn>,
    /// The rows below the headings with something in them, in order; those whose cells are all in columns that are left
    /// out too, with nothing in them.
    pub rows: Vec<Row>,
}

/// A column that can be taken.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Column {
    /// Its number in the file; the first is 1.
    pub number: u32,
    /// Its heading, or its letters where it has none.
    pub header: String,
    /// What it seems to be.
    pub guess: Guess,
    /// Up to three different cells of it, shortened.
    pub examples: Vec<String>,
}

/// A column that is never taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LeftOutColumn {
    /// Its number in the file; the first is 1.
    pub number: u32,
    /// Its heading, or its letters where it has none.
    pub header: String,
    /// Why.
    #[serde(flatten)]
    pub reason: LeftOut,
}

/// A row below the headings.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    /// Its number as a user sees it; the first of the file is 1.
    pub number: u32,
    /// A cell for each of [`Table::columns`].
    pub cells: Vec<Cell>,
}

/// The tables of a file: CSV of any separator and encoding, XLSX, XLS or ODS, known by its bytes. `judge` says which
/// words name a special category.
///
/// Errors: every code of [`ImportError`].
pub fn read_tables(
    bytes: &[u8],
    headers: HeaderRule,
    judge: Judge<'_>,
    limits: &Limits,
) -> Result<Vec<Table>, ImportError> {
    let (grids, encoding) = read::sheets(bytes, limits)?;
    Ok(grids.into_iter().map(|grid| build::table(grid, encoding.clone(), headers, judge)).collect())
}

/// The table of cells that were pasted: one line a row, parted by tabs, or as a CSV.
///
/// Errors: `import.tooLarge`, `import.empty`, `import.tooMany`, `import.unclosedQuote`.
pub fn read_pasted(
    text: &str,
    headers: HeaderRule,
    judge: Judge<'_>,
    limits: &Limits,
) -> Result<Table, ImportError> {
    Ok(build::table(read::pasted(text, limits)?, None, headers, judge))
}

impl Table {
    /// The mapping that is guessed: every column with a guess, of two for one field the surer one, then the first.
    pub fn suggested(&self) -> Mapping {
        let mut columns: Vec<&Column> = self.columns.iter().collect();
        columns.sort_by_key(|column| (std::cmp::Reverse(column.guess.confidence), column.number));
        let mut taken = Vec::new();
        let mut mapped = Vec::new();
        for column in columns {
            let Some(field) = column.guess.field else { continue };
            if !field.may_repeat() && taken.contains(&field) {
                continue;
            }
            taken.push(field);
            mapped.push(MappedColumn {
                column: Some(column.number),
                header: Some(column.header.clone()),
                field,
            });
        }
        mapped.sort_by_key(|column| column.column);
        Mapping { layout: Some(self.layout.clone()), columns: mapped }
    }
}
