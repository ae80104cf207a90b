//! Limits and crossings as the vault keeps them: what must be in them.

use crate::check;
use crate::error::Error;
use crate::model::{Model, Reference, Shelf, Stored};
use crate::record::Noun;

use super::{Crossing, Limits, Pause};

/// More quiet times than anybody keeps.
const QUIET: usize = 28;

impl Stored for Crossing {
    const NOUN: Noun = Noun::Crossing;

    fn shelf(model: &Model) -> &Shelf<Self> {
        &model.crossings
    }

    fn shelf_mut(model: &mut Model) -> &mut Shelf<Self> {
        &mut model.crossings
    }

    fn check(&self) -> Result<(), Error> {
        check::time("at", self.at)?;
        check::length("limits", self.limits.len())?;
        check::required("reason", &self.reason, check::SHORT)
    }

    fn references(&self) -> Vec<Reference> {
        let mut references = vec![Reference::to("person", self.person)];
        references.extend(self.meeting.map(|id| Reference::to("meeting", id)));
        references
    }
}

impl Limits {
    /// Whether they can be meant.
    pub(crate) fn check(&self, field: &str) -> Result<(), Error> {
        let field = format!("{field}.calls.quiet");
        check::unique(&field, &self.calls.quiet)?;
        if self.calls.quiet.len() > QUIET {
            return Err(Error::OutOfRange { field, min: "0".to_owned(), max: QUIET.to_string() });
        }
        Ok(())
    }
}

impl Pause {
    /// Whether it can be meant.
    pub(crate) fn check(&self, field: &str) -> Result<(), Error> {
        check::day(&format!("{field}.since"), Some(self.since))?;
        check::day_from(&format!("{field}.until"), self.until, self.since)?;
        check::text(&format!("{field}.words"), &self.words, check::SHORT)
    }
}
