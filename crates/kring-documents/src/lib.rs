//! Documents out: agenda, minutes, reports on a network and on a person as PDF, and as pages to look at before they
//! are saved; lists of people as CSV and vCard.
//!
//! Pure: what `kring-core` computed goes in, bytes come out. Nothing here knows a vault, a file, a network or a
//! clock; equal input gives equal bytes. A document goes through three rooms: [`reports`] decides what is said,
//! [`sheet`] prepares every word and holds the document as parts, a [`Typesetter`] sets them in pages or [`office`] writes them
//! to be edited.

mod error;
mod keeping;
mod lists;
mod office;
mod reports;
mod sheet;
mod table;
mod thanks;
mod typesetter;

use kring_core::reports::ReportFormat;

pub use error::DocumentError;
pub use keeping::{audit_json_lines, audit_table, render_backup_receipt, render_recovery_sheet};
pub use lists::{list_table, people_table, people_vcard};
pub use reports::{Document, SaidOfEquality, SaidOfProgramme, say_equality, say_programme};
pub use table::TableFormat;
pub use thanks::thanks_text;
pub use typesetter::Typesetter;

/// A report as a file. A PDF is tagged (PDF/A-2a and PDF/UA-1); the other formats are to be edited or read in mail.
pub fn render(
    report: &impl Document,
    format: ReportFormat,
    typesetter: &impl Typesetter,
) -> Result<Vec<u8>, DocumentError> {
    match format {
        ReportFormat::Pdf => typesetter::pdf(typesetter, &sheets(report)),
        // Only paper has to fit: the others have no pages of ours.
        ReportFormat::Odt => office::odt(&report.sheet(0)),
        ReportFormat::Docx => office::docx(&report.sheet(0)),
        ReportFormat::Html => office::html(&report.sheet(0)),
    }
}

/// The pages of a report, one SVG image each, just as the PDF has them.
pub fn preview(report: &impl Document, typesetter: &impl Typesetter) -> Result<Vec<String>, DocumentError> {
    typesetter::pages(typesetter, &sheets(report))
}

/// The sheets a report can be, from the fullest.
fn sheets(report: &impl Document) -> Vec<sheet::Sheet> {
    (0..report.levels().max(1)).map(|level| report.sheet(level)).collect()
}
