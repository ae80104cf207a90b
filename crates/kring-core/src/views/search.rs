//! What a search finds.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::record::Noun;

/// One thing found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SearchHit {
    /// What it is.
    pub kind: Noun,
    /// Its id.
    pub id: String,
    /// Its name, its title, or the names of those it was with.
    pub title: String,
    /// Some words around what was found. Empty for a name, and for text kept in confidence.
    pub excerpt: String,
    /// Whether the words are hidden because they were said in confidence.
    pub confidential: bool,
    /// Its day, for what has one.
    #[specta(type = Option<String>)]
    pub date: Option<Date>,
}
