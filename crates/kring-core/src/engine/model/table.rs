//! The records of one kind: side by side in memory to go through, and each a step away by its id.

use std::any::Any;

use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;
use uuid::Uuid;

use crate::engine::record::{Id, Versioned};

/// A table whatever its records are.
pub(super) trait AnyTable: Any + Send + Sync {
    /// Whether a record of this id is in it.
    fn has(&self, id: Uuid) -> bool;
}

impl<T: Send + Sync + 'static> AnyTable for Table<T> {
    fn has(&self, id: Uuid) -> bool {
        self.contains_key(&Id::from(id))
    }
}

/// The records of one kind, in no order that means anything.
pub(crate) struct Table<T> {
    records: IndexMap<Id<T>, Versioned<T>, FxBuildHasher>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { records: IndexMap::default() }
    }
}

impl<T> Table<T> {
    pub fn get(&self, id: &Id<T>) -> Option<&Versioned<T>> {
        self.records.get(id)
    }

    pub fn contains_key(&self, id: &Id<T>) -> bool {
        self.records.contains_key(id)
    }

    pub fn values(&self) -> impl Iterator<Item = &Versioned<T>> + Clone {
        self.records.values()
    }

    pub fn keys(&self) -> indexmap::map::Keys<'_, Id<T>, Versioned<T>> {
        self.records.keys()
    }

    pub fn len(&self) -> usize {
        self.records.len()
    }

    #[cfg(test)]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Puts a record in the place of the one with its id, or at the end.
    pub fn insert(&mut self, kept: Versioned<T>) {
        self.records.insert(kept.id, kept);
    }

    /// Takes a record out; the last one moves to its place.
    pub fn remove(&mut self, id: &Id<T>) -> Option<Versioned<T>> {
        self.records.swap_remove(id)
    }
}

#[cfg(test)]
impl<T> std::ops::Index<&Id<T>> for Table<T> {
    type Output = Versioned<T>;

    fn index(&self, id: &Id<T>) -> &Versioned<T> {
        self.get(id).unwrap()
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    fn kept(text: &str) -> Versioned<String> {
        let instant = Timestamp::UNIX_EPOCH;
        Versioned {
            id: Id::make(),
            revision: 1,
            created_at: instant,
            changed_at: instant,
            content: text.to_owned(),
        }
    }

    #[test]
    fn each_is_found_by_its_id_whatever_went_before() {
        let mut table = Table::default();
        let records: Vec<_> = ["a", "b", "c", "d"].map(kept).into();
        for record in &records {
            table.insert(record.clone());
        }
        for gone in [1, 3, 0] {
            assert_eq!(table.remove(&records[gone].id).unwrap().content, records[gone].content);
            assert_eq!(table.remove(&records[gone].id), None);
            for record in &records {
                let there = table.get(&record.id).map(|kept| &kept.content);
                assert!(there.is_none_or(|content| *content == record.content));
            }
        }
        let left: Vec<_> = table.values().map(|kept| kept.content.as_str()).collect();
        assert_eq!((left, table.len()), (vec!["c"], 1));
    }
}
