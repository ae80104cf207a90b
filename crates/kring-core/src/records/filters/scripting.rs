//! Verbs on saved filters, and the filter that a list is asked for, for scripts.

use serde_json::Value;

use crate::engine::error::Error;
use crate::engine::input::patch_json;
use crate::engine::model::Model;
use crate::records::filters::{SavedFilter, verbs};
use crate::records::people::PeopleFilter;

use crate::engine::verbs::Verb;
use crate::engine::verbs::{NoFilter, add, answer, edit, filter, removed, show, take, take_last_id};

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("filter add", verbs::ADD, add::<SavedFilter>),
    Verb::write("filter edit", verbs::CHANGE, edit::<SavedFilter>),
    Verb::write("filter remove", verbs::REMOVE, |tx, mut input| {
        let id = take_last_id::<SavedFilter>(&mut input)?;
        tx.remove(id)?;
        Ok(removed(id))
    }),
    Verb::read("filter list", |model, input, _| {
        filter::<NoFilter>(input)?;
        answer(model.every_filter())
    }),
    Verb::read("filter show", show::<SavedFilter>),
];

impl Model {
    /// The filter that somebody asks for: the one they kept, by its id in `saved`, with what else they say over it.
    pub fn people_filter(&self, mut input: Value) -> Result<PeopleFilter, Error> {
        if input.is_null() {
            return Ok(PeopleFilter::default());
        }
        let saved = match take(&mut input, "saved", "id")? {
            Some(id) => self.find::<SavedFilter>(id)?.content.people.clone(),
            None => PeopleFilter::default(),
        };
        patch_json(&saved, input)
    }
}
