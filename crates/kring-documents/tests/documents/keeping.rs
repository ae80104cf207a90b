//! The sheet with the recovery key and the receipt of a backup, read back by other programs.

use std::process::Command;

use crate::typesetter::{render_backup_receipt, render_recovery_sheet};
use jiff::Timestamp;
use jiff::civil::date;
use kring_core::locale::Locale;
use kring_core::vault_admin::{BackupReceipt, NewRecoveryKey, RecoverySheet};

use crate::readers::{Printed, unwrapped};

fn sheet_of(key: &NewRecoveryKey, language: Locale) -> Vec<u8> {
    let sheet = RecoverySheet {
        language,
        vault_name: "Havenkwartier.kring".to_owned(),
        vault_id: "3f0c9d1e-8f0a-4f6e-9a4e-0d6f4d1f7a11".to_owned(),
        made_on: date(2026, 11, 25),
        municipality: "Gemeente Oeverdaal".to_owned(),
        groups: key.groups().into_iter().map(|group| group.to_owned().into()).collect(),
        text: key.text().to_owned().into(),
    };
    render_recovery_sheet(&sheet).expect("a recovery sheet")
}

fn receipt(language: Locale) -> Vec<u8> {
    let receipt = BackupReceipt {
        vault: "3f0c9d1e-8f0a-4f6e-9a4e-0d6f4d1f7a11".to_owned(),
        made_at: Timestamp::UNIX_EPOCH,
        sequence: 41,
        records: 17,
        digest: "ab12".repeat(16),
    };
    render_backup_receipt(&receipt, "/media/usb/kring.age", language).expect("a receipt")
}

#[test]
fn the_key_can_be_typed_over_from_the_sheet_and_is_in_its_code() {
    let key = NewRecoveryKey::make().expect("random numbers");
    for language in [Locale::Nl, Locale::En] {
        let printed = Printed::new(&sheet_of(&key, language));
        printed.ask("qpdf", &["--check"], &[]);
        let Some(text) = printed.text() else { return };
        let text = unwrapped(&text);
        for group in key.groups() {
            assert!(text.contains(group), "a group is not on the sheet");
        }
        for part in ["Havenkwartier.kring", "Gemeente Oeverdaal", "3f0c9d1e-8f0a"] {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert!(!text.contains("doc-") && !text.contains("{$"), "{text}");
        assert!(!text.contains(key.text()), "the whole key is in the code only");
    }
    let folder = tempfile::tempdir().expect("a folder");
    let (pdf, picture) = (folder.path().join("sheet.pdf"), folder.path().join("sheet"));
    std::fs::write(&pdf, sheet_of(&key, Locale::Nl)).expect("a file");
    let drawn =
        Command::new("pdftoppm").args(["-r", "150", "-png", "-singlefile"]).arg(&pdf).arg(&picture).output();
    let read = Command::new("zbarimg").args(["-q", "--raw"]).arg(picture.with_extension("png")).output();
    match (drawn, read) {
        (Ok(drawn), Ok(read)) => {
            assert!(drawn.status.success(), "the sheet is not drawn");
            assert_eq!(String::from_utf8_lossy(&read.stdout).trim(), key.text());
        }
        _ => eprintln!("skipped: pdftoppm or zbarimg is not installed, nobody else read the code"),
    }
}

#[test]
fn sheet_and_receipt_are_one_page_for_everybody() {
    let key = NewRecoveryKey::make().expect("random numbers");
    for document in
        [sheet_of(&key, Locale::Nl), sheet_of(&key, Locale::En), receipt(Locale::Nl), receipt(Locale::En)]
    {
        let text = String::from_utf8_lossy(&document).into_owned();
        assert!(
            text.contains("<pdfaid:part>2</pdfaid:part>") && text.contains("<pdfuaid:part>1</pdfuaid:part>")
        );
        let printed = Printed::new(&document);
        printed.ask("outloud", &["--quiet"], &[]);
        let Some(info) = printed.ask("pdfinfo", &[], &[]) else { continue };
        assert!(info.lines().any(|line| line.starts_with("Pages:") && line.ends_with(" 1")), "{info}");
    }
}

#[test]
fn the_receipt_has_what_a_comparison_needs() {
    let Some(text) = Printed::new(&receipt(Locale::Nl)).text() else { return };
    let text = unwrapped(&text).replace(' ', "");
    for part in
        ["ab12".repeat(16).as_str(), "17", "41", "/media/usb/kring.age", "Voorwie(rubricering):Vertrouwelijk"]
    {
        assert!(text.contains(part), "{part}: {text}");
    }
}
