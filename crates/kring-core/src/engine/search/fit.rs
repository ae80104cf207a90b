//! How well what was found fits what was typed.

use serde::{Deserialize, Serialize};
use specta::Type;

/// How well what was found fits what was typed, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SearchFit {
    /// The name begins with what was typed.
    Begins,
    /// Each word typed begins a word of the name.
    Words,
    /// Each word typed is somewhere in its texts.
    Text,
    /// Each word typed begins a word of the name, but for a slip of the hand.
    Slip,
}
