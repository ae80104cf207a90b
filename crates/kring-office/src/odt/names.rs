//! The names of our styles, as names of XML.

use std::collections::BTreeSet;

use crate::look::{Role, look};

/// The named styles that a document uses besides those that always stand in it.
#[derive(Debug, Default)]
pub struct Used {
    /// Languages of passages.
    pub languages: BTreeSet<String>,
    /// Styles with a paragraph that is read from the right.
    pub rtl: BTreeSet<Role>,
}

/// A style's name: characters that a name of XML may not have are written by their number.
pub fn encoded(name: &str) -> String {
    name.replace(' ', "_20_")
}

/// The name of a paragraph style.
pub fn paragraph(role: Role, rtl: bool) -> String {
    let name = encoded(look(role).name);
    if rtl { format!("{name}_20_RTL") } else { name }
}

/// The name of the character style for a language.
pub fn language(tag: &str) -> String {
    format!("Language_20_{tag}")
}

pub const STRONG: &str = "Strong_20_Emphasis";
pub const QUIET: &str = "Quiet";
pub const BULLETS: &str = "Bullets";
pub const NUMBERS: &str = "Numbers";
pub const TICK_BOXES: &str = "Tick_20_boxes";
pub const GRAPHICS: &str = "Graphics";
