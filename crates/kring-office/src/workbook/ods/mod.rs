//! OpenDocument spreadsheets.

mod settings;
mod styles;

use jiff::civil::{Date, DateTime};

use crate::error::OfficeError;
use crate::odf::{About, Part, package, part, spaced};
use crate::package::{Piece, Xml, allowed, pieces};

use super::{Cell, Convention, Kind, Sheet, Workbook};

const MEDIA_TYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// The whole file.
pub fn write(workbook: &Workbook) -> Result<Vec<u8>, OfficeError> {
    let convention = Convention::of(&workbook.language);
    let about = About {
        language: &workbook.language,
        title: &workbook.title,
        author: &workbook.author,
        created: Some(workbook.created),
    };
    let parts = vec![
        Part::xml("content.xml", content(workbook, convention)?),
        Part::xml("styles.xml", styles::part(workbook, convention)?),
        Part::xml("settings.xml", settings::part(&workbook.sheets)?),
    ];
    package(MEDIA_TYPE, about, parts)
}

fn content(workbook: &Workbook, convention: Convention) -> Result<Vec<u8>, OfficeError> {
    part("office:document-content", |xml| {
        xml.element("office:automatic-styles", &[], |xml| styles::columns(xml, &workbook.sheets));
        xml.element("office:body", &[], |xml| {
            xml.element("office:spreadsheet", &[], |xml| {
                for sheet in &workbook.sheets {
                    table(xml, sheet, convention);
                }
                xml.element("table:database-ranges", &[], |xml| {
                    for (place, sheet) in workbook.sheets.iter().enumerate() {
                        filter(xml, sheet, place);
                    }
                });
            });
        });
    })
}

fn table(xml: &mut Xml, sheet: &Sheet, convention: Convention) {
    let name = [("table:name", sheet.name.as_str()), ("table:style-name", styles::TABLE)];
    xml.element("table:table", &name, |xml| {
        for column in &sheet.columns {
            let width = styles::column(column.width);
            let attributes =
                [("table:style-name", width.as_str()), ("table:default-cell-style-name", style(column.kind))];
            xml.empty("table:table-column", &attributes);
        }
        xml.element("table:table-header-rows", &[], |xml| {
            row(xml, |xml| sheet.columns.iter().for_each(|column| text(xml, styles::HEADER, &column.header)));
        });
        for cells in &sheet.rows {
            row(xml, |xml| cells.iter().for_each(|one| cell(xml, one, convention)));
        }
    });
}

fn row(xml: &mut Xml, cells: impl FnOnce(&mut Xml)) {
    xml.element("table:table-row", &[("table:style-name", styles::ROW)], cells);
}

fn style(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => styles::TEXT,
        Kind::Number => styles::NUMBER,
        Kind::Date => styles::DATE,
        Kind::DateTime => styles::MOMENT,
    }
}

fn cell(xml: &mut Xml, cell: &Cell, convention: Convention) {
    match cell {
        Cell::Empty => xml.empty("table:table-cell", &[]),
        Cell::Text(_) | Cell::Phones(_) => text(xml, styles::TEXT, &cell.words().unwrap_or_default()),
        Cell::Integer(number) => {
            let number = number.to_string();
            value(xml, styles::WHOLE, "float", ("office:value", &number), &number);
        }
        Cell::Decimal(number) => {
            let number = number.to_string();
            let shown =
                if convention == Convention::Dutch { number.replace('.', ",") } else { number.clone() };
            value(xml, styles::NUMBER, "float", ("office:value", &number), &shown);
        }
        Cell::Date(date) => {
            let shown = day(*date, convention);
            value(xml, styles::DATE, "date", ("office:date-value", &date.to_string()), &shown);
        }
        Cell::DateTime(moment) => {
            let shown = format!("{} {}", day(moment.date(), convention), moment.strftime("%H:%M"));
            let exact = DateTime::strftime(moment, "%Y-%m-%dT%H:%M:%S").to_string();
            value(xml, styles::MOMENT, "date", ("office:date-value", &exact), &shown);
        }
    }
}

fn day(date: Date, convention: Convention) -> String {
    match convention {
        Convention::Dutch => format!("{}-{}-{}", date.day(), date.month(), date.year()),
        Convention::Other => date.to_string(),
    }
}

fn value(xml: &mut Xml, style: &str, kind: &str, value: (&str, &str), shown: &str) {
    let attributes = [("table:style-name", style), ("office:value-type", kind), value];
    xml.element("table:table-cell", &attributes, |xml| xml.said("text:p", &[], shown));
}

/// Words, a paragraph for each line.
fn text(xml: &mut Xml, style: &str, words: &str) {
    let attributes = [("table:style-name", style), ("office:value-type", "string")];
    let words = allowed(words);
    let all: Vec<Piece<'_>> = pieces(&words).collect();
    xml.element("table:table-cell", &attributes, |xml| {
        for line in all.split(|piece| *piece == Piece::Break) {
            xml.element("text:p", &[], |xml| {
                let mut after_space = true;
                for piece in line {
                    match piece {
                        Piece::Words(words) => after_space = spaced(xml, words, after_space),
                        Piece::Tab => {
                            xml.empty("text:tab", &[]);
                            after_space = false;
                        }
                        Piece::Break => {}
                    }
                }
            });
        }
    });
}

/// The buttons to filter by, on the header row.
fn filter(xml: &mut Xml, sheet: &Sheet, place: usize) {
    let name = sheet.name.replace('\'', "''");
    let (column, row) = (letters(sheet.columns.len()), sheet.rows.len() + 1);
    let range = format!("'{name}'.A1:'{name}'.{column}{row}");
    let attributes = [
        ("table:name", format!("__Anonymous_Sheet_DB__{place}")),
        ("table:target-range-address", range),
        ("table:display-filter-buttons", "true".to_owned()),
    ];
    let attributes = attributes.each_ref().map(|(key, value)| (*key, value.as_str()));
    xml.empty("table:database-range", &attributes);
}

/// The name of a column, counted from 1: A to Z, then AA.
fn letters(mut column: usize) -> String {
    let mut letters = String::new();
    while column > 0 {
        let digit = u8::try_from((column - 1) % 26).unwrap_or(0);
        letters.insert(0, char::from(b'A' + digit));
        column = (column - 1) / 26;
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn columns_are_named_as_spreadsheets_do() {
        let named = [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (256, "IV"), (16_384, "XFD")];
        for (column, name) in named {
            assert_eq!(letters(column), name);
        }
    }
}
