//! Documents out: agenda, minutes, reports on a network and on a person as PDF, and as pages to look at before they
//! are saved; lists of people as CSV and vCard.
//!
//! Pure: what `kring-core` computed goes in, bytes come out. Nothing here knows a vault, a file, a network or a
//! clock; equal input gives equal bytes. A document goes through three rooms: [`reports`] decides what is said,
//! [`sheet`] prepares every word and holds the document as parts, [`typeset`] draws them with the templates in
//! `templates/`. Words of users are data to the templates, never markup.

mod error;
mod keeping;
mod lists;
mod office;
mod reports;
mod sheet;
mod table;
mod thanks;
mod typeset;

use kring_core::reports::ReportFormat;

use reports::Document;

pub use error::DocumentError;
pub use keeping::{audit_json_lines, audit_table, render_backup_receipt, render_recovery_sheet};
pub use lists::{people_table, people_vcard};
pub use reports::{SaidOfEquality, SaidOfProgramme, say_equality, say_programme};
pub use table::TableFormat;
pub use thanks::thanks_text;

/// A report as a file. A PDF is tagged (PDF/A-2a and PDF/UA-1); the other formats are to be edited or read in mail.
pub fn render(report: &impl Document, format: ReportFormat) -> Result<Vec<u8>, DocumentError> {
    // Only paper has to fit: the others have no pages of ours.
    let sheet = if format == ReportFormat::Pdf { fullest(report)? } else { report.sheet(0) };
    match format {
        ReportFormat::Pdf => typeset::pdf(&sheet),
        ReportFormat::Odt => office::odt(&sheet),
        ReportFormat::Docx => office::docx(&sheet),
        ReportFormat::Html => office::html(&sheet),
    }
}

/// The pages of a report, one SVG image each, just as the PDF has them.
pub fn preview(report: &impl Document) -> Result<Vec<String>, DocumentError> {
    typeset::pages(&fullest(report)?)
}

/// The fullest sheet of a report that is one page, where it has shorter ones; else the only sheet.
fn fullest(report: &impl Document) -> Result<sheet::Sheet, DocumentError> {
    let (mut fullest, mut fits) = (0, report.levels().saturating_sub(1));
    while fullest < fits {
        let tried = usize::midpoint(fullest, fits);
        if typeset::is_one_page(&report.sheet(tried))? {
            fits = tried;
        } else {
            fullest = tried + 1;
        }
    }
    Ok(report.sheet(fits))
}
