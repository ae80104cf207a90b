//! Equal input gives equal bytes, and every part is XML that another parser reads.

use kring_office::{docx, html, ods, odt, xlsx};

use crate::fixture::{document, workbook};
use crate::programs::run;
use crate::reading::{first_part, is_xml, parts};

#[test]
fn equal_input_gives_equal_bytes() {
    let (document, workbook) = (document(), workbook());
    assert_eq!(odt(&document).unwrap(), odt(&document).unwrap());
    assert_eq!(docx(&document).unwrap(), docx(&document).unwrap());
    assert_eq!(html(&document).unwrap(), html(&document).unwrap());
    assert_eq!(ods(&workbook).unwrap(), ods(&workbook).unwrap());
    let first = xlsx(&workbook).unwrap();
    // Zips keep moments in steps of two seconds.
    std::thread::sleep(std::time::Duration::from_millis(2_100));
    assert_eq!(xlsx(&workbook).unwrap(), first);
}

#[test]
fn files_of_open_document_say_first_what_they_are() {
    for (file, kind) in [(odt(&document()).unwrap(), "text"), (ods(&workbook()).unwrap(), "spreadsheet")] {
        assert_eq!(first_part(&file), ("mimetype".to_owned(), false));
        let parts = parts(&file);
        assert_eq!(parts["mimetype"], format!("application/vnd.oasis.opendocument.{kind}").into_bytes());
    }
}

#[test]
fn every_part_is_well_formed() {
    let (document, workbook) = (document(), workbook());
    let files = [odt(&document), docx(&document), ods(&workbook), xlsx(&workbook)];
    let folder = tempfile::tempdir().unwrap();
    for file in files {
        for (name, bytes) in parts(&file.unwrap()) {
            if !is_xml(&name) {
                continue;
            }
            let path = folder.path().join("part.xml");
            std::fs::write(&path, &bytes).unwrap();
            let Some(output) = run("xmllint", &["--noout", "--nonet", path.to_str().unwrap()]) else {
                return;
            };
            assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        }
    }
}
