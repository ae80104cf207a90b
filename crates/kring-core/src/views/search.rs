//! What a search finds.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::record::Noun;

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

/// One thing found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SearchHit {
    /// What it is.
    pub kind: Noun,
    /// Its id.
    pub id: String,
    /// How well it fits.
    pub fit: SearchFit,
    /// Its name, its title, or the names of those it was with. Empty for a confidential meeting.
    pub title: String,
    /// Some words around what was found. Empty for a name, and for text kept in confidence.
    pub excerpt: String,
    /// Whether the words, or the title of a meeting, are hidden because they are confidential.
    pub confidential: bool,
    /// Its day, for what has one.
    #[specta(type = Option<String>)]
    pub date: Option<Date>,
}
