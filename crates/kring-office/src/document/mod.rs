//! A document as its parts: what stands on its pages, whichever format it is written in.

mod block;
mod check;
mod language;
mod picture;
mod text;

use jiff::civil::Date;

pub use block::{
    Align, Block, Cell, CellParagraph, Column, Fact, Figure, KeyFigure, Level, ListKind, Style, Table, Width,
};
pub(crate) use check::check;
pub(crate) use language::Tag;
pub use picture::Picture;
pub use text::{Paragraph, Span, Weight};

/// A whole document, on A4.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// BCP 47 tag of the language it is in.
    pub language: String,
    /// The title in the document's data. What is shown as title is a heading of the first level in the body.
    pub title: String,
    /// Who is responsible for it. May be empty.
    pub author: String,
    /// The day on which it was made.
    pub created: Date,
    /// The top of each page, a line after the other.
    pub header: Vec<HeaderLine>,
    /// The bottom of each page.
    pub footer: Footer,
    /// The rest, in order.
    pub body: Vec<Block>,
}

/// A line at the top of each page. Either side may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeaderLine {
    /// Where reading begins.
    pub start: Paragraph,
    /// Where reading ends.
    pub end: Paragraph,
}

/// The bottom of each page: in one line where it fits, else the purpose above the rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Footer {
    /// What the document is for. May be empty.
    pub purpose: Paragraph,
    /// When it was made. May be empty.
    pub made: Paragraph,
    /// "Pagina {page} van {pages}": both become fields that programs fill in.
    pub page: String,
}

impl Document {
    /// Whether it is read from right to left as a whole, by its language.
    pub(crate) fn rtl(&self) -> bool {
        Tag::read(&self.language).is_some_and(|tag| tag.is_rtl())
    }
}

impl Footer {
    /// The template cut at its fields: before, between and after.
    pub(crate) fn page_parts(&self) -> Result<[&str; 3], crate::error::OfficeError> {
        let cut = || {
            let (before, rest) = self.page.split_once("{page}")?;
            let (between, after) = rest.split_once("{pages}")?;
            Some([before, between, after]).filter(|parts| !parts.iter().any(|part| part.contains("{page")))
        };
        cut().ok_or_else(|| crate::error::OfficeError::PageNumber { template: self.page.clone() })
    }
}
