//! Office files as their users meet them: opened by other programs, saved by those, and read back.

mod fixture;

#[test]
fn scratch() {
    let d = fixture::document();
    let w = fixture::workbook();
    let out = std::env::var("OUT").unwrap();
    let put = |n: &str, b: Vec<u8>| std::fs::write(format!("{out}/{n}"), b).unwrap();
    put("d.odt", kring_office::odt(&d).unwrap());
    put("d.docx", kring_office::docx(&d).unwrap());
    put("d.html", kring_office::html(&d).unwrap());
    put("w.xlsx", kring_office::xlsx(&w).unwrap());
    put("w.ods", kring_office::ods(&w).unwrap());
    put("w.csv", kring_office::csv(&w.language, &w.sheets[0]).unwrap());
}
