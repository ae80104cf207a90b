//! The languages of Kring itself, and of which language a tag is.

use serde::{Deserialize, Serialize};
use specta::Type;

/// The language of a BCP 47 tag, whatever the region: `nl` of `nl-BE`.
pub(crate) fn main_language(tag: &str) -> String {
    tag.split('-').next().unwrap_or_default().to_ascii_lowercase()
}

/// A language Kring itself speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Locale {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
}
