//! The languages of Kring itself.

use serde::{Deserialize, Serialize};
use specta::Type;

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
