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
mod reports;
mod sheet;
mod table;
mod typeset;

use kring_core::reports::{AgendaReport, MinutesReport, NetworkReport, TimelineReport, VisitReport};

pub use error::DocumentError;
pub use keeping::{audit_csv, audit_json_lines, render_backup_receipt, render_recovery_sheet};
pub use lists::{people_csv, people_vcard};

/// Minutes as a tagged PDF (PDF/A-2a and PDF/UA-1).
pub fn render_minutes(report: &MinutesReport) -> Result<Vec<u8>, DocumentError> {
    typeset::pdf(&reports::minutes(report))
}

/// An agenda as a tagged PDF (PDF/A-2a and PDF/UA-1).
pub fn render_agenda(report: &AgendaReport) -> Result<Vec<u8>, DocumentError> {
    typeset::pdf(&reports::agenda(report))
}

/// A network report as a tagged PDF (PDF/A-2a and PDF/UA-1).
pub fn render_network(report: &NetworkReport) -> Result<Vec<u8>, DocumentError> {
    typeset::pdf(&reports::network(report))
}

/// The pages of some minutes, one SVG image each, just as the PDF has them.
pub fn preview_minutes(report: &MinutesReport) -> Result<Vec<String>, DocumentError> {
    typeset::pages(&reports::minutes(report))
}

/// The pages of an agenda, one SVG image each, just as the PDF has them.
pub fn preview_agenda(report: &AgendaReport) -> Result<Vec<String>, DocumentError> {
    typeset::pages(&reports::agenda(report))
}

/// The pages of a network report, one SVG image each, just as the PDF has them.
pub fn preview_network(report: &NetworkReport) -> Result<Vec<String>, DocumentError> {
    typeset::pages(&reports::network(report))
}

/// The timeline of a person as a tagged PDF (PDF/A-2a and PDF/UA-1).
pub fn render_timeline(report: &TimelineReport) -> Result<Vec<u8>, DocumentError> {
    typeset::pdf(&reports::timeline(report))
}

/// The pages of the timeline of a person, one SVG image each, just as the PDF has them.
pub fn preview_timeline(report: &TimelineReport) -> Result<Vec<String>, DocumentError> {
    typeset::pages(&reports::timeline(report))
}

/// The page before a visit as a tagged PDF (PDF/A-2a and PDF/UA-1) of one sheet.
pub fn render_visit(report: &VisitReport) -> Result<Vec<u8>, DocumentError> {
    typeset::pdf(&on_one_page(report)?)
}

/// The page before a visit as an SVG image, just as the PDF has it.
pub fn preview_visit(report: &VisitReport) -> Result<Vec<String>, DocumentError> {
    typeset::pages(&on_one_page(report)?)
}

/// The fullest sheet of a visit that is one page.
fn on_one_page(report: &VisitReport) -> Result<sheet::Sheet, DocumentError> {
    let (mut fullest, mut fits) = (0, reports::LEVELS - 1);
    while fullest < fits {
        let tried = usize::midpoint(fullest, fits);
        if typeset::is_one_page(&reports::visit(report, tried))? {
            fits = tried;
        } else {
            fullest = tried + 1;
        }
    }
    Ok(reports::visit(report, fits))
}
