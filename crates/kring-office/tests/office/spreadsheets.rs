//! Spreadsheets as `LibreOffice` shows them, and as it saves them again.

use kring_office::{ods, xlsx};

use crate::fixture::{ARABIC, TIGRINYA, workbook};
use crate::programs::{saved_again, through_office};
use crate::reading::{Element, parts, read};

/// Semicolon, quoted where needed, UTF-8, the first sheet as it is shown.
const AS_CSV: &str = "csv:Text - txt - csv (StarCalc):59,34,76,1,,1043,false,true";

/// What begins as a formula, as it was typed.
const TYPED: [&str; 6] = ["=1+1", "+31612345678", "-2+3", "@SUM(A1)", "=1+2", "3-11"];

#[test]
fn no_text_is_computed() {
    let workbook = workbook();
    for (name, bytes) in [("lijst.xlsx", xlsx(&workbook).unwrap()), ("lijst.ods", ods(&workbook).unwrap())] {
        let Some((_folder, csv)) = through_office(name, &bytes, AS_CSV) else { return };
        let csv = std::fs::read_to_string(csv).unwrap();
        for typed in TYPED.into_iter().chain([
            ARABIC,
            TIGRINYA,
            "0612345678",
            "0031612345678",
            "+31612345678",
            "06-1234 5678",
        ]) {
            assert!(csv.contains(typed), "{typed} in {name}: {csv}");
        }
        // Numbers in XLSX are shown as the reader's own program has them.
        let csv = csv.replace("0.25", "0,25");
        assert!(csv.contains("Noor de Wit;0612345678;1-11-2026;1-11-2026 19:30;3;0,25"), "{name}: {csv}");
        assert!(csv.contains("regel een\nregel  twee"), "{name}: {csv}");
    }
}

#[test]
fn xlsx_holds_no_formula_and_survives_libreoffice() {
    let written = xlsx(&workbook()).unwrap();
    let before = parts(&written);
    let sheet = read(&before["xl/worksheets/sheet1.xml"]);
    check_xlsx(&sheet, &read(&before["xl/workbook.xml"]));
    // What is in sight belongs to a window, and LibreOffice has none here: it does not save it again.
    assert_eq!((sheet.all("pane")[0].get("state"), sheet.all("pane")[0].get("ySplit")), ("frozen", "1"));
    let data = read(&before["docProps/core.xml"]);
    assert_eq!(data.all("dc:language")[0].words, "nl");
    assert_eq!(data.all("dc:title")[0].words, "Mensen & afspraken");
    let Some(again) = saved_again("lijst.xlsx", &written) else { return };
    let after = parts(&again);
    check_xlsx(&read(&after["xl/worksheets/sheet1.xml"]), &read(&after["xl/workbook.xml"]));
    let strings = read(&after["xl/sharedStrings.xml"]).words;
    assert!(TYPED.iter().chain(&[ARABIC, TIGRINYA]).all(|typed| strings.contains(typed)), "{strings}");
    assert_eq!(read(&after["docProps/core.xml"]).all("dc:language")[0].words, "nl");
}

fn check_xlsx(sheet: &Element, book: &Element) {
    assert!(sheet.all("f").is_empty());
    assert_eq!(sheet.all("autoFilter")[0].get("ref").replace('$', ""), "A1:F13");
    let cell = |place: &str| sheet.all("c").into_iter().find(|cell| cell.get("r") == place).unwrap().clone();
    assert_eq!(cell("A3").get("t"), "s", "what begins as a formula is text");
    assert_eq!(cell("B2").get("t"), "s", "a telephone number is text");
    assert_eq!(cell("C2").child("v").unwrap().words, "46327", "a day is a number of days");
    assert_eq!(cell("E3").child("v").unwrap().words, "-4");
    let names: Vec<_> = book.all("definedName").iter().map(|one| one.get("name").to_owned()).collect();
    for name in ["_xlnm._FilterDatabase", "_xlnm.Print_Titles"] {
        assert!(names.iter().any(|one| one == name), "{names:?}");
    }
}

#[test]
fn ods_survives_libreoffice() {
    let written = ods(&workbook()).unwrap();
    check_ods(&written);
    let settings = read(&parts(&written)["settings.xml"]);
    let frozen = settings.all("config:config-item");
    let frozen: Vec<_> =
        frozen.iter().filter(|item| item.get("config:name") == "VerticalSplitMode").collect();
    assert!(frozen.len() == 2 && frozen.iter().all(|item| item.words == "2"));
    let Some(again) = saved_again("lijst.ods", &written) else { return };
    check_ods(&again);
}

fn check_ods(file: &[u8]) {
    let parts = parts(file);
    let content = read(&parts["content.xml"]);
    let table = content.all("table:table")[0];
    assert_eq!(table.get("table:name"), "Mensen & 't netwerk");
    assert_eq!(table.all("table:table-header-rows").len(), 1);
    let rows = table.all("table:table-row");
    let cells = rows[2].all("table:table-cell");
    assert_eq!((cells[0].get("office:value-type"), cells[0].words.as_str()), ("string", "=1+1"));
    assert_eq!(
        (cells[2].get("office:value-type"), cells[2].get("office:date-value")),
        ("date", "2026-11-02")
    );
    assert_eq!(cells[3].get("office:date-value"), "2026-11-02T19:30:00");
    assert_eq!((cells[4].get("office:value-type"), cells[4].get("office:value")), ("float", "-4"));
    assert_eq!(cells[5].words, "12,5", "numbers are shown as in Dutch");
    table.walk(&mut |element| assert!(element.get("table:formula").is_empty(), "{element:?}"));
    let filter = content.all("table:database-range")[0];
    assert_eq!(filter.get("table:display-filter-buttons"), "true");
    assert!(filter.get("table:target-range-address").ends_with("F13"), "{filter:?}");
    assert_eq!(read(&parts["meta.xml"]).all("dc:language")[0].words, "nl");
}
