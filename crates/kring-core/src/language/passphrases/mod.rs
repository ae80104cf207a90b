//! How strong a passphrase is, and the words that suggestions are made of.

mod strength;
pub(crate) mod words;

pub use strength::{Reason, SearchTime, Strength, TimeUnit, is_strong_enough, strength};
pub use words::WORD_BITS;
