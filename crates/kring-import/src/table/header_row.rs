//! Which row has the headings.

use crate::base::Cell;
use crate::columns::knows_heading;
use crate::read::{Grid, GridRow};
use crate::values::{looks_like_email, looks_like_phone, looks_like_postcode};

/// How the row with the headings is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeaderRule {
    /// By what it says: the row with the most known headings, else the one unlike those below it. For lists of people.
    Find,
    /// The first row that is as wide as most. For answers to a survey, whose headings are questions.
    First,
    /// No row; all are data.
    None,
}

/// How many rows are looked at.
const SAMPLE: usize = 25;

/// The place of the headings among the rows of a sheet.
pub(super) fn find(grid: &Grid, rule: HeaderRule) -> Option<usize> {
    let rows = grid.rows.get(..SAMPLE).unwrap_or(&grid.rows);
    match rule {
        HeaderRule::None => None,
        HeaderRule::First => {
            let widest = rows.iter().map(filled).max()?;
            rows.iter().position(|row| filled(row) * 2 > widest)
        }
        HeaderRule::Find => known(rows).or_else(|| one_known(rows)).or_else(|| unlike_those_below(rows)),
    }
}

fn filled(row: &GridRow) -> usize {
    row.cells.iter().filter(|cell| !cell.is_empty()).count()
}

/// The row with the most headings that are known: two at least, or all it has.
fn known(rows: &[GridRow]) -> Option<usize> {
    let count = |row: &GridRow| {
        let texts = row.cells.iter().filter(|cell| matches!(cell, Cell::Text(_)));
        texts.filter(|cell| knows_heading(&cell.text())).count()
    };
    let counts = rows.iter().map(|row| (count(row), filled(row)));
    let fits = |&(_, (known, filled)): &(usize, (usize, usize))| known >= 2 || known > 0 && known == filled;
    // Of two that know as many, the first.
    counts.enumerate().filter(fits).max_by_key(|(at, (known, _))| (*known, usize::MAX - at)).map(|(at, _)| at)
}

/// The first wide row, where one of its texts is a known heading and stands nowhere below itself.
fn one_known(rows: &[GridRow]) -> Option<usize> {
    let widest = rows.iter().map(filled).max()?;
    let at = rows.iter().position(|row| filled(row) * 2 > widest)?;
    let (row, below) = (rows.get(at)?, rows.get(at + 1..)?);
    let alone = |column: usize, cell: &Cell| below.iter().all(|row| row.cells.get(column) != Some(cell));
    let heads = |(column, cell): (usize, &Cell)| knows_heading(&cell.text()) && alone(column, cell);
    (row.cells.iter().all(is_plain) && row.cells.iter().enumerate().any(heads)).then_some(at)
}

/// The first row of texts only, where the column of one of them holds something else than texts below it.
fn unlike_those_below(rows: &[GridRow]) -> Option<usize> {
    let widest = rows.iter().map(filled).max()?;
    let at = rows.iter().position(|row| filled(row) * 2 > widest)?;
    let (row, below) = (rows.get(at)?, rows.get(at + 1..)?);
    if widest < 2 || below.is_empty() || !row.cells.iter().all(is_plain) {
        return None;
    }
    let different = (0..row.cells.len()).any(|column| {
        let cells = below.iter().filter_map(|row| row.cells.get(column)).filter(|cell| !cell.is_empty());
        let (mut all, mut other) = (0, 0);
        for cell in cells {
            all += 1;
            other += usize::from(!is_plain(cell));
        }
        let headed = row.cells.get(column).is_some_and(|cell| !cell.is_empty());
        headed && other * 2 > all
    });
    different.then_some(at)
}

/// Nothing, or a text that is only words.
fn is_plain(cell: &Cell) -> bool {
    match cell {
        Cell::Empty => true,
        Cell::Text(text) => {
            let has_digits = text.chars().filter(char::is_ascii_digit).count() * 2 > text.chars().count();
            !has_digits && !looks_like_email(text) && !looks_like_phone(text) && !looks_like_postcode(text)
        }
        _ => false,
    }
}
