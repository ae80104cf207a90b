//! Bytes to text, and text to what two texts are compared by.

mod decode;
mod fold;

pub use decode::TextEncoding;
pub(crate) use decode::decode;
pub(crate) use fold::{folded_words, key, tidy};
