//! A document as parts to be set: what stands on the page, not how it looks.
//!
//! Reports become sheets in [`crate::reports`]; the templates draw them. Words in a sheet are [`Text`], which is
//! data to the templates and never markup.

mod block;
mod paper;
mod text;

use serde::Serialize;

pub use block::{Align, Block, Cell, Column, Fact, Figure, Line, LineKind, Side, Stripe};
pub use paper::{Paper, name};
pub use text::Text;

/// A whole document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Sheet {
    /// BCP 47 tag of the document's language.
    pub language: &'static str,
    /// The title, on the first page and in the document's data.
    pub title: Text,
    /// The title in the document's data.
    pub plain_title: String,
    /// Who is responsible for it, in the document's data. May be empty.
    pub author: String,
    /// Year, month and day on which it was made.
    pub made_on: [i16; 3],
    /// The top of each page.
    pub head: Head,
    /// The bottom of each page.
    pub foot: Foot,
    /// Under the title. May be empty.
    pub subtitle: Text,
    /// What the document says in a sentence or two. May be empty.
    pub lead: Text,
    /// The rest, in order.
    pub blocks: Vec<Block>,
}

/// The top of each page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Head {
    /// What sort of document it is.
    pub document: Text,
    /// The network.
    pub network: Text,
    /// Who may read it.
    pub classification: Text,
    /// Who is responsible. May be empty.
    pub responsible: Text,
}

/// The bottom of each page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Foot {
    /// What it is for.
    pub purpose: Text,
    /// When it was made.
    pub made: Text,
    /// "Pagina {page} van {pages}", the numbers still to be filled in.
    pub page: String,
}
