//! A membership as the vault keeps it: what must be in it.

use crate::check;
use crate::error::Error;
use crate::model::{Model, Reference, Shelf, Stored, each_label, join_texts};
use crate::record::{Id, Noun};

use super::Membership;

impl Stored for Membership {
    const NOUN: Noun = Noun::Membership;

    fn shelf(model: &Model) -> &Shelf<Self> {
        &model.memberships
    }

    fn shelf_mut(model: &mut Model) -> &mut Shelf<Self> {
        &mut model.memberships
    }

    fn join_equal(&mut self) {
        [&mut self.perspectives, &mut self.brings, &mut self.gets].into_iter().for_each(join_texts);
    }

    fn check(&self) -> Result<(), Error> {
        check::text("role", &self.role, check::NAME)?;
        check::texts("perspectives", &self.perspectives)?;
        check::day("since", self.since)?;
        match self.since {
            Some(since) => check::day_from("until", self.until, since)?,
            None => check::day("until", self.until)?,
        }
        check::texts("brings", &self.brings)?;
        check::texts("gets", &self.gets)
    }

    fn check_among(&self, own: Id<Self>, model: &Model) -> Result<(), Error> {
        let twice = model
            .linked::<Self>(self.person.uuid())
            .any(|other| other.id != own && other.content.network == self.network);
        if twice { Err(Error::Duplicate { field: "person".to_owned() }) } else { Ok(()) }
    }

    fn labels(&self) -> Vec<(String, &str)> {
        let role = ("role".to_owned(), self.role.as_str());
        each_label("perspectives", &self.perspectives).chain([role]).collect()
    }

    fn references(&self) -> Vec<Reference> {
        vec![Reference::to("network", self.network), Reference::to("person", self.person)]
    }
}
