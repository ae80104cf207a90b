//! From the cells of a sheet to a table that everybody may see.

use crate::base::Cell;
use crate::columns::{Judge, Verdict, look_at};
use crate::read::{Grid, GridRow};
use crate::text::{TextEncoding, key, tidy};

use super::header_row::{self, HeaderRule};
use super::{Column, LeftOutColumn, Row, Table};

/// How long an example is at most, in characters.
const EXAMPLE: usize = 60;
/// How long a heading is at most, in characters.
const HEADING: usize = 500;

pub(super) fn table(
    mut grid: Grid,
    encoding: Option<TextEncoding>,
    rule: HeaderRule,
    judge: Judge<'_>,
) -> Table {
    let header = header_row::find(&grid, rule);
    let headings = header.and_then(|at| grid.rows.get(at));
    let header_row = headings.map(|row| row.number);
    let headings: Vec<String> = headings.map_or(Vec::new(), |row| row.cells.iter().map(heading).collect());
    // What stands above the headings is a title.
    grid.rows.drain(..header.map_or(0, |at| at + 1));
    let width = grid.rows.iter().map(|row| row.cells.len()).max().unwrap_or_default().max(headings.len());
    let layout = layout(&headings, width);
    let (mut columns, mut left_out, mut kept) = (Vec::new(), Vec::new(), Vec::new());
    for (at, number) in (0..width).zip(1_u32..) {
        let named = headings.get(at).filter(|heading| !heading.is_empty());
        let cells = || grid.rows.iter().filter_map(|row| row.cells.get(at));
        if named.is_none() && cells().all(Cell::is_empty) {
            continue;
        }
        let header = named.cloned().unwrap_or_else(|| letters(at));
        match look_at(named.map_or("", String::as_str), cells(), judge) {
            Verdict::Kept(guess) => {
                kept.push(at);
                columns.push(Column { number, header, guess, examples: examples(cells()) });
            }
            Verdict::Left(reason) => left_out.push(LeftOutColumn { number, header, reason }),
        }
    }
    let rows = grid.rows.into_iter().map(|row| only(row, &kept)).collect();
    Table { sheet: grid.sheet, encoding, header_row, layout, columns, left_out, rows }
}

fn heading(cell: &Cell) -> String {
    tidy(&cell.text()).chars().take(HEADING).collect()
}

/// A row with the cells of these columns only.
fn only(mut row: GridRow, kept: &[usize]) -> Row {
    let cells = kept.iter().map(|at| row.cells.get_mut(*at).map(std::mem::take).unwrap_or_default());
    Row { number: row.number, cells: cells.collect() }
}

fn examples<'a>(cells: impl Iterator<Item = &'a Cell>) -> Vec<String> {
    let mut examples = Vec::new();
    for cell in cells.filter(|cell| !cell.is_empty()).take(1_000) {
        let text = tidy(&cell.text());
        let example = match text.char_indices().nth(EXAMPLE) {
            Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
            None => text,
        };
        if !examples.contains(&example) {
            examples.push(example);
        }
        if examples.len() == 3 {
            break;
        }
    }
    examples
}

/// The headings folded, in order; without any, how many columns there are.
fn layout(headings: &[String], width: usize) -> String {
    if headings.is_empty() {
        return format!("#{width}");
    }
    let keys: Vec<String> = headings.iter().map(|heading| key(heading)).collect();
    keys.join("|").trim_end_matches('|').to_owned()
}

/// The letters of a column, as spreadsheets have them: A, B, ..., Z, AA.
fn letters(at: usize) -> String {
    let mut left = at + 1;
    let mut letters = Vec::new();
    while left > 0 {
        left -= 1;
        letters.push(char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[left % 26]));
        left /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_columns() {
        assert_eq!([0, 25, 26, 199].map(letters), ["A", "Z", "AA", "GR"]);
    }
}
