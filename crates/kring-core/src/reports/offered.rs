//! What a report can be asked for with: the options it heeds, and the formats it can be had in.

use serde::{Deserialize, Serialize};
use specta::Type;

/// An option that not every report heeds: one or more fields of [`ReportOptions`](super::ReportOptions).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportOption {
    /// `for_sharing`.
    ForSharing,
    /// `names`.
    Names,
    /// `include_confidential`.
    Lines,
    /// `include_entries`.
    Entries,
    /// `kinds`.
    Kinds,
    /// `from` and `until`.
    Period,
    /// `year`.
    Year,
    /// `paper_language`.
    PaperLanguage,
}

/// A format of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ReportFormat {
    /// PDF/A-2a and PDF/UA-1.
    Pdf,
    /// OpenDocument text, to edit.
    Odt,
    /// A document of Word (ISO 29500), to edit.
    Docx,
    /// A page of HTML, to read in mail.
    Html,
}

impl ReportFormat {
    /// The names of all formats.
    pub const NAMES: &[&str] = &[Self::Pdf.name(), Self::Odt.name(), Self::Docx.name(), Self::Html.name()];

    /// Its name on the command line, which is also how the names of its files end.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Odt => "odt",
            Self::Docx => "docx",
            Self::Html => "html",
        }
    }
}
