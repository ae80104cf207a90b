//! A saved filter as the vault keeps it: what must be in it.

use crate::check;
use crate::error::Error;
use crate::model::{Model, Shelf, Stored};
use crate::record::{Id, Noun};
use crate::search::fold;
use crate::selection::check_label;

use super::SavedFilter;

impl Stored for SavedFilter {
    const NOUN: Noun = Noun::Filter;

    fn shelf(model: &Model) -> &Shelf<Self> {
        &model.filters
    }

    fn shelf_mut(model: &mut Model) -> &mut Shelf<Self> {
        &mut model.filters
    }

    /// A choice of people that is kept is never about a special category, neither by its name nor by what it looks for.
    fn check(&self) -> Result<(), Error> {
        let people = &self.people;
        check::required("name", &self.name, check::NAME)?;
        check_label("name", &self.name)?;
        let mut texts = people.labels().chain([("text", people.text.as_str())]);
        texts.try_for_each(|(field, value)| check::text(&format!("people.{field}"), value, check::SHORT))?;
        people.check_to_keep().map_err(|error| error.within("people"))
    }

    fn check_among(&self, own: Id<Self>, model: &Model) -> Result<(), Error> {
        let name = fold(self.name.trim());
        let mut others = model.filters.values().filter(|other| other.id != own);
        if others.any(|other| fold(other.content.name.trim()) == name) {
            return Err(Error::Duplicate { field: "name".to_owned() });
        }
        match self.people.network {
            Some(id) if !model.networks.contains_key(&id) => Err(Error::NotFoundReference {
                field: "people.network".to_owned(),
                noun: Noun::Network,
                id: id.to_string(),
            }),
            _ => Ok(()),
        }
    }
}
