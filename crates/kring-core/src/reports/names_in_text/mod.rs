//! People of the vault found in free text, so that a document that says it names nobody is right.
//!
//! [`NameFinder`] is the one place that decides whether words name somebody. It looks for every person of the vault, in
//! every form their name is written in: whole, given name, family name with or without what stands before it,
//! initials, with a title, in the genitive, with or without accents and capitals. A name that is also a word is found
//! where it may be meant, and marked so that a person decides ([`NameCertainty::AlsoWord`]).
//!
//! What to put in its place is proposed from `words.json`; what becomes of it is decided by whoever makes the document.

mod extending;
mod finder;
mod register;
mod spelled;
mod stand_in;
#[cfg(test)]
mod tests;
mod tokens;
mod vocabulary;
mod weighing;

use std::ops::Range;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::records::people::PersonId;

pub(crate) use finder::NameFinder;
pub(crate) use stand_in::{StandIn, proposal};

/// Somebody named in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mention {
    /// Where, in bytes of the text.
    pub range: Range<usize>,
    /// Who it may be: everybody whose name fits, in the order of the vault.
    pub people: Vec<PersonId>,
    /// How much of the name stands there.
    pub form: NameForm,
    /// Whether it is a genitive ("Samira's").
    pub genitive: bool,
    /// Whether a sentence begins with it.
    pub opens_sentence: bool,
    /// Whether it is surely a name.
    pub certainty: NameCertainty,
}

/// How much of a name stands in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum NameForm {
    /// Given name or initials, and family name.
    Whole,
    /// What they are called.
    GivenName,
    /// The family name alone, whatever title or preposition stands with it.
    FamilyName,
}

/// Whether words that may name somebody surely do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum NameCertainty {
    /// They do.
    Certain,
    /// They may as well be ordinary words, or name somebody else: a person has to say.
    AlsoWord,
}
