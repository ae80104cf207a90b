//! The unlocked vault as it is read: every record opened once, as typed tables with their links and a search index.
//!
//! Nothing here touches the disk, and nothing here knows a kind of record: the [`Schema`] does. Only a transaction of the
//! workspace and unlocking change a model.

mod codec;
mod contacts;
mod equal;
mod links;
mod load;
mod schema;
mod stored;
mod table;
pub(crate) mod words;

use std::any::Any;

use kring_vault::Change;
use uuid::Uuid;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::record::{Id, RecordKind, Versioned};
use crate::engine::search::index::Index;

use contacts::Contacts;
use links::Links;
use table::AnyTable;

pub(crate) use codec::{SCHEMA, decode, encode, encode_over, unknown_fields};
pub(crate) use contacts::ContactEffect;
pub(crate) use equal::{join, join_same, join_texts, joined_lines, reads};
pub(crate) use load::Loading;
pub(crate) use schema::{Derived, KindEntry, Schema};
#[cfg(test)]
pub(crate) use stored::SAMPLE_ID;
pub(crate) use stored::{Called, Reference, Stored, each_label};
pub(crate) use table::Table;
pub(crate) use words::{Passage, Words};

/// Everything that is kept, ready to read.
pub struct Model {
    schema: &'static Schema,
    /// One of each kind, at the place of its [`RecordKind`].
    tables: Vec<Box<dyn AnyTable>>,
    derived: Vec<Box<dyn Derived>>,
    pub(crate) index: Index,
    links: Links,
    contacts: Contacts,
    not_understood: usize,
}

impl Model {
    /// A model without records.
    pub(crate) fn new(schema: &'static Schema) -> Self {
        Self {
            schema,
            tables: schema.kinds.iter().map(|entry| (entry.new_table)()).collect(),
            derived: (schema.derived)(),
            index: Index::default(),
            links: Links::default(),
            contacts: Contacts::default(),
            not_understood: 0,
        }
    }

    /// What it is made of.
    pub(crate) fn schema(&self) -> &'static Schema {
        self.schema
    }

    /// The records of one kind.
    pub(crate) fn table<T: Stored>(&self) -> &Table<T> {
        let table: &dyn Any = &*self.tables[T::KIND.index()];
        table.downcast_ref().unwrap_or_else(|| unreachable!("{} has its own place in the list", T::KIND))
    }

    fn table_mut<T: Stored>(&mut self) -> &mut Table<T> {
        let table: &mut dyn Any = &mut *self.tables[T::KIND.index()];
        table.downcast_mut().unwrap_or_else(|| unreachable!("{} has its own place in the list", T::KIND))
    }

    /// What is worked out of records and kept up to date with them.
    pub(crate) fn derived<T: Derived>(&self) -> &T {
        let mut all = self.derived.iter().map(|derived| -> &dyn Any { &**derived });
        all.find_map(|derived| derived.downcast_ref()).unwrap_or_else(|| unreachable!("the schema makes it"))
    }

    /// One record, or the error that says it is not there.
    pub(crate) fn find<T: Stored>(&self, id: Id<T>) -> Result<&Versioned<T>, Error> {
        self.table().get(&id).ok_or_else(|| Error::NotFound { kind: T::KIND, id: id.to_string() })
    }

    /// The records of a kind that name `target`.
    pub(crate) fn linked<T: Stored>(&self, target: Uuid) -> impl Iterator<Item = &Versioned<T>> {
        let table = self.table::<T>();
        self.links.sources(target, T::KIND).filter_map(|id| table.get(&Id::from(id)))
    }

    /// The ids of the records of a kind that name `target`.
    pub(crate) fn sources(&self, target: Uuid, kind: RecordKind) -> impl Iterator<Item = Uuid> {
        self.links.sources(target, kind)
    }

    /// How many records of each kind name `target`, those that do.
    pub(crate) fn uses(&self, target: Uuid) -> Vec<(RecordKind, usize)> {
        self.schema
            .kinds
            .iter()
            .map(|entry| (entry.kind, self.links.sources(target, entry.kind).count()))
            .filter(|(_, count)| *count > 0)
            .collect()
    }

    /// Whether a record is there.
    pub(crate) fn has(&self, kind: RecordKind, id: Uuid) -> bool {
        self.tables[kind.index()].has(id)
    }

    /// Whether a record is there, of whatever kind.
    pub(crate) fn has_any(&self, id: Uuid) -> bool {
        self.tables.iter().any(|table| table.has(id))
    }

    /// The kind of the record of this id; `None` when it is not there.
    pub(crate) fn kind_of(&self, id: Uuid) -> Option<RecordKind> {
        let kinds = self.schema.kinds.iter().map(|entry| entry.kind);
        kinds.zip(&self.tables).find_map(|(kind, table)| table.has(id).then_some(kind))
    }

    /// The words a record is found by, and what it names; `None` when it is not found by itself, or not there.
    pub(crate) fn found_by(&self, kind: RecordKind, id: Uuid) -> Option<(Words<'_>, Vec<Reference>)> {
        (self.schema.kinds[kind.index()].found_by)(self, id)
    }

    /// Who may read a record as a whole; internal where it says nothing about it.
    pub(crate) fn grade_of_record(&self, kind: RecordKind, id: Uuid) -> Classification {
        (self.schema.kinds[kind.index()].grade)(self, id).unwrap_or_default()
    }

    /// What a record is called among other things; `None` when it is not there.
    pub(crate) fn called(&self, kind: RecordKind, id: Uuid) -> Option<Called> {
        (self.schema.kinds[kind.index()].called)(self, id)
    }

    /// The kinds of records that changed; records of kinds of a later version are left out.
    pub(crate) fn kinds_of(&self, changes: &[Change]) -> impl Iterator<Item = RecordKind> {
        changes.iter().filter_map(|change| self.schema.named(change.kind().as_str()).map(|entry| entry.kind))
    }

    /// Records that this version cannot read: of a later version, left as they are.
    pub fn not_understood(&self) -> usize {
        self.not_understood
    }

    /// Puts a record in its place and gives back the one that was there.
    pub(crate) fn put<T: Stored>(&mut self, kept: Versioned<T>) -> Option<Versioned<T>> {
        let id = kept.id;
        let before = self.take(id);
        self.tell(T::KIND, id.uuid());
        self.follow(kept.content.contact_effects());
        self.links.add(id.uuid(), T::KIND, &kept.content.references());
        if let Some(words) = kept.content.words() {
            self.index.add(T::KIND, id.uuid(), &words, kept.content.sort_key());
        }
        T::adjust_index(Some(&kept.content), &mut self.index);
        self.table_mut::<T>().insert(kept);
        if let Some(kind) = T::FINDS_OTHERS {
            for other in self.links.sources(id.uuid(), kind) {
                self.index.renew(kind, other);
            }
        }
        before
    }

    /// Takes a record out.
    pub(crate) fn take<T: Stored>(&mut self, id: Id<T>) -> Option<Versioned<T>> {
        let before = self.table_mut::<T>().remove(&id)?;
        self.links.remove(id.uuid(), T::KIND, &before.content.references());
        self.index.remove(id.uuid());
        self.tell(T::KIND, id.uuid());
        self.revert(before.content.contact_effects());
        T::adjust_index(None, &mut self.index);
        Some(before)
    }

    fn tell(&mut self, kind: RecordKind, id: Uuid) {
        self.derived.iter_mut().for_each(|derived| derived.changed(kind, id));
    }
}
