//! How long a list takes, and how much memory. Run by hand, in release:
//! `cargo test --release -p kring-import -- --ignored --nocapture speed`.

use std::time::Instant;

use kring_import::{Country, PeopleOptions};
use rust_xlsxwriter::Workbook;

use crate::files::tables;
use crate::hostile::{forget_peak, peak_memory};
use crate::judge::judge;

#[test]
#[ignore = "a measurement"]
fn ten_thousand_rows() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let headings = [
        "Voornaam",
        "Tussenvoegsel",
        "Achternaam",
        "Organisatie",
        "Functie",
        "Mobiel",
        "E-mail",
        "Straat",
        "Postcode",
        "Plaats",
        "Taal",
        "Opmerkingen",
    ];
    for (column, heading) in (0..).zip(headings) {
        sheet.write(0, column, heading).unwrap();
    }
    for row in 1..=10_000_u32 {
        let cells = [
            format!("Voornaam{row}"),
            "van der".into(),
            format!("Achternaam{row}"),
            format!("Vereniging {}", row % 50),
            "voorzitter".into(),
            format!("06-{:08}", 10_000_000 + row),
            format!("persoon{row}@voorbeeld.nl"),
            format!("Dorpsstraat {row}"),
            "2801 AB".into(),
            "Gouda".into(),
            "Nederlands, Turks".into(),
            format!("belt liever na {} uur", row % 24),
        ];
        for (column, cell) in (0..).zip(cells) {
            sheet.write(row, column, cell).unwrap();
        }
    }
    let bytes = book.save_to_buffer().unwrap();
    drop(book);
    forget_peak();
    let before = peak_memory().unwrap_or_default();
    let begin = Instant::now();
    let tables = tables(&bytes).unwrap();
    let read = begin.elapsed();
    let people = tables[0]
        .people(&tables[0].suggested(), PeopleOptions { country: Country::default(), judge: &judge })
        .unwrap();
    let (all, peak) = (begin.elapsed(), peak_memory().unwrap_or_default());
    assert_eq!((people.people.len(), people.remarks.len()), (10_000, 0));
    println!(
        "{} bytes: table {read:?}, with people {all:?}, peak {peak} MB of which {before} MB before",
        bytes.len()
    );
    assert!(all.as_secs_f32() < 1.0 && peak < 150);
}
