//! What the columns of a table are, and which are never taken.

mod contents;
mod dictionary;
mod field;
mod mapping;
mod refused;

use crate::base::Cell;

use contents::Contents;

pub use field::{Confidence, Field, Guess, Reason};
pub use mapping::{MappedColumn, Mapping, MappingError};
pub use refused::{Category, Judge, LeftOut};

/// What is known of a column once its heading and its cells have been looked at.
pub(crate) enum Verdict {
    /// It may be taken, and seems to be this.
    Kept(Guess),
    /// It is never taken.
    Left(LeftOut),
}

/// Looks at a column. The heading decides first: for what is refused, then for what is known, then by the domain's own
/// words; then the cells.
pub(crate) fn look_at<'a>(heading: &str, cells: impl Iterator<Item = &'a Cell>, judge: Judge<'_>) -> Verdict {
    if let Some(left) = refused::by_heading(heading) {
        return Verdict::Left(left);
    }
    let named = dictionary::guess(heading);
    if named.confidence != Confidence::Certain
        && let Some(left) = refused::by_heading_judged(heading, judge)
    {
        return Verdict::Left(left);
    }
    let contents = Contents::of(cells);
    if let Some(left) = contents.refusal(named.field, judge) {
        return Verdict::Left(left);
    }
    Verdict::Kept(if named.field.is_some() { named } else { contents.guess() })
}

/// Whether a heading is one that is known, taken or refused.
pub(crate) fn knows_heading(heading: &str) -> bool {
    refused::by_heading(heading).is_some() || dictionary::guess(heading).confidence == Confidence::Certain
}

/// The refusal of a name of a property, as a contact's extra lines have them.
pub(crate) fn refused_name(name: &str, judge: Judge<'_>) -> Option<Category> {
    match refused::by_heading(name).or_else(|| refused::by_heading_judged(name, judge)) {
        Some(LeftOut::Refused { category, .. }) => Some(category),
        _ => None,
    }
}
