//! What a model is made of: every kind of record with what the engine does with it, and what is kept up to date beside.

use std::any::Any;

use jiff::civil::Date;
use kring_vault::Record;
use serde_json::Value;
use uuid::Uuid;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::migrate::Step;
use crate::engine::record::{Id, RecordKind, Versioned};
use crate::engine::verbs::Verb;
use crate::engine::workspace::{Hooks, Tx};

use super::table::AnyTable;
use super::{Called, ContactEffect, Loading, Model, Reference, Stored, Table, Words, codec};

/// All that a model and its workspace carry.
pub(crate) struct Schema {
    /// Every kind, each at the place of its [`RecordKind`].
    pub kinds: &'static [KindEntry],
    /// Verbs for scripts beside those of the kinds, in tables.
    pub verbs: &'static [&'static [Verb]],
    /// Makes what is worked out of records and kept up to date with them, empty.
    pub derived: fn() -> Vec<Box<dyn Derived>>,
    /// How records of older versions become those of this one, oldest first.
    pub steps: &'static [Step],
    /// What else happens when records change.
    pub hooks: Hooks,
}

impl Schema {
    /// Every verb for scripts, kind by kind.
    pub fn verbs(&self) -> impl Iterator<Item = &'static Verb> {
        let of_kinds = self.kinds.iter().flat_map(|entry| entry.verbs);
        of_kinds.chain(self.verbs).copied().flatten()
    }

    /// The entry of the kind that the vault keeps under a name; `None` for a name of a later version.
    pub(super) fn named(&self, name: &str) -> Option<&'static KindEntry> {
        self.kinds.iter().find(|entry| entry.kind.name() == name)
    }
}

/// Something worked out of records and kept in memory, such as the list of people in order.
pub(crate) trait Derived: Any + Send + Sync {
    /// Told that a record of this kind came, went or changed.
    fn changed(&mut self, _kind: RecordKind, _id: Uuid) {}
}

/// The words that a record is found by, and what it names.
type FoundBy = for<'m> fn(&'m Model, Uuid) -> Option<(Words<'m>, Vec<Reference>)>;

/// The records of a kind that name a record, each with the numbers of a report it counts in and those whom it is about.
type Figures = fn(&Model, Uuid, (Date, Date)) -> Vec<(Vec<&'static str>, Vec<Uuid>)>;

/// Edits the records of a kind that name a record, as JSON.
type EditLinked = fn(&mut Tx<'_, '_>, Uuid, &dyn Fn(Value) -> Value) -> Result<(), Error>;

/// What the engine does with the records of one kind: a table of functions, made of its type by [`KindEntry::of`].
pub(crate) struct KindEntry {
    /// Which kind.
    pub kind: RecordKind,
    /// Its verbs for scripts.
    pub verbs: &'static [&'static [Verb]],
    pub(super) new_table: fn() -> Box<dyn AnyTable>,
    pub(super) load: fn(&mut Model, &Loading<'_>, &[u8]) -> bool,
    pub(super) forget: fn(&mut Model, Uuid),
    pub(super) named_by: fn(&[u8]) -> Vec<Uuid>,
    pub(super) fits: fn(&Model, &Record) -> bool,
    pub(super) found_by: FoundBy,
    pub(super) grade: fn(&Model, Uuid) -> Option<Classification>,
    pub(super) called: fn(&Model, Uuid) -> Option<Called>,
    pub(super) contact_effects: fn(&Model, Uuid) -> Vec<ContactEffect>,
    pub figures: Figures,
    pub edit_linked: EditLinked,
    /// Whether they go when a person they name goes.
    pub goes_with_person: bool,
    /// Removes the records of a kind that name a record.
    pub remove_linked: fn(&mut Tx<'_, '_>, Uuid) -> Result<(), Error>,
    /// Adds the type of its content, with every type in it.
    #[cfg(test)]
    pub register: fn(specta::Types) -> specta::Types,
    /// Reads a content from JSON and checks it by itself.
    #[cfg(test)]
    pub check: fn(Value) -> Result<(), Error>,
    #[cfg(test)]
    pub sample: fn() -> (Value, &'static [&'static str]),
    /// Every record that a content in JSON names.
    #[cfg(test)]
    pub references: fn(Value) -> Result<Vec<Reference>, Error>,
    /// Adds a record whose content is this JSON, and gives its id.
    #[cfg(test)]
    pub add: fn(&mut Tx<'_, '_>, Value) -> Result<Uuid, Error>,
    /// All records of the kind in order of their ids, with their envelopes, as JSON.
    #[cfg(test)]
    pub all: fn(&Model) -> Value,
}

impl KindEntry {
    /// The entry of the kind whose content is a `T`.
    pub const fn of<T: Stored>() -> Self {
        Self {
            kind: T::KIND,
            verbs: T::VERBS,
            new_table: || Box::new(Table::<T>::default()),
            load: Model::load_as::<T>,
            forget: |model, id| drop(model.take(Id::<T>::from(id))),
            named_by: |content| {
                let content = codec::decode::<T>(content);
                let references = content.map(|content| content.references()).unwrap_or_default();
                references.into_iter().map(|reference| reference.id).collect()
            },
            fits: |model, record| {
                let content = codec::decode::<T>(record.content());
                let checked = content.map(|content| content.check_among(Id::from(record.id().0), model));
                matches!(
                    checked,
                    Some(Ok(()) | Err(Error::NotFound { .. } | Error::NotFoundReference { .. }))
                )
            },
            found_by: |model, id| {
                let content = &model.table::<T>().get(&Id::from(id))?.content;
                Some((content.words_among(model)?, content.references()))
            },
            grade: |model, id| model.table::<T>().get(&Id::from(id)).map(|kept| T::grade_among(kept, model)),
            called: |model, id| model.table::<T>().get(&Id::from(id)).map(|kept| T::called(kept, model)),
            contact_effects: |model, id| {
                let kept = model.table::<T>().get(&Id::from(id));
                kept.map(|kept| kept.content.contact_effects()).unwrap_or_default()
            },
            #[cfg(test)]
            register: |types| types.register::<T>(),
            #[cfg(test)]
            check: |content| crate::engine::input::from_json::<T>(content)?.check(),
            #[cfg(test)]
            sample: T::sample,
            #[cfg(test)]
            references: |content| Ok(crate::engine::input::from_json::<T>(content)?.references()),
            #[cfg(test)]
            add: |tx, content| Ok(tx.add(crate::engine::input::from_json::<T>(content)?)?.id.uuid()),
            #[cfg(test)]
            all: |model| {
                let mut records: Vec<_> = model.table::<T>().values().collect();
                records.sort_unstable_by_key(|kept| kept.id);
                serde_json::to_value(records).unwrap_or_default()
            },
            figures: |model, target, (from, until)| {
                let figures = |kept: &Versioned<T>| {
                    let people =
                        kept.content.references().into_iter().filter(|one| one.kind == RecordKind::PERSON);
                    (kept.content.figures(from, until), people.map(|one| one.id).collect())
                };
                model.linked::<T>(target).map(figures).collect()
            },
            edit_linked: |tx, target, edit| tx.edit_linked_of::<T>(target, edit),
            goes_with_person: T::GOES_WITH_PERSON,
            remove_linked: |tx, target| tx.remove_linked::<T>(target),
        }
    }
}
