//! What a verb works with inside an operation: the model as it will be, and the vault's transaction behind it.

use std::collections::BTreeSet;
use std::ops::Deref;

use kring_vault::{Kind, Operation, RecordId, Transaction};
use serde_json::Value;
use uuid::Uuid;

use crate::engine::check::{check_label, day_done};
use crate::engine::error::Error;
use crate::engine::input::from_json;
use crate::engine::model::{Model, SCHEMA, Stored, encode, encode_over};
use crate::engine::record::{Id, Versioned};
use crate::language::now::Now;

/// One way back for the model.
pub(super) type Reversal = Box<dyn FnOnce(&mut Model)>;

/// An operation under way. Reading through it shows what it wrote so far.
pub(crate) struct Tx<'a, 'v> {
    pub(super) vault: &'a mut Transaction<'v>,
    pub(super) model: &'a mut Model,
    pub(super) reversals: &'a mut Vec<Reversal>,
    pub(super) written: BTreeSet<Uuid>,
    /// What it was begun as.
    pub(super) operation: Operation,
    pub(crate) now: &'a Now,
}

impl Deref for Tx<'_, '_> {
    type Target = Model;

    fn deref(&self) -> &Model {
        self.model
    }
}

impl Tx<'_, '_> {
    /// Gives the operation a name of its own where what is done is known only while it is: a line of the minutes is a
    /// decision or a note. Only `begun` becomes `is`: within a larger operation its parts have no name.
    pub fn rename(&mut self, begun: &Operation, is: Operation) {
        if self.operation == *begun {
            self.vault.rename(is);
        }
    }

    /// Writes a new record.
    pub fn add<T: Stored>(&mut self, mut content: T) -> Result<Versioned<T>, Error> {
        let id = Id::make();
        self.check(id, &content, None)?;
        content.join_equal();
        self.vault.put(Kind::new(T::KIND.name()), RecordId(id.uuid()), SCHEMA, encode(&content)?);
        let instant = self.now.instant;
        let kept = Versioned { id, revision: 1, created_at: instant, changed_at: instant, content };
        self.written.insert(id.uuid());
        Ok(self.keep(kept))
    }

    /// Writes a changed record; the same content as before is no change.
    pub fn change<T: Stored>(
        &mut self,
        id: Id<T>,
        revision: Option<u32>,
        mut content: T,
    ) -> Result<Versioned<T>, Error> {
        let before = self.find(id)?.clone();
        if revision.is_some_and(|expected| expected != before.revision) {
            return Err(Error::ChangedMeanwhile { kind: T::KIND, revision: before.revision });
        }
        if before.content != content {
            self.check(id, &content, Some(&before.content))?;
            content.join_equal();
        }
        if before.content == content {
            return Ok(before);
        }
        let record = RecordId(id.uuid());
        let bytes = match self.vault.get(record) {
            Some(kept) => encode_over(kept.content(), &before.content, &content)?,
            None => encode(&content)?,
        };
        self.vault.put(Kind::new(T::KIND.name()), record, SCHEMA, bytes);
        let first_time = self.written.insert(id.uuid());
        Ok(self.keep(Versioned {
            revision: before.revision + u32::from(first_time),
            changed_at: self.now.instant,
            content,
            ..before
        }))
    }

    /// Changes a record by what it is now.
    pub fn edit<T: Stored>(
        &mut self,
        id: Id<T>,
        edit: impl FnOnce(&mut T) -> Result<(), Error>,
    ) -> Result<Versioned<T>, Error> {
        let mut content = self.find(id)?.content.clone();
        edit(&mut content)?;
        self.change(id, None, content)
    }

    /// Edits every record that names `target`, of whatever kind, as JSON.
    pub fn edit_linked(&mut self, target: Uuid, edit: &dyn Fn(Value) -> Value) -> Result<(), Error> {
        self.schema().kinds.iter().try_for_each(|entry| (entry.edit_linked)(self, target, edit))
    }

    /// The same for records of one kind.
    pub fn edit_linked_of<T: Stored>(
        &mut self,
        target: Uuid,
        edit: &dyn Fn(Value) -> Value,
    ) -> Result<(), Error> {
        for id in self.ids_linked::<T>(target) {
            let content = serde_json::to_value(&self.find(id)?.content).map_err(|_| Error::Encoding)?;
            self.change(id, None, from_json::<T>(edit(content))?)?;
        }
        Ok(())
    }

