//! Changes that are collected to become one operation.

use super::state::State;
use crate::base::{Kind, MAX_CONTENT, Moment, Operation, Record, RecordId, VaultError};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;
use zeroize::Zeroizing;

/// One change of a transaction.
pub(crate) enum Staged {
    Put(Arc<Record>),
    Removed(Kind),
}

/// What the closure of [`crate::Vault::transact`] reads and changes records through. It sees its own changes.
pub struct Transaction<'v> {
    state: &'v State,
    now: Moment,
    device: u32,
    clock: u64,
    /// The changes, in the order in which the records were first touched; `None` for one that was cancelled out.
    staged: Vec<Option<(RecordId, Staged)>>,
    positions: HashMap<RecordId, usize>,
    refused: Option<VaultError>,
    /// The operation by [`Self::rename`].
    pub(crate) renamed: Option<Operation>,
}

impl<'v> Transaction<'v> {
    pub(crate) fn new(state: &'v State, now: Moment, device: u32, clock: u64) -> Self {
        Self {
            state,
            now,
            device,
            clock,
            staged: Vec::new(),
            positions: HashMap::new(),
            refused: None,
            renamed: None,
        }
    }

    /// Adds the record, or puts a new version in place of the one with this identity.
    ///
    /// An unusable kind, or content of more than [`MAX_CONTENT`] bytes, makes the whole transaction fail when it is
    /// committed.
    pub fn put(&mut self, kind: Kind, id: RecordId, schema: u16, content: impl Into<Zeroizing<Vec<u8>>>) {
        let content = content.into();
        if !kind.is_usable() {
            self.refused.get_or_insert(VaultError::KindRefused);
        } else if content.len() > MAX_CONTENT {
            let size = content.len();
            self.refused.get_or_insert(VaultError::TooLarge { size, limit: MAX_CONTENT });
        } else {
            self.stage_put(kind, id, schema, content, None);
        }
    }

    /// Makes this another operation than [`crate::Vault::transact`] was called with, where that is known only while it
    /// runs.
    pub fn rename(&mut self, operation: Operation) {
        self.renamed = Some(operation);
    }

    /// Removes the record, if it exists.
    pub fn remove(&mut self, id: RecordId) {
        let Some(kind) = self.get(id).map(|record| record.kind.clone()) else { return };
        if self.state.records.contains_key(&id) {
            self.stage(id, Staged::Removed(kind));
        } else {
            self.positions
                .remove(&id)
                .and_then(|position| self.staged.get_mut(position))
                .and_then(Option::take);
        }
    }

    /// The record as this transaction would leave it.
    pub fn get(&self, id: RecordId) -> Option<&Record> {
        match self.change(id) {
            Some(Staged::Put(record)) => Some(record),
            Some(Staged::Removed(_)) => None,
            None => self.state.records.get(&id).map(AsRef::as_ref),
        }
    }

    /// All records as this transaction would leave them.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        let untouched = self.state.records.values().filter(|record| !self.positions.contains_key(&record.id));
        let staged = self.staged.iter().flatten().filter_map(|(_, change)| match change {
            Staged::Put(record) => Some(record.as_ref()),
            Staged::Removed(_) => None,
        });
        untouched.map(AsRef::as_ref).chain(staged)
    }

    /// Puts an old version of a record back, as a new version.
    pub(crate) fn restore(&mut self, old: &Record) {
        let content = Zeroizing::new(old.content.to_vec());
        self.stage_put(old.kind.clone(), old.id, old.schema, content, Some(old));
    }

    /// Puts one of the vault's own records.
    pub(crate) fn put_own(&mut self, kind: Kind, id: RecordId, content: Zeroizing<Vec<u8>>) {
        self.stage_put(kind, id, 1, content, None);
    }

    fn stage_put(
        &mut self,
        kind: Kind,
        id: RecordId,
        schema: u16,
        content: Zeroizing<Vec<u8>>,
        old: Option<&Record>,
    ) {
        let before = self.state.find(id).map(AsRef::as_ref);
        let basis = before.or(old);
        let record = Record {
            id,
            kind,
            version: basis.map_or(0, |record| record.version).saturating_add(1),
            schema,
            created: basis.map_or(self.now, |record| record.created),
            changed: self.now,
            device: self.device,
            clock: self.clock,
            content,
        };
        self.stage(id, Staged::Put(Arc::new(record)));
    }

    fn change(&self, id: RecordId) -> Option<&Staged> {
        let (_, change) = self.staged.get(*self.positions.get(&id)?)?.as_ref()?;
        Some(change)
    }

    fn stage(&mut self, id: RecordId, change: Staged) {
        match self.positions.entry(id) {
            Entry::Occupied(position) => self.staged[*position.get()] = Some((id, change)),
            Entry::Vacant(position) => {
                position.insert(self.staged.len());
                self.staged.push(Some((id, change)));
            }
        }
    }

    /// The changes, in the order in which the records were first touched.
    pub(crate) fn finish(self) -> Result<Vec<(RecordId, Staged)>, VaultError> {
        match self.refused {
            Some(refused) => Err(refused),
            None => Ok(self.staged.into_iter().flatten().collect()),
        }
    }
}
