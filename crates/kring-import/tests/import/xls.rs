//! XLS as `LibreOffice` writes it.

use std::process::Command;

use kring_import::Cell;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use crate::files::{table, tables};

/// A workbook as XLS; `None` where `LibreOffice` is not installed.
fn xls(book: &mut Workbook, name: &str) -> Option<Vec<u8>> {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).unwrap();
    book.save(folder.join("book.xlsx")).unwrap();
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let mut office = Command::new("soffice");
    office.args([profile.as_str(), "--headless", "--convert-to", "xls", "--outdir"]);
    office.arg(&folder).arg(folder.join("book.xlsx"));
    if office.output().is_err() {
        println!("skipped: soffice is not installed");
        return None;
    }
    Some(std::fs::read(folder.join("book.xls")).unwrap())
}

#[test]
fn cells_of_an_xls_are_typed() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let day = Format::new().set_num_format("dd-mm-yyyy");
    for (column, heading) in (0..).zip(["Naam", "Sinds", "Nummer"]) {
        sheet.write(2, column, heading).unwrap();
    }
    sheet.write(3, 0, "Zoë Çelik").unwrap();
    sheet.write_with_format(3, 1, ExcelDateTime::from_ymd(2026, 11, 30).unwrap(), &day).unwrap();
    sheet.write(3, 2, 12.5).unwrap();
    let Some(bytes) = xls(&mut book, "typed") else { return };
    let read = table(&bytes);
    assert_eq!((read.header_row, read.rows[0].number), (Some(3), 4));
    let day = jiff::civil::date(2026, 11, 30);
    assert_eq!(read.rows[0].cells, [Cell::Text("Zoë Çelik".into()), Cell::Date(day), Cell::Number(12.5)]);
    let cut = tables(&bytes[..bytes.len() / 2]).unwrap_err();
    assert!(["import.cutOff", "import.malformed"].contains(&cut.code()), "{cut:?}");
}

#[test]
fn an_xls_whose_rectangle_is_large_is_not_laid_out() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Naam").unwrap();
    sheet.write(65_535, 255, "ver").unwrap();
    let Some(bytes) = xls(&mut book, "large") else { return };
    assert_eq!(tables(&bytes).unwrap_err().code(), "import.tooMany");
}
