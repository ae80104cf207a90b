//! The rows of one sheet as they are put together, within the limits. Nothing outside this crate sees them: what must
//! not be taken is dropped before a table is made of them.

use std::collections::BTreeMap;

use crate::base::{Cell, Counted, ImportError, Limits};

/// A sheet with all its cells.
#[derive(Debug, Default)]
pub(crate) struct Grid {
    /// The name of the sheet; empty where the format has none.
    pub sheet: String,
    /// The rows with something in them, in order.
    pub rows: Vec<GridRow>,
}

/// A row with something in it.
#[derive(Debug)]
pub(crate) struct GridRow {
    /// Its number as a user sees it; the first is 1.
    pub number: u32,
    /// Its cells from the first column on; the last one is not empty.
    pub cells: Vec<Cell>,
}

/// What is left of the limits that all sheets share.
pub(crate) struct Budget {
    cells: usize,
    bytes: usize,
}

impl Budget {
    pub fn new(limits: &Limits) -> Self {
        Self { cells: limits.cells, bytes: limits.text_bytes }
    }
}

/// Takes the cells of one sheet, in any order.
pub(crate) struct GridBuilder<'a> {
    sheet: String,
    limits: &'a Limits,
    budget: &'a mut Budget,
    rows: BTreeMap<u32, Vec<Cell>>,
}

impl<'a> GridBuilder<'a> {
    pub fn new(sheet: &str, limits: &'a Limits, budget: &'a mut Budget) -> Self {
        Self { sheet: sheet.to_owned(), limits, budget, rows: BTreeMap::new() }
    }

    /// Takes one cell; `row` and `column` count from 0. An empty cell costs nothing, wherever it is.
    ///
    /// Errors: `import.tooMany`, with the place.
    pub fn put(&mut self, row: u32, column: u32, cell: Cell) -> Result<(), ImportError> {
        if cell.is_empty() {
            return Ok(());
        }
        let limits = self.limits;
        if column as usize >= limits.columns {
            return Err(self.too_many(Counted::Columns, limits.columns, row, column));
        }
        if row as usize >= limits.rows {
            return Err(self.too_many(Counted::Rows, limits.rows, row, column));
        }
        let bytes = cell.held_bytes();
        if bytes > limits.cell_bytes {
            return Err(self.too_many(Counted::CellBytes, limits.cell_bytes, row, column));
        }
        if bytes > self.budget.bytes {
            return Err(self.too_many(Counted::CellBytes, limits.text_bytes, row, column));
        }
        let cells = self.rows.entry(row).or_default();
        let added = (column as usize + 1).saturating_sub(cells.len());
        if added > self.budget.cells {
            return Err(self.too_many(Counted::Cells, limits.cells, row, column));
        }
        self.budget.cells -= added;
        self.budget.bytes -= bytes;
        if added > 0 {
            cells.reserve_exact(added);
            cells.resize_with(column as usize + 1, Cell::default);
        }
        if let Some(place) = cells.get_mut(column as usize) {
            *place = cell;
        }
        Ok(())
    }

    fn too_many(&self, of: Counted, most: usize, row: u32, column: u32) -> ImportError {
        let error = ImportError::too_many(of, most).at_row(row.saturating_add(1));
        let error = error.at_column(column.saturating_add(1));
        if self.sheet.is_empty() { error } else { error.in_sheet(&self.sheet) }
    }

    pub fn finish(self) -> Grid {
        let rows = self.rows.into_iter();
        let rows = rows.map(|(row, cells)| GridRow { number: row.saturating_add(1), cells });
        Grid { sheet: self.sheet, rows: rows.collect() }
    }
}
