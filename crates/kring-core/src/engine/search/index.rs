//! What is searched: the names and texts of all records, and what they sort by.

use std::sync::{Mutex, PoisonError};

use rustc_hash::FxHashMap;
use uuid::Uuid;

use crate::engine::model::words::Words;
use crate::engine::record::RecordKind;

use super::names::Names;
use super::texts::{Texts, Whose};

/// What is searched.
#[derive(Default)]
pub(crate) struct Index {
    pub(super) names: Names,
    pub(super) texts: Mutex<Texts>,
    /// What some records sort by instead of their name: people by last name.
    sort_keys: FxHashMap<Uuid, Box<str>>,
    /// Whether that does not count.
    by_name: bool,
}

impl Index {
    /// Takes in the words of a record, and what it sorts by where that is not its title.
    pub fn add(&mut self, kind: RecordKind, id: Uuid, words: &Words<'_>, sort_key: Option<String>) {
        let whose = Whose { date: words.date, kind, id };
        if !words.title.is_empty() {
            self.names.add(whose, words.title);
        }
        if let Some(key) = sort_key {
            self.sort_keys.insert(id, key.into_boxed_str());
        }
        self.texts_mut().put_off(kind, id);
    }

    /// Has the texts of a record taken in again, since what may be found by them depends on a record that changed.
    pub fn renew(&mut self, kind: RecordKind, id: Uuid) {
        self.texts_mut().put_off(kind, id);
    }

    /// Forgets the words of a record.
    pub fn remove(&mut self, id: Uuid) {
        self.names.remove(id);
        self.texts_mut().remove(id);
        self.sort_keys.remove(&id);
    }

    /// Has records sorted by their name, or, as at first, by their sort key where they have one.
    pub fn sort_by_name(&mut self, by_name: bool) {
        self.by_name = by_name;
    }

    fn texts_mut(&mut self) -> &mut Texts {
        self.texts.get_mut().unwrap_or_else(PoisonError::into_inner)
    }

    /// What a record sorts by: its sort key where that counts, otherwise its name.
    pub fn sort_name(&self, id: Uuid) -> &str {
        if self.by_name { self.name(id) } else { self.sort_key(id) }
    }

    /// The sort key of a record; its name where it has none.
    pub fn sort_key(&self, id: Uuid) -> &str {
        match self.sort_keys.get(&id) {
            Some(key) => key,
            None => self.name(id),
        }
    }

    /// A name as it is written, folded.
    pub fn name(&self, id: Uuid) -> &str {
        self.names.folded(id)
    }

    /// Every word a name is found by, with a space before it.
    pub fn searchable(&self, id: Uuid) -> &str {
        self.names.searchable(id)
    }
}
