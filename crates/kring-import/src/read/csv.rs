//! CSV of any separator and encoding, and cells that were pasted.

use crate::base::{Cell, Counted, ImportError, Limits, Problem};
use crate::text::{TextEncoding, decode};

use super::grid::{Budget, Grid, GridBuilder};
use super::records::{Records, Unclosed};
use super::separator;

/// The rows of a CSV file, and what it was read by.
///
/// Errors: `import.tooLarge`, `import.empty`, `import.tooMany`, `import.unclosedQuote`.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<(Grid, TextEncoding), ImportError> {
    let (text, encoding) = decode(bytes, limits.text_bytes)?;
    if encoding.name == "UTF-8" && text.contains('\0') {
        return Err(Problem::UnknownFormat.into());
    }
    let (separator, body, rows_before) = separator::find(&text);
    Ok((grid(body, separator, rows_before, limits)?, encoding))
}

/// The rows of cells that were copied from a table: one line each, parted by tabs.
///
/// Errors: as [`read`].
pub(crate) fn pasted(text: &str, limits: &Limits) -> Result<Grid, ImportError> {
    if text.len() > limits.text_bytes {
        return Err(Problem::TooLarge { most: limits.text_bytes as u64 }.into());
    }
    if text.contains('\t') {
        // A cell with a lone quote at its begin is a cell, not an open quote.
        return grid(text, b'\t', 0, limits).or_else(|error| match error.problem {
            Problem::UnclosedQuote => by_lines(text, limits),
            _ => Err(error),
        });
    }
    let (separator, body, rows_before) = separator::find(text);
    grid(body, separator, rows_before, limits)
}

fn grid(text: &str, separator: u8, rows_before: u32, limits: &Limits) -> Result<Grid, ImportError> {
    let mut budget = Budget::new(limits);
    let mut builder = GridBuilder::new("", limits, &mut budget);
    let mut records = Records::new(text, separator, limits.columns);
    let unclosed = |Unclosed(record)| {
        ImportError::from(Problem::UnclosedQuote).at_row(record.saturating_add(rows_before))
    };
    while let Some(record) = records.next_record().map_err(unclosed)? {
        let row = record.number.saturating_add(rows_before);
        // Excel writes rows without end where somebody once formatted them.
        if row as usize == limits.rows + 1 && record.is_blank() && records.rest_is_blank() {
            break;
        }
        if record.fields.len() > limits.columns {
            return Err(ImportError::too_many(Counted::Columns, limits.columns).at_row(row));
        }
        for (column, field) in (0..).zip(&record.fields) {
            builder.put(row - 1, column, Cell::of(field))?;
        }
    }
    finish(builder)
}

fn by_lines(text: &str, limits: &Limits) -> Result<Grid, ImportError> {
    let mut budget = Budget::new(limits);
    let mut builder = GridBuilder::new("", limits, &mut budget);
    for (row, line) in (0..).zip(text.lines()) {
        for (column, field) in (0..).zip(line.split('\t')) {
            builder.put(row, column, Cell::of(field))?;
        }
    }
    finish(builder)
}

fn finish(builder: GridBuilder<'_>) -> Result<Grid, ImportError> {
    let grid = builder.finish();
    if grid.rows.is_empty() { Err(Problem::Empty.into()) } else { Ok(grid) }
}
