//! The records of an unlocked vault, in memory.

use super::sealed_record::digest_part;
use crate::base::{Record, RecordId};
use crate::crypto::{Keyring, Scratch, StateDigest};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The current records with their digest.
#[derive(Default)]
pub(crate) struct State {
    /// The caller's records.
    pub(crate) records: BTreeMap<RecordId, Arc<Record>>,
    /// The vault's own records: audit entries and device.
    pub(crate) own: BTreeMap<RecordId, Arc<Record>>,
    pub(crate) digest: StateDigest,
}

impl State {
    pub(crate) fn count(&self) -> u64 {
        (self.records.len() + self.own.len()) as u64
    }

    /// Adds a record; returns the version it replaces.
    pub(crate) fn put(
        &mut self,
        keys: &Keyring,
        record: Arc<Record>,
        part: StateDigest,
        scratch: &mut Scratch,
    ) -> Option<Arc<Record>> {
        self.digest.add(part);
        let before = self.replace(record);
        if let Some(before) = &before {
            self.digest.subtract(digest_part(keys, before, scratch));
        }
        before
    }

    /// Removes a record and returns it.
    pub(crate) fn remove(
        &mut self,
        keys: &Keyring,
        id: RecordId,
        scratch: &mut Scratch,
    ) -> Option<Arc<Record>> {
        let before = self.take_out(id)?;
        self.digest.subtract(digest_part(keys, &before, scratch));
        Some(before)
    }

    /// As [`Self::put`], but leaves the digest to the caller.
    pub(crate) fn replace(&mut self, record: Arc<Record>) -> Option<Arc<Record>> {
        let map = if record.kind.is_reserved() { &mut self.own } else { &mut self.records };
        map.insert(record.id, record)
    }

    /// As [`Self::remove`], but leaves the digest to the caller.
    pub(crate) fn take_out(&mut self, id: RecordId) -> Option<Arc<Record>> {
        self.records.remove(&id).or_else(|| self.own.remove(&id))
    }

    /// Every record, the vault's own included, in the order of their identities.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Arc<Record>> {
        self.records.values().chain(self.own.values())
    }

    pub(crate) fn find(&self, id: RecordId) -> Option<&Arc<Record>> {
        self.records.get(&id).or_else(|| self.own.get(&id))
    }
}
