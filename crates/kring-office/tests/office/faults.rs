//! What cannot be written is said, and nothing is written.

use jiff::civil::date;
use kring_office::document::{
    Align, Block, Cell, Column, Figure, Paragraph, Picture, Span, Style, Table, Width,
};
use kring_office::workbook::{self, Kind, Sheet};
use kring_office::{Document, OfficeError, Workbook, csv, docx, html, ods, odt, xlsx};

use crate::fixture::{PNG, document, workbook};

fn of_document(change: impl FnOnce(&mut Document)) -> OfficeError {
    let mut document = document();
    change(&mut document);
    let error = odt(&document).unwrap_err();
    assert_eq!(docx(&document).unwrap_err(), error);
    assert_eq!(html(&document).unwrap_err(), error);
    error
}

fn of_workbook(change: impl FnOnce(&mut Workbook)) -> OfficeError {
    let mut workbook = workbook();
    change(&mut workbook);
    let error = ods(&workbook).unwrap_err();
    assert_eq!(xlsx(&workbook).unwrap_err(), error);
    error
}

fn figure(picture: Picture, width: u16, alternative: &str) -> Block {
    Block::Figure(Figure {
        picture,
        width,
        height: 20,
        alternative: alternative.to_owned(),
        caption: Paragraph::default(),
    })
}

fn png() -> Picture {
    Picture::Png(PNG.to_vec())
}

#[test]
fn faults_of_documents_are_named() {
    let error = of_document(|document| document.language = "Dutch".to_owned());
    assert_eq!(error, OfficeError::Language { tag: "Dutch".to_owned() });
    let passage = Block::Paragraph { style: Style::Body, text: Span::foreign("x", "nl_NL").into() };
    let error = of_document(|document| document.body.push(passage));
    assert_eq!(error, OfficeError::Language { tag: "nl_NL".to_owned() });
    for template in ["Pagina", "{pages} {page}", "{page} {page} {pages}"] {
        let error = of_document(|document| document.footer.page = template.to_owned());
        assert_eq!(error, OfficeError::PageNumber { template: template.to_owned() });
    }
    let column = || Column { header: "A".into(), align: Align::Start, width: Width::Content };
    let table = |columns, row: Vec<Cell>| {
        Block::Table(Table { caption: Paragraph::default(), columns, row_headers: false, rows: vec![row] })
    };
    let error = of_document(|document| document.body.push(table(vec![column()], Vec::new())));
    assert_eq!(error, OfficeError::Row { table: 3, row: 1, cells: 0, columns: 1 });
    let wide = (0..64).map(|_| column()).collect();
    let error = of_document(|document| document.body.push(table(wide, Vec::new())));
    assert_eq!(error, OfficeError::Columns { table: 3, columns: 64, most: 63 });
}

#[test]
fn faults_of_figures_are_named() {
    let error = of_document(|document| document.body.push(figure(png(), 20, " ")));
    assert_eq!(error, OfficeError::AlternativeText { figure: 3 });
    let error = of_document(|document| document.body.push(figure(png(), 171, "x")));
    assert_eq!(error, OfficeError::PictureSize { figure: 3, width: 171, height: 20 });
    let bomb = br#"<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaa">]><svg/>"#;
    for picture in
        [Picture::Png(b"GIF89a".to_vec()), Picture::Svg(b"<html/>".to_vec()), Picture::Svg(bomb.to_vec())]
    {
        let error = of_document(|document| document.body.push(figure(picture, 20, "x")));
        assert_eq!(error, OfficeError::Picture { figure: 3 });
    }
}

#[test]
fn faults_of_workbooks_are_named() {
    assert_eq!(of_workbook(|workbook| workbook.sheets.clear()), OfficeError::NoSheet);
    for name in ["", " ", "a/b", "'a", "[x]", &"x".repeat(32), "leeg"] {
        let error = of_workbook(|workbook| {
            let at = workbook.sheets.len() - 1;
            let sheet = Sheet { name: name.to_owned(), ..workbook.sheets[at].clone() };
            workbook.sheets.push(sheet);
        });
        assert_eq!(error, OfficeError::SheetName { name: name.to_owned() });
    }
    for cell in [
        workbook::Cell::Text("x".repeat(32_768)),
        workbook::Cell::Integer(i64::MAX),
        workbook::Cell::Decimal(f64::NAN),
        workbook::Cell::Date(date(1899, 12, 31)),
        workbook::Cell::DateTime(date(2026, 1, 1).at(0, 0, 0, 1)),
    ] {
        let error = of_workbook(|workbook| workbook.sheets[1].rows.push(vec![cell]));
        assert!(matches!(error, OfficeError::Cell { sheet: 2, row: 1, column: 1, .. }), "{error}");
    }
}

#[test]
fn faults_of_a_sheet_are_named_in_csv_too() {
    let column = workbook::Column { header: "A".to_owned(), width: 9, kind: Kind::Text };
    let sheet = Sheet { name: String::new(), columns: vec![column], rows: vec![Vec::new()] };
    assert_eq!(csv("nl", &sheet).unwrap_err(), OfficeError::Row { table: 1, row: 1, cells: 0, columns: 1 });
}

#[test]
fn every_error_has_a_code_of_its_own() {
    let codes: std::collections::BTreeSet<_> = OfficeError::CODES.into();
    assert_eq!(codes.len(), OfficeError::CODES.len());
    assert!(codes.contains(OfficeError::NoSheet.code()));
}
