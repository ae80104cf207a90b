//! XLS. Its reader lays out every sheet as a rectangle at once, so the cells are found and counted first.

use std::io::{Cursor, Read};

use calamine::{Data, Reader, SheetVisible, Xls, XlsError, XlsOptions};
use cfb::CompoundFile;

use crate::base::{Cell, Counted, ImportError, Limits, Problem};

use super::excel::{cell_of_error, moment, without_blanks};
use super::grid::{Budget, Grid, GridBuilder};
use super::guard::guarded;

/// The visible sheets of a workbook with something in them.
///
/// Errors: `import.tooLarge`, `import.tooMany`, `import.encrypted`, `import.unsupportedFormat`, `import.malformed`.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Vec<Grid>, ImportError> {
    if bytes.len() > limits.xls_bytes {
        return Err(Problem::TooLarge { most: limits.xls_bytes as u64 }.into());
    }
    guarded(|| {
        check_extent(&workbook_stream(bytes, limits)?, limits)?;
        sheets(bytes, limits)
    })
}

/// The stream of a compound file that holds the workbook.
fn workbook_stream(bytes: &[u8], limits: &Limits) -> Result<Vec<u8>, ImportError> {
    let mut file = CompoundFile::open(Cursor::new(bytes)).map_err(|_| Problem::CutOff)?;
    if file.exists("/EncryptedPackage") {
        return Err(Problem::Encrypted.into());
    }
    let name = ["/Workbook", "/Book"].into_iter().find(|name| file.is_stream(name));
    let Some(name) = name else {
        return Err(Problem::UnsupportedFormat { format: "OLE".to_owned() }.into());
    };
    let stream = file.open_stream(name).map_err(|_| Problem::CutOff)?;
    let mut content = Vec::new();
    stream.take(limits.xls_bytes as u64).read_to_end(&mut content).map_err(|_| Problem::CutOff)?;
    Ok(content)
}

/// Records of BIFF8 that hold cells: where they are stands in their first four bytes ([MS-XLS] 2.4).
const CELLS: [u16; 9] = [0x0006, 0x00bd, 0x00be, 0x00d6, 0x00fd, 0x0201, 0x0203, 0x0204, 0x0205];
const RK: u16 = 0x027e;
/// The begin of a sheet.
const BOF: u16 = 0x0809;
/// The workbook is encrypted.
const FILE_PASS: u16 = 0x002f;

/// How large the rectangles are that the reader will lay out, all sheets together.
fn check_extent(stream: &[u8], limits: &Limits) -> Result<(), ImportError> {
    let mut at = 0;
    let (mut sum, mut sheets) = (0_u64, 0_usize);
    let mut extent = Extent::default();
    while let (Some(kind), Some(length)) = (number(stream, at), number(stream, at + 2)) {
        match kind {
            FILE_PASS => return Err(Problem::Encrypted.into()),
            BOF => {
                sum = sum.saturating_add(extent.area());
                extent = Extent::default();
                sheets += 1;
            }
            kind if kind == RK || CELLS.contains(&kind) => {
                if let (Some(row), Some(column)) = (number(stream, at + 4), number(stream, at + 6)) {
                    // Records of several cells go on from their first column; a row has 256 at most.
                    let several = matches!(kind, 0x00bd | 0x00be);
                    extent.add(row, if several { column.max(255) } else { column }, column);
                }
            }
            _ => {}
        }
        if sum.saturating_add(extent.area()) > limits.cells as u64 {
            return Err(ImportError::too_many(Counted::Cells, limits.cells));
        }
        at += 4 + usize::from(length);
    }
    // The workbook itself begins with one more.
    if sheets > limits.sheets + 1 {
        return Err(ImportError::too_many(Counted::Sheets, limits.sheets));
    }
    Ok(())
}

fn number(stream: &[u8], at: usize) -> Option<u16> {
    let bytes = stream.get(at..at + 2)?;
    Some(u16::from_le_bytes(bytes.try_into().ok()?))
}

/// From the first to the last cell of a sheet.
#[derive(Default)]
struct Extent(Option<(u16, u16, u16, u16)>);

impl Extent {
    fn add(&mut self, row: u16, last: u16, first: u16) {
        let (top, left, bottom, right) = self.0.unwrap_or((row, first, row, last));
        self.0 = Some((top.min(row), left.min(first), bottom.max(row), right.max(last)));
    }

    fn area(&self) -> u64 {
        self.0.map_or(0, |(top, left, bottom, right)| {
            (u64::from(bottom - top) + 1) * (u64::from(right.saturating_sub(left)) + 1)
        })
    }
}

fn sheets(bytes: &[u8], limits: &Limits) -> Result<Vec<Grid>, ImportError> {
    let opened = Xls::new_with_options(Cursor::new(bytes), XlsOptions::default());
    let mut book = opened.map_err(|error| match error {
        XlsError::Password => Problem::Encrypted.into(),
        XlsError::Io(_) | XlsError::EoStream(_) => Problem::CutOff.into(),
        _ => ImportError::malformed("not a workbook as XLS has it"),
    })?;
    let visible = book.sheets_metadata().iter().filter(|sheet| sheet.visible == SheetVisible::Visible);
    let names: Vec<String> = visible.map(|sheet| sheet.name.clone()).collect();
    let mut budget = Budget::new(limits);
    let mut grids = Vec::new();
    for name in names {
        let Ok(range) = book.worksheet_range(&name) else { continue };
        let (top, left) = range.start().unwrap_or_default();
        let mut builder = GridBuilder::new(&name, limits, &mut budget);
        for (row, column, data) in range.used_cells() {
            let (row, column) = (u32::try_from(row), u32::try_from(column));
            let (row, column) = (row.unwrap_or(u32::MAX), column.unwrap_or(u32::MAX));
            builder.put(row.saturating_add(top), column.saturating_add(left), value(data))?;
        }
        let grid = builder.finish();
        if !grid.rows.is_empty() {
            grids.push(grid);
        }
    }
    Ok(grids)
}

fn value(data: &Data) -> Cell {
    match data {
        #[expect(clippy::cast_precision_loss, reason = "a cell of Excel has 15 digits")]
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => without_blanks(text),
        Data::Bool(yes) => Cell::Boolean(*yes),
        Data::DateTime(serial) => moment(serial),
        Data::Error(error) => cell_of_error(error),
        Data::Empty => Cell::Empty,
    }
}
