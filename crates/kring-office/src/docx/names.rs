//! The names of our styles: an id without spaces, and the name by which programs know those of their own.

use crate::look::{Role, look};

/// The id of a paragraph style.
pub fn id(role: Role) -> String {
    known(role).map_or_else(|| look(role).name.replace(' ', ""), |(id, _)| id.to_owned())
}

/// The name of a paragraph style.
pub fn name(role: Role) -> &'static str {
    known(role).map_or(look(role).name, |(_, name)| name)
}

/// The styles that programs have themselves, and show in the reader's language.
fn known(role: Role) -> Option<(&'static str, &'static str)> {
    Some(match role {
        Role::Normal => ("Normal", "Normal"),
        Role::Body => ("BodyText", "Body Text"),
        Role::Title => ("Heading1", "heading 1"),
        Role::Section => ("Heading2", "heading 2"),
        Role::Subsection => ("Heading3", "heading 3"),
        Role::Subtitle => ("Subtitle", "Subtitle"),
        Role::Caption => ("Caption", "caption"),
        Role::Header => ("Header", "header"),
        Role::Footer => ("Footer", "footer"),
        Role::ListItem => ("ListParagraph", "List Paragraph"),
        Role::Signature => ("Signature", "Signature"),
        _ => return None,
    })
}

pub const STRONG: &str = "Strong";
pub const QUIET: &str = "Quiet";
pub const REPORT_TABLE: &str = "ReportTable";
pub const FACTS: &str = "Facts";
pub const KEY_FIGURES: &str = "KeyFigures";
pub const CALLOUT: &str = "Callout";