    /// Removes a record, whoever names it, with the drafts about it.
    pub fn remove<T: Stored>(&mut self, id: Id<T>) -> Result<Versioned<T>, Error> {
        self.find(id)?;
        self.vault.remove(RecordId(id.uuid()));
        let before =
            self.model.take(id).ok_or_else(|| Error::NotFound { kind: T::KIND, id: id.to_string() })?;
        let back = before.clone();
        self.reversals.push(Box::new(move |model| drop(model.put(back))));
        (self.schema().hooks.removed)(self, T::KIND, id.uuid().into())?;
        Ok(before)
    }

    /// Removes a record that nobody names any more.
    pub fn remove_unused<T: Stored>(&mut self, id: Id<T>) -> Result<Versioned<T>, Error> {
        self.find(id)?;
        let uses = self.uses(id.uuid());
        if uses.is_empty() {
            return self.remove(id);
        }
        let count = uses.iter().map(|(_, count)| count).sum();
        let by = uses.iter().map(|(kind, count)| format!("{kind} {count}")).collect::<Vec<_>>().join(", ");
        Err(Error::StillUsed { kind: T::KIND, count, by })
    }

    /// Removes every record of a sort that names `target`.
    pub fn remove_linked<T: Stored>(&mut self, target: Uuid) -> Result<(), Error> {
        self.ids_linked::<T>(target).into_iter().try_for_each(|id| self.remove(id).map(drop))
    }

    /// Removes every record that goes with a person who goes.
    pub fn remove_what_goes_with(&mut self, person: Uuid) -> Result<(), Error> {
        let going = self.schema().kinds.iter().filter(|entry| entry.goes_with_person);
        going.into_iter().try_for_each(|entry| (entry.remove_linked)(self, person))
    }

    /// The ids of the records of a sort that name `target`.
    pub fn ids_linked<T: Stored>(&self, target: Uuid) -> Vec<Id<T>> {
        self.linked::<T>(target).map(|kept| kept.id).collect()
    }

    fn check<T: Stored>(&self, id: Id<T>, content: &T, before: Option<&T>) -> Result<(), Error> {
        content.check()?;
        if T::STAYS_IN_NETWORK
            && before.is_some_and(|before| moves(before, content))
            && !self.uses(id.uuid()).is_empty()
        {
            return Err(Error::Value { field: "network".to_owned(), expected: "sameNetwork".to_owned() });
        }
        // A label kept before the words lists knew it stays where it is and lists nobody; a change to something else is
        // no reason to ask about it.
        let kept = before.map(Stored::labels).unwrap_or_default();
        for (field, label) in content.labels() {
            if !kept.iter().any(|(_, known)| *known == label) {
                check_label(&field, label)?;
            }
        }
        // The same for a day that a clock which was ahead has put in the time to come.
        let kept = before.map(Stored::days_done).unwrap_or_default();
        for day in content.days_done() {
            if !kept.contains(&day) {
                day_done(day.0, day.1, self.now.today())?;
            }
        }
        for reference in content.references() {
            if !self.has(reference.kind, reference.id) {
                return Err(Error::NotFoundReference {
                    field: reference.field,
                    kind: reference.kind,
                    id: reference.id.to_string(),
                });
            }
        }
        content.check_begun(before, self, self.now.today())?;
        content.check_among(id, self)
    }

    fn keep<T: Stored>(&mut self, kept: Versioned<T>) -> Versioned<T> {
        let id = kept.id;
        let reversal: Reversal = match self.model.put(kept.clone()) {
            Some(before) => Box::new(move |model| drop(model.put(before))),
            None => Box::new(move |model| drop(model.take(id))),
        };
        self.reversals.push(reversal);
        kept
    }
}

/// Whether a change takes a record to another network.
fn moves<T: Stored>(before: &T, after: &T) -> bool {
    let network =
        |content: &T| content.references().into_iter().find(|one| one.field == "network").map(|one| one.id);
    network(before) != network(after)
}
