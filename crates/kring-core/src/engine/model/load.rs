//! From records of the vault to the types of this crate.

use jiff::Timestamp;
use kring_vault::{Kind, Record, RecordId};
use uuid::Uuid;

use crate::engine::record::{Id, Versioned};

use super::schema::KindEntry;
use super::{Model, SCHEMA, Stored, codec};

/// A record that is being taken in: its id and version, and the envelope of the record it came out of.
pub(crate) struct Loading<'r> {
    id: RecordId,
    version: u64,
    of: &'r Record,
}

impl Model {
    /// Takes in a record of the vault. One that this version does not understand is counted and left alone.
    pub(crate) fn load(&mut self, record: &Record) {
        self.load_as_now(record, record.content());
    }

    /// The same with its content in the shape of this version, whatever shape is kept.
    pub(crate) fn load_as_now(&mut self, record: &Record, content: &[u8]) {
        let own = Loading { id: record.id(), version: record.version(), of: record };
        let understood =
            record.schema() <= SCHEMA && self.load_by_kind(record.kind().as_str(), &own, content);
        if !understood {
            self.not_understood += 1;
        }
    }

    /// Takes in a record that is kept as a part of another, in the shape of this version.
    pub(crate) fn load_made(&mut self, of: &Record, kind: &str, id: RecordId, content: &[u8]) {
        if !self.load_by_kind(kind, &Loading { id, version: 1, of }, content) {
            self.not_understood += 1;
        }
    }

    fn load_by_kind(&mut self, kind: &str, record: &Loading<'_>, content: &[u8]) -> bool {
        self.schema.named(kind).is_some_and(|entry| (entry.load)(self, record, content))
    }

    /// Forgets a record that the vault no longer has.
    pub(crate) fn forget(&mut self, kind: &Kind, id: RecordId) {
        if let Some(entry) = self.schema.named(kind.as_str()) {
            (entry.forget)(self, id.0);
        }
    }

    /// The records that a record of the vault names; none where this version does not understand it.
    pub(crate) fn named_by(&self, record: &Record) -> Vec<Uuid> {
        self.understood(record).map(|entry| (entry.named_by)(record.content())).unwrap_or_default()
    }

    /// Whether a record of the vault could stand among those that are there; not, where this version does not understand
    /// it. Whether what it names is there is another question: see [`Self::named_by`].
    pub(crate) fn would_fit(&self, record: &Record) -> bool {
        self.understood(record).is_some_and(|entry| (entry.fits)(self, record))
    }

    fn understood(&self, record: &Record) -> Option<&'static KindEntry> {
        self.schema.named(record.kind().as_str()).filter(|_| record.schema() <= SCHEMA)
    }

    pub(super) fn load_as<T: Stored>(&mut self, record: &Loading<'_>, content: &[u8]) -> bool {
        let Some(mut content) = codec::decode::<T>(content) else { return false };
        content.join_equal();
        let (Ok(created_at), Ok(changed_at)) = (
            Timestamp::from_millisecond(record.of.created().0),
            Timestamp::from_millisecond(record.of.changed().0),
        ) else {
            return false;
        };
        let revision = u32::try_from(record.version).unwrap_or(u32::MAX);
        self.put(Versioned { id: Id::<T>::from(record.id.0), revision, created_at, changed_at, content });
        true
    }
}
