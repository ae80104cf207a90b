//! The log as a list for spreadsheets and for programs.

use jiff::civil::Date;
use kring_core::locale::Locale;
use kring_core::vault_admin::AuditLine;
use kring_office::workbook::Cell;
use kring_texts::{Language, Texts};

use crate::error::DocumentError;
use crate::table::{Table, TableFormat};

/// The columns, by the key of their heading, with how wide each is.
const COLUMNS: [(&str, u8); 9] = [
    ("doc-log-sequence", 8),
    ("doc-log-at", 28),
    ("doc-log-operation", 26),
    ("doc-log-what", 36),
    ("doc-log-records", 40),
    ("doc-log-device", 24),
    ("doc-log-slot", 20),
    ("doc-log-number", 10),
    ("doc-log-classification", 16),
];

/// The log as a table, made on a day. What an operation is called stands beside its name, in the language given; moments are in
/// universal time, to the millisecond and with their zone (RFC 3339), as text.
pub fn audit_table(
    lines: &[AuditLine],
    language: Locale,
    made_on: Date,
    format: TableFormat,
) -> Result<Vec<u8>, DocumentError> {
    let texts = Texts::of(match language {
        Locale::Nl => Language::Nl,
        Locale::En => Language::En,
    });
    let table = Table {
        texts,
        name: texts.get("shell-file-log"),
        made_on,
        columns: &COLUMNS,
        rows: lines.iter().map(|line| cells(texts, line, format).into()).collect(),
    };
    table.written(format)
}

fn cells(texts: &Texts, line: &AuditLine, format: TableFormat) -> [Cell; COLUMNS.len()] {
    let what = texts.operation(&line.operation).unwrap_or_default();
    let grade = line.classification.map_or_else(String::new, |grade| {
        texts.with("doc-list-classification", &[("classification", grade.code().into())])
    });
    [
        i64::from(line.sequence).into(),
        line.at.to_string().into(),
        line.operation.as_str().into(),
        what.into(),
        records(&line.records, format).into(),
        line.device.as_str().into(),
        line.slot.as_str().into(),
        line.number.map_or(Cell::Empty, |number| i64::from(number).into()),
        grade.into(),
    ]
}

/// The records an operation named. A cell of a spreadsheet has no room for more than some hundreds; then it says how many more
/// there are, and CSV and JSON have them all.
fn records(ids: &[String], format: TableFormat) -> String {
    const ROOM: usize = 800;
    match ids.len().checked_sub(ROOM) {
        Some(more @ 1..) if format != TableFormat::Csv => format!("{} (+ {more})", ids[..ROOM].join(" ")),
        _ => ids.join(" "),
    }
}

/// The log as lines of JSON, one for each entry.
pub fn audit_json_lines(lines: &[AuditLine]) -> Result<Vec<u8>, DocumentError> {
    let mut all = Vec::new();
    for line in lines {
        serde_json::to_writer(&mut all, line)
            .map_err(|error| DocumentError::Layout { what: error.to_string() })?;
        all.push(b'\n');
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use kring_core::classification::Classification;

    use super::*;

    fn csv(line: &AuditLine, language: Locale) -> String {
        let made_on = jiff::civil::date(2026, 11, 30);
        let table = audit_table(std::slice::from_ref(line), language, made_on, TableFormat::Csv);
        String::from_utf8(table.expect("a table")).expect("text")
    }

    #[test]
    fn no_name_becomes_a_formula_or_another_cell() {
        let line = AuditLine {
            sequence: 7,
            at: jiff::Timestamp::UNIX_EPOCH,
            operation: "slot.add".to_owned(),
            records: Vec::new(),
            device: "=HYPERLINK(\"x\"),b".to_owned(),
            slot: "Collega".to_owned(),
            number: None,
            classification: Some(Classification::Confidential),
        };
        let dutch = csv(&line, Locale::Nl);
        let second = dutch.lines().nth(1).expect("a line");
        let expected = "7;1970-01-01T00:00:00Z;slot.add;Wachtzin toegevoegd;;\"'=HYPERLINK(\"\"x\"\"),b\";Collega;;Vertrouwelijk";
        assert_eq!(second, expected);
        let english = csv(&line, Locale::En);
        assert!(
            english.lines().nth(1).expect("a line").starts_with("7,1970-01-01T00:00:00Z,slot.add,"),
            "{english}"
        );
        let many = AuditLine { records: vec!["x".repeat(36); 2_000], ..line.clone() };
        assert_eq!(csv(&many, Locale::Nl).matches("xxx ").count(), 1_999, "CSV has them all");
        for format in [TableFormat::Xlsx, TableFormat::Ods] {
            let made =
                audit_table(std::slice::from_ref(&many), Locale::Nl, jiff::civil::date(2026, 11, 30), format);
            assert!(made.is_ok_and(|bytes| bytes.starts_with(b"PK")), "{format:?}");
        }
        let json = audit_json_lines(&[line]).expect("lines");
        assert!(json.starts_with(b"{\"sequence\":7,") && json.ends_with(b"}\n"));
    }
}
