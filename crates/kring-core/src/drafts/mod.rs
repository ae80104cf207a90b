//! Texts somebody has not finished, sealed with the rest so that a lock or a crash loses no word.

#[cfg(test)]
mod tests;
pub(crate) mod verbs;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::check;
use crate::error::Error;
use crate::model::{Model, Shelf, Stored};
use crate::record::Noun;

/// An unfinished text (concept).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Draft {
    /// Where it belongs, in the terms of the screen it was typed on.
    pub key: String,
    /// The text so far.
    pub text: String,
}

impl Stored for Draft {
    const NOUN: Noun = Noun::Draft;

    fn shelf(model: &Model) -> &Shelf<Self> {
        &model.drafts
    }

    fn shelf_mut(model: &mut Model) -> &mut Shelf<Self> {
        &mut model.drafts
    }

    fn check(&self) -> Result<(), Error> {
        check::required("key", &self.key, check::NAME)?;
        // A draft may hold a whole form: several notes.
        check::text("text", &self.text, 4 * check::NOTE)
    }
}
