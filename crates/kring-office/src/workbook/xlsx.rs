//! `SpreadsheetML` (XLSX).

use std::io::{Cursor, Read};

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook as Book, Worksheet,
    XlsxError,
};
use zip::ZipArchive;

use crate::error::OfficeError;
use crate::look::INK;
use crate::package::{Package, Xml, allowed};

use super::{Cell, Convention, Kind, Sheet, Workbook};

/// Text that is shown as it is, whatever is typed in its place.
const AS_TEXT: &str = "@";
/// How high a line is, in points.
const LINE: f64 = 15.0;
/// A4 (ISO 29500, part 1, 18.3.1.63).
const A4: u8 = 9;

/// The whole file.
pub fn write(workbook: &Workbook) -> Result<Vec<u8>, OfficeError> {
    let formats = Formats::of(Convention::of(&workbook.language));
    let mut book = Book::new();
    book.set_properties(&properties(workbook)?);
    for sheet in &workbook.sheets {
        let worksheet = book.add_worksheet();
        laid_out(worksheet, workbook, sheet, &formats)?;
        filled(worksheet, sheet, &formats)?;
    }
    with_language(&book.save_to_buffer()?, &workbook.language)
}

fn properties(workbook: &Workbook) -> Result<DocProperties, OfficeError> {
    let made = day(workbook.created)?;
    let properties = DocProperties::new().set_title(allowed(&workbook.title)).set_creation_datetime(&made);
    Ok(properties.set_author(allowed(&workbook.author)))
}

struct Formats {
    header: Format,
    text: Format,
    /// For text that begins as a formula does: it stays text when it is edited, too.
    guarded: Format,
    whole: Format,
    number: Format,
    date: Format,
    moment: Format,
}

impl Formats {
    fn of(convention: Convention) -> Self {
        let date = match convention {
            Convention::Dutch => "d-m-yyyy",
            Convention::Other => "yyyy-mm-dd",
        };
        let top = Format::new().set_align(FormatAlign::Top);
        let text = top.clone().set_num_format(AS_TEXT).set_text_wrap();
        let ink = u32::from_str_radix(INK, 16).map_or(Color::Black, Color::RGB);
        Self {
            header: text
                .clone()
                .set_bold()
                .set_border_bottom(FormatBorder::Medium)
                .set_border_bottom_color(ink),
            guarded: text.clone().set_quote_prefix(),
            text,
            whole: top.clone().set_num_format("0"),
            number: top.clone(),
            date: top.clone().set_num_format(date),
            moment: top.set_num_format(format!("{date} hh:mm")),
        }
    }

    /// How an empty cell of a column takes what is typed in it.
    fn of_column(&self, kind: Kind) -> &Format {
        match kind {
            Kind::Text => &self.text,
            Kind::Number => &self.number,
            Kind::Date => &self.date,
            Kind::DateTime => &self.moment,
        }
    }

    fn of_text(&self, words: &str) -> &Format {
        let first = |c: char| matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '\'');
        if words.starts_with(first) { &self.guarded } else { &self.text }
    }
}

fn laid_out(
    worksheet: &mut Worksheet,
    workbook: &Workbook,
    sheet: &Sheet,
    formats: &Formats,
) -> Result<(), OfficeError> {
    worksheet.set_name(&sheet.name)?;
    for (place, column) in (0..).zip(&sheet.columns) {
        worksheet.set_column_width(place, f64::from(column.width.max(4)))?;
        worksheet.set_column_format(place, formats.of_column(column.kind))?;
    }
    worksheet.set_freeze_panes(1, 0)?;
    worksheet.autofilter(0, 0, last(sheet.rows.len())?, last_column(sheet)?)?;
    worksheet.set_repeat_rows(0, 0)?;
    worksheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
    // An ampersand begins a field.
    let title = allowed(&workbook.title).replace('&', "&&");
    let title: String = title.chars().take(100).collect();
    worksheet.set_footer(format!("&L{title}&R&P / &N"));
    Ok(())
}

