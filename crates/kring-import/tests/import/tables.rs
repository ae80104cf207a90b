//! Rows and cells of every format.

use kring_import::{Cell, Counted, HeaderRule, Limits, Problem, read_pasted};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use crate::files::{ods, table, tables, xlsx};
use crate::judge::judge;

fn texts(cells: &[Cell]) -> Vec<String> {
    cells.iter().map(|cell| cell.text().into_owned()).collect()
}

#[test]
fn a_list_from_excel_in_dutch() {
    let read = table(b"Ledenlijst wijk Oost;;\r\nstand 1 mei;;\r\n\r\nNaam;Plaats;Telefoon\r\nRen\xe9 de Wit;Gouda;06-12345678\r\n\r\nZo\xeb \xc7elik;Delft;\r\n");
    assert_eq!(read.header_row, Some(4));
    assert_eq!(read.encoding.as_ref().map(|encoding| encoding.name.as_str()), Some("windows-1252"));
    let rows: Vec<_> = read.rows.iter().map(|row| (row.number, texts(&row.cells))).collect();
    assert_eq!(rows[0], (5, vec!["René de Wit".into(), "Gouda".into(), "06-12345678".into()]));
    assert_eq!(rows[1], (7, vec!["Zoë Çelik".into(), "Delft".into(), String::new()]));
    assert_eq!(read.layout, "naam|plaats|telefoon");
}

#[test]
fn the_line_that_names_the_separator_counts_as_a_row() {
    let read = table("sep=,\r\nNaam,E-mail\r\nJan,jan@voorbeeld.nl\r\n");
    assert_eq!((read.header_row, read.rows[0].number), (Some(2), 3));
}

#[test]
fn a_table_without_headings_says_so() {
    let read = table("Jan de Wit;jan@voorbeeld.nl\nSara Bos;sara@voorbeeld.nl\n");
    assert_eq!(read.header_row, None);
    assert_eq!(read.columns.iter().map(|column| column.header.as_str()).collect::<Vec<_>>(), ["A", "B"]);
    assert_eq!((read.rows.len(), read.layout.as_str()), (2, "#2"));
}

#[test]
fn a_quote_that_stays_open_is_said_with_its_row() {
    let error = tables(b"Naam;Plaats\nJan;Gouda\nSara;\"Delft\nPiet;Leiden\n").unwrap_err();
    assert_eq!((error.problem, error.place.row), (Problem::UnclosedQuote, Some(3)));
}

#[test]
fn pasted_cells() {
    let pasted = "Voornaam\tAchternaam\nJan\t\"Wit\nSara\tBos\n";
    let read = read_pasted(pasted, HeaderRule::Find, &judge, &Limits::default()).unwrap();
    assert_eq!(read.rows.len(), 2);
    assert_eq!(texts(&read.rows[0].cells), ["Jan", "\"Wit"]);
}

#[test]
fn cells_of_a_workbook_are_typed() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Deelnemers").unwrap();
    for (column, heading) in (0..).zip(["Naam", "Sinds", "Uren", "Lid", "Som", "Begin"]) {
        sheet.write(1, column, heading).unwrap();
    }
    let day = Format::new().set_num_format("dd-mm-yyyy");
    let moment = Format::new().set_num_format("dd-mm-yyyy hh:mm");
    sheet.write(2, 0, "Jan").unwrap();
    sheet.write_with_format(2, 1, ExcelDateTime::from_ymd(2026, 11, 30).unwrap(), &day).unwrap();
    sheet.write(2, 2, 1.5).unwrap();
    sheet.write(2, 3, true).unwrap();
    sheet.write_formula(2, 4, Formula::new("=1+1").set_result("2")).unwrap();
    let begin = ExcelDateTime::from_ymd(2026, 11, 30).unwrap().and_hms(14, 30, 0).unwrap();
    sheet.write_with_format(2, 5, &begin, &moment).unwrap();
    let read = table(book.save_to_buffer().unwrap());
    assert_eq!((read.sheet.as_str(), read.header_row, read.rows[0].number), ("Deelnemers", Some(2), 3));
    let day = jiff::civil::date(2026, 11, 30);
    assert_eq!(
        read.rows[0].cells,
        [
            Cell::Text("Jan".into()),
            Cell::Date(day),
            Cell::Number(1.5),
            Cell::Boolean(true),
            Cell::Number(2.0),
            Cell::Moment(day.at(14, 30, 0, 0)),
        ]
    );
}

#[test]
fn cells_of_a_spreadsheet_are_typed_and_repeated() {
    let read = table(ods(
        "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Naam</text:p></table:table-cell>\
         <table:table-cell><text:p>Sinds</text:p></table:table-cell><table:table-cell><text:p>Plaats</text:p></table:table-cell></table:table-row>\
         <table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>\
         <table:table-row table:number-rows-repeated=\"2\"><table:table-cell><text:p>Jan &amp; Sara</text:p><text:p>Wit<office:annotation><text:p>geheim</text:p></office:annotation></text:p></table:table-cell>\
         <table:table-cell office:value-type=\"date\" office:date-value=\"2026-11-30\"><text:p>30-11-26</text:p></table:table-cell>\
         <table:covered-table-cell/></table:table-row>\
         <table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>",
    ));
    assert_eq!(read.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [5, 6]);
    assert_eq!(read.rows[0].cells[0], Cell::Text("Jan & Sara\nWit".into()));
    assert_eq!(read.rows[0].cells[1], Cell::Date(jiff::civil::date(2026, 11, 30)));
}

#[test]
fn an_empty_cell_far_away_costs_nothing_and_a_filled_one_is_said() {
    let head = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Naam</v></c></row><row r=\"2\"><c r=\"A2\" t=\"str\"><v>Jan</v></c></row>";
    let empty = xlsx(&format!("{head}<row r=\"1048576\"><c r=\"XFD1048576\" s=\"0\"/></row>"), "");
    assert_eq!(table(empty).rows.len(), 1);
    let filled = xlsx(&format!("{head}<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"), "");
    let error = tables(&filled).unwrap_err();
    assert_eq!(error.problem, Problem::TooMany { of: Counted::Columns, most: 200 });
    assert_eq!(
        (error.place.row, error.place.column, error.place.sheet.as_deref()),
        (Some(1_048_576), Some(16_384), Some("Lijst"))
    );
}

#[test]
fn what_is_no_table_is_said() {
    let code = |bytes: &[u8]| tables(bytes).unwrap_err().code();
    assert_eq!(code(b""), "import.empty");
    assert_eq!(code(b" \r\n \n"), "import.empty");
    assert_eq!(code(b"%PDF-1.7\n..."), "import.unknownFormat");
    assert_eq!(code(b"PK\x03\x04 and then nothing"), "import.cutOff");
    assert_eq!(code(&crate::files::zip(&[("a.txt", b"x")])), "import.unknownFormat");
    let error = serde_json::to_value(tables(b"").unwrap_err()).unwrap();
    assert_eq!(error, serde_json::json!({ "problem": { "kind": "empty" }, "place": {} }));
}
