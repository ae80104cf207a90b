//! Documents out: agenda, minutes and network report as PDF, and as pages to look at before they are saved; lists of
//! people as CSV and vCard.
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
mod typeset;

use kring_core::reports::{AgendaReport, MinutesReport, NetworkReport};

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
