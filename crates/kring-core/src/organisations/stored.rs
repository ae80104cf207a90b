//! An organisation as the vault keeps it: what must be in it.

use crate::check;
use crate::classification::Classification;
use crate::error::Error;
use crate::model::{Model, Shelf, Stored, Words};
use crate::record::Noun;

use super::Organisation;

impl Stored for Organisation {
    const NOUN: Noun = Noun::Organisation;

    fn shelf(model: &Model) -> &Shelf<Self> {
        &model.organisations
    }

    fn shelf_mut(model: &mut Model) -> &mut Shelf<Self> {
        &mut model.organisations
    }

    fn check(&self) -> Result<(), Error> {
        check::required("name", &self.name, check::NAME)?;
        check::text("sort", &self.sort, check::NAME)?;
        check::text("address", &self.address, check::SHORT)?;
        check::text("contact", &self.contact, check::SHORT)?;
        check::text("note", &self.note, check::NOTE)
    }

    fn words(&self) -> Option<Words<'_>> {
        let texts = [self.sort.as_str(), &self.address, &self.note];
        Some(Words::of(&self.name, None).and(Classification::Internal, texts))
    }
}
