//! XLSX, cell by cell.

use std::io::Cursor;

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use crate::base::{Counted, ImportError, Limits, Problem};

use super::archive;
use super::excel::{cell_of_error, moment, without_blanks};
use super::grid::{Budget, Grid, GridBuilder};
use super::guard::guarded;

/// The visible sheets of a workbook with something in them. Of a formula the value kept beside it is taken.
///
/// Errors: as `archive::open`, and `import.tooMany` and `import.malformed` with the sheet.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Vec<Grid>, ImportError> {
    let mut zip = archive::open(bytes, limits)?;
    archive::check_parts(&mut zip, limits)?;
    drop(zip);
    guarded(|| sheets(bytes, limits))
}

fn sheets(bytes: &[u8], limits: &Limits) -> Result<Vec<Grid>, ImportError> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| fault(&error))?;
    let metadata = book.sheets_metadata().iter();
    let visible =
        metadata.filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible);
    let names: Vec<String> = visible.map(|sheet| sheet.name.clone()).collect();
    if names.len() > limits.sheets {
        return Err(ImportError::too_many(Counted::Sheets, limits.sheets));
    }
    let mut budget = Budget::new(limits);
    let mut grids = Vec::new();
    for name in names {
        let grid = sheet(&mut book, &name, limits, &mut budget).map_err(|error| error.in_sheet(&name))?;
        if !grid.rows.is_empty() {
            grids.push(grid);
        }
    }
    Ok(grids)
}

fn sheet(
    book: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    limits: &Limits,
    budget: &mut Budget,
) -> Result<Grid, ImportError> {
    let mut cells = match book.worksheet_cells_reader(name) {
        Ok(cells) => cells,
        // A chart that calls itself a sheet.
        Err(XlsxError::NotAWorksheet(_)) => return Ok(Grid::default()),
        Err(error) => return Err(fault(&error)),
    };
    let mut builder = GridBuilder::new(name, limits, budget);
    while let Some(cell) = cells.next_cell().map_err(|error| fault(&error))? {
        let (row, column) = cell.get_position();
        builder.put(row, column, value(cell.get_value()))?;
    }
    Ok(builder.finish())
}

fn value(data: &DataRef<'_>) -> crate::base::Cell {
    use crate::base::Cell;
    match data {
        #[expect(clippy::cast_precision_loss, reason = "a cell of Excel has 15 digits")]
        DataRef::Int(number) => Cell::Number(*number as f64),
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            without_blanks(text)
        }
        DataRef::SharedString(text) => without_blanks(text),
        DataRef::Bool(yes) => Cell::Boolean(*yes),
        DataRef::DateTime(serial) => moment(serial),
        DataRef::Error(error) => cell_of_error(error),
        DataRef::Empty => Cell::Empty,
    }
}

fn fault(error: &XlsxError) -> ImportError {
    match error {
        XlsxError::Password => Problem::Encrypted.into(),
        XlsxError::Zip(error) => archive::fault(error),
        XlsxError::XmlEof(_) => Problem::CutOff.into(),
        // Their sentences name parts of the file and its structure; a few quote a value, so only the kind is kept.
        XlsxError::Xml(error) => ImportError::malformed(kind_of_xml(error)),
        _ => ImportError::malformed("not a workbook as XLSX has it"),
    }
}

fn kind_of_xml(error: &quick_xml::Error) -> &'static str {
    match error {
        quick_xml::Error::Syntax(_) | quick_xml::Error::IllFormed(_) => "the XML is not well formed",
        quick_xml::Error::Escape(_) => "the XML names an entity that is not known",
        quick_xml::Error::Io(_) => "the bytes could not be unpacked",
        _ => "the XML could not be read",
    }
}
