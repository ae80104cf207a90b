//! Records that may be about one and the same person: found, laid side by side, merged, or set apart for good.
//!
//! Names are compared as people write each other's names down: accents, "van der" and "el", the order of words, a
//! letter for a first name, and one name spelt in many ways (Mohamed, Muhammad; Youssef, Yusuf). Nothing is decided by
//! itself: a suspicion is shown with its reasons, and a person says what it is.

mod distinct;
mod entry;
mod index;
mod letters;
mod likenesses;
mod list;
mod merge;
mod names;
mod reach;
mod scripting;
mod sound;
#[cfg(test)]
mod tests;
pub(crate) mod verbs;

use serde::{Deserialize, Serialize};
use specta::Type;

pub use distinct::{Distinct, DistinctId};
pub(crate) use likenesses::Likenesses;
pub use list::{DuplicateFilter, DuplicatePair, LookAlike, PersonCard, Stranger};
pub use merge::{MergeChoice, MergeField, MergePeople, MergeSheet};

/// Why two records may be about one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Likeness {
    /// The same name, accents, order and "van der" aside.
    SameName,
    /// A name that sounds the same, or nearly.
    SimilarName,
    /// The same telephone number, however it is written.
    SamePhone,
    /// The same mail address.
    SameMail,
}
