//! Bytes to text, and text to what two texts are compared by.

mod decode;
mod ends;
mod fold;
mod lines;

pub use decode::TextEncoding;
pub(crate) use decode::decode;
pub(crate) use ends::components_left_open;
pub(crate) use fold::{folded_words, key, tidy};
pub(crate) use lines::{check_calendar, check_contacts};
