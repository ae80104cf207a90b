//! Files made for a test.

use std::io::{Cursor, Write};
use std::path::PathBuf;

use kring_import::{HeaderRule, ImportError, Limits, Table, read_tables};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::judge::judge;

/// The tables of a file of people.
pub fn tables(bytes: &[u8]) -> Result<Vec<Table>, ImportError> {
    read_tables(bytes, HeaderRule::Find, &judge, &Limits::default())
}

/// The one table of a file of people.
pub fn table(bytes: impl AsRef<[u8]>) -> Table {
    let mut tables = tables(bytes.as_ref()).unwrap();
    assert_eq!(tables.len(), 1);
    tables.remove(0)
}

/// A zip of these entries.
pub fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, content) in entries {
        zip.start_file(*name, options).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook whose only sheet has this between `<sheetData>` and its end, and whose texts are these.
pub fn xlsx(sheet_data: &str, shared: &str) -> Vec<u8> {
    xlsx_of(
        &format!("<?xml version=\"1.0\"?><worksheet><sheetData>{sheet_data}</sheetData></worksheet>"),
        shared,
    )
}

/// A workbook with this sheet and these texts.
pub fn xlsx_of(sheet: &str, shared: &str) -> Vec<u8> {
    let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
    let relationship = |id: &str, kind: &str, target: &str| {
        let base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        format!("<Relationship Id=\"{id}\" Type=\"{base}/{kind}\" Target=\"{target}\"/>")
    };
    let relationships = |inner: &str| {
        format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inner}</Relationships>"
        )
    };
    let root = relationships(&relationship("rId1", "officeDocument", "xl/workbook.xml"));
    let inner = relationships(
        &(relationship("rId1", "worksheet", "worksheets/sheet1.xml")
            + &relationship("rId2", "sharedStrings", "sharedStrings.xml")
            + &relationship("rId3", "styles", "styles.xml")),
    );
    let book = "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">\
         <sheets><sheet name=\"Lijst\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    let shared = format!("<sst>{shared}</sst>");
    zip(&[
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", root.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", inner.as_bytes()),
        ("xl/sharedStrings.xml", shared.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

/// A zip with one more entry.
pub fn with_part(whole: &[u8], name: &str, content: &[u8]) -> Vec<u8> {
    let mut zip = ZipWriter::new_append(Cursor::new(whole.to_vec())).unwrap();
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    zip.start_file(name, options).unwrap();
    zip.write_all(content).unwrap();
    zip.finish().unwrap().into_inner()
}

/// A spreadsheet with this as its only table.
pub fn ods(table: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content><office:body><office:spreadsheet>\
         <table:table table:name=\"Blad1\">{table}</table:table></office:spreadsheet></office:body></office:document-content>"
    );
    zip(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_bytes()),
    ])
}

/// The folder with files of other programs, where it is there: `KRING_SHARED`, or beside the repository.
pub fn samples() -> Option<PathBuf> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared");
    let shared = std::env::var_os("KRING_SHARED").map_or_else(beside, PathBuf::from);
    let samples = shared.join("samples");
    if samples.is_dir() {
        return Some(samples);
    }
    println!("skipped: no folder {}", samples.display());
    None
}

/// All files below a folder, in order.
pub fn all_files(folder: &std::path::Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(all_files(&path));
        } else {
            files.push(path);
        }
    }
    files.sort();
    files
}
