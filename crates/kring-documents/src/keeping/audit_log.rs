//! The log as a list for spreadsheets and for programs.

use kring_core::locale::Locale;
use kring_core::vault_admin::AuditLine;
use kring_texts::{Language, Texts};

use crate::error::DocumentError;
use crate::table::Table;

/// The log as CSV (RFC 4180) with a line of headings, as office programs of that language open it. What an
/// operation is called stands beside its name, in the language given.
pub fn audit_csv(lines: &[AuditLine], language: Locale) -> Vec<u8> {
    let texts = Texts::of(match language {
        Locale::Nl => Language::Nl,
        Locale::En => Language::En,
    });
    let heads =
        ["sequence", "at", "operation", "what", "records", "device", "slot", "number", "classification"];
    let heads = heads.map(|head| texts.get(&format!("doc-log-{head}")));
    let mut table = Table::new(language);
    table.line(heads);
    for line in lines {
        let id = format!("operation-{}", line.operation.replace('.', "-"));
        let what = if texts.has(&id) { texts.get(&id) } else { String::new() };
        table.line([
            line.sequence.to_string(),
            line.at.to_string(),
            line.operation.clone(),
            what,
            line.records.join(" "),
            line.device.clone(),
            line.slot.clone(),
            line.number.map(|number| number.to_string()).unwrap_or_default(),
            line.classification.map_or_else(String::new, |grade| {
                texts.with("doc-list-classification", &[("classification", grade.code().into())])
            }),
        ]);
    }
    table.into_bytes()
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
        let csv = String::from_utf8(audit_csv(std::slice::from_ref(&line), Locale::Nl)).expect("text");
        let second = csv.lines().nth(1).expect("a line");
        let expected = "7;1970-01-01T00:00:00Z;slot.add;Wachtzin toegevoegd;;\"'=HYPERLINK(\"\"x\"\"),b\";Collega;;Vertrouwelijk";
        assert_eq!(second, expected);
        let english = String::from_utf8(audit_csv(std::slice::from_ref(&line), Locale::En)).expect("text");
        assert!(
            english.lines().nth(1).expect("a line").starts_with("7,1970-01-01T00:00:00Z,slot.add,"),
            "{english}"
        );
        let json = audit_json_lines(&[line]).expect("lines");
        assert!(json.starts_with(b"{\"sequence\":7,") && json.ends_with(b"}\n"));
    }
}