fn filled(worksheet: &mut Worksheet, sheet: &Sheet, formats: &Formats) -> Result<(), OfficeError> {
    for (place, column) in (0..).zip(&sheet.columns) {
        worksheet.write_string_with_format(0, place, allowed(&column.header), &formats.header)?;
    }
    for (row, cells) in (1..).zip(&sheet.rows) {
        let lines = cells.iter().zip(&sheet.columns).map(|(cell, column)| lines(cell, column.width)).max();
        if let Some(lines) = lines.filter(|lines| *lines > 1) {
            // Not every program makes a row higher by itself when the file is opened. One of Excel is at most 409 points.
            worksheet.set_row_height(row, f64::from(lines.min(27)) * LINE)?;
        }
        for (place, cell) in (0..).zip(cells) {
            match cell {
                Cell::Empty => {}
                Cell::Text(_) | Cell::Phones(_) => {
                    let words = cell.words().unwrap_or_default();
                    let words = allowed(&words);
                    worksheet.write_string_with_format(
                        row,
                        place,
                        words.as_ref(),
                        formats.of_text(&words),
                    )?;
                }
                Cell::Integer(number) => {
                    // Whole up to 2^53, which has been checked.
                    #[expect(clippy::cast_precision_loss)]
                    let number = *number as f64;
                    worksheet.write_number_with_format(row, place, number, &formats.whole)?;
                }
                Cell::Decimal(number) => {
                    worksheet.write_number_with_format(row, place, *number, &formats.number)?;
                }
                Cell::Date(date) => {
                    worksheet.write_datetime_with_format(row, place, day(*date)?, &formats.date)?;
                }
                Cell::DateTime(moment) => {
                    let [hour, minute, second] = [moment.hour(), moment.minute(), moment.second()];
                    let [hour, minute, second] = [hour, minute, second].map(i8::unsigned_abs);
                    let at = day(moment.date())?.and_hms(u16::from(hour), minute, second)?;
                    worksheet.write_datetime_with_format(row, place, at, &formats.moment)?;
                }
            }
        }
    }
    Ok(())
}

/// About how many lines a cell takes in a column of this width.
fn lines(cell: &Cell, width: u8) -> u16 {
    let words = cell.words().unwrap_or_default();
    let width = usize::from(width.max(4));
    let lines: usize = words.lines().map(|line| line.chars().count().div_ceil(width).max(1)).sum();
    u16::try_from(lines).unwrap_or(u16::MAX)
}

fn day(date: jiff::civil::Date) -> Result<ExcelDateTime, OfficeError> {
    let year = u16::try_from(date.year()).map_err(|_| failed("a year before zero"))?;
    Ok(ExcelDateTime::from_ymd(year, date.month().unsigned_abs(), date.day().unsigned_abs())?)
}

fn last(rows: usize) -> Result<u32, OfficeError> {
    u32::try_from(rows).map_err(|_| failed("too many rows"))
}

fn last_column(sheet: &Sheet) -> Result<u16, OfficeError> {
    u16::try_from(sheet.columns.len().saturating_sub(1)).map_err(|_| failed("too many columns"))
}

fn failed(what: &str) -> OfficeError {
    OfficeError::Write { what: what.to_owned() }
}

/// The file packed as all of ours, with the language in its data, which the library has no word for.
fn with_language(file: &[u8], language: &str) -> Result<Vec<u8>, OfficeError> {
    const ENDS: &str = "</cp:coreProperties>";
    let mut said = Xml::fragment();
    said.said("dc:language", &[], language);
    let said = said.finish()?;
    let mut from = ZipArchive::new(Cursor::new(file))?;
    let mut package = Package::new();
    for place in 0..from.len() {
        let mut part = from.by_index(place)?;
        let name = part.name()?.into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes)?;
        if name == "docProps/core.xml" {
            let begins = bytes.strip_suffix(ENDS.as_bytes()).ok_or_else(|| failed("no data of the file"))?;
            bytes = [begins, &said, ENDS.as_bytes()].concat();
        }
        package.add(&name, &bytes)?;
    }
    package.finish()
}

impl From<XlsxError> for OfficeError {
    fn from(error: XlsxError) -> Self {
        Self::Write { what: error.to_string() }
    }
}
