//! Answers as people read them on a terminal.

mod phrase;
mod record;
pub(crate) mod row;
mod summary;
mod table;
mod value;
mod words;

pub(crate) use record::paragraphs;
pub(crate) use table::{is_blank, table};
pub(crate) use value::{Reader, cell};
pub(crate) use words::{label, operation};
