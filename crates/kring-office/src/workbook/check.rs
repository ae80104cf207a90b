//! What every format asks of a workbook, so that one that is written in one of them can be written in all.

use jiff::civil::{Date, date};

use crate::document::Tag;
use crate::error::OfficeError;

use super::{Cell, Sheet, Workbook};

/// The most columns: more than any list has, and possible everywhere.
const MOST_COLUMNS: usize = 256;
/// The most rows below the header (ISO 29500 has 1,048,576 in all).
const MOST_ROWS: usize = 1_048_575;
/// The most UTF-16 units in a cell of Excel.
const MOST_UNITS: usize = 32_767;
/// The most UTF-16 units in the name of a sheet of Excel.
const MOST_NAME: usize = 31;
/// The whole numbers that a cell keeps exactly: 2^53 on either side (IEEE 754).
const MOST_INTEGER: u64 = 1 << 53;
/// The first day that spreadsheets agree about: Excel has a 29 February 1900.
const FIRST_DAY: Date = date(1900, 3, 1);

/// Says what is wrong with a workbook, if anything is.
pub fn check(workbook: &Workbook) -> Result<(), OfficeError> {
    if Tag::read(&workbook.language).is_none() {
        return Err(OfficeError::Language { tag: workbook.language.clone() });
    }
    if workbook.sheets.is_empty() {
        return Err(OfficeError::NoSheet);
    }
    for (place, sheet) in workbook.sheets.iter().enumerate() {
        let same = |other: &Sheet| other.name.to_lowercase() == sheet.name.to_lowercase();
        if !is_name(&sheet.name) || workbook.sheets.iter().take(place).any(same) {
            return Err(OfficeError::SheetName { name: sheet.name.clone() });
        }
        check_cells(sheet, place + 1, fault)?;
    }
    Ok(())
}

/// The same for one sheet that is written as CSV, which has no name and no limits of spreadsheets.
pub fn check_sheet(sheet: &Sheet) -> Result<(), OfficeError> {
    check_cells(sheet, 1, |cell| match cell {
        Cell::Decimal(_) => fault(cell),
        _ => None,
    })
}

fn is_name(name: &str) -> bool {
    let possible = |c: char| {
        !c.is_control() && !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\u{FFFE}' | '\u{FFFF}')
    };
    (1..=MOST_NAME).contains(&name.encode_utf16().count())
        && !name.trim().is_empty()
        && name.chars().all(possible)
        && !name.starts_with('\'')
        && !name.ends_with('\'')
}

fn check_cells(
    sheet: &Sheet,
    place: usize,
    fault: impl Fn(&Cell) -> Option<&'static str>,
) -> Result<(), OfficeError> {
    let columns = sheet.columns.len();
    if !(1..=MOST_COLUMNS).contains(&columns) {
        return Err(OfficeError::Columns { table: place, columns, most: MOST_COLUMNS });
    }
    if sheet.rows.len() > MOST_ROWS {
        return Err(OfficeError::Rows { sheet: place, rows: sheet.rows.len(), most: MOST_ROWS });
    }
    for (number, column) in sheet.columns.iter().enumerate() {
        if let Some(what) = fault(&Cell::from(column.header.as_str())) {
            return Err(OfficeError::Cell { sheet: place, row: 0, column: number + 1, what });
        }
    }
    for (row, cells) in sheet.rows.iter().enumerate() {
        if cells.len() != columns {
            return Err(OfficeError::Row { table: place, row: row + 1, cells: cells.len(), columns });
        }
        for (column, cell) in cells.iter().enumerate() {
            if let Some(what) = fault(cell) {
                return Err(OfficeError::Cell { sheet: place, row: row + 1, column: column + 1, what });
            }
        }
    }
    Ok(())
}

fn fault(cell: &Cell) -> Option<&'static str> {
    let fault = match cell {
        Cell::Empty => return None,
        Cell::Text(_) | Cell::Phones(_) => {
            let units = cell.words().map_or(0, |words| words.encode_utf16().count());
            (units > MOST_UNITS, "a text of more than 32,767 characters")
        }
        Cell::Integer(number) => (number.unsigned_abs() > MOST_INTEGER, "a number with too many digits"),
        Cell::Decimal(number) => (!number.is_finite(), "no number"),
        Cell::Date(date) => (*date < FIRST_DAY, "a day before 1900-03-01"),
        Cell::DateTime(moment) if moment.subsec_nanosecond() != 0 => (true, "a moment with parts of seconds"),
        Cell::DateTime(moment) => (moment.date() < FIRST_DAY, "a day before 1900-03-01"),
    };
    fault.0.then_some(fault.1)
}
