//! Office files out: documents as ODT, DOCX and HTML, and lists as XLSX, ODS and CSV.
//!
//! Pure: a [`Document`] or a [`Workbook`] goes in, bytes come out. Nothing here knows a vault, a file, a report, a network or a
//! clock; equal input gives equal bytes. What stands in a document is said in [`document`], how it looks in `look`, and each
//! format has a room of its own. Words are data to every format: they are escaped, and characters that XML 1.0 has no place
//! for are dropped.

pub mod document;
pub mod workbook;

mod docx;
mod error;
mod html;
mod look;
mod odf;
mod odt;
mod package;

pub use document::Document;
pub use error::OfficeError;
pub use workbook::Workbook;

/// A document as OpenDocument text (OASIS ODF 1.3).
pub fn odt(document: &Document) -> Result<Vec<u8>, OfficeError> {
    document::check(document)?;
    odt::write(document)
}

/// A document as `WordprocessingML` (ISO 29500, transitional).
pub fn docx(document: &Document) -> Result<Vec<u8>, OfficeError> {
    document::check(document)?;
    docx::write(document)
}

/// A document as one page of HTML, in UTF-8, without scripts and without anything from elsewhere.
pub fn html(document: &Document) -> Result<Vec<u8>, OfficeError> {
    document::check(document)?;
    html::write(document)
}

/// A workbook as `SpreadsheetML` (ISO 29500, transitional).
pub fn xlsx(workbook: &Workbook) -> Result<Vec<u8>, OfficeError> {
    workbook::check(workbook)?;
    workbook::xlsx(workbook)
}

/// A workbook as OpenDocument spreadsheet (OASIS ODF 1.3).
pub fn ods(workbook: &Workbook) -> Result<Vec<u8>, OfficeError> {
    workbook::check(workbook)?;
    workbook::ods(workbook)
}

/// A sheet as CSV (RFC 4180) in UTF-8 with its mark: semicolons in Dutch, commas in any other language.
pub fn csv(language: &str, sheet: &workbook::Sheet) -> Result<Vec<u8>, OfficeError> {
    workbook::check_sheet(sheet)?;
    Ok(workbook::csv(language, sheet))
}
