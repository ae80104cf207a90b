//! Records as the other packages see them.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;
use uuid::Uuid;
use zeroize::Zeroizing;

/// Largest content of one record, in bytes.
pub const MAX_CONTENT: usize = 16 * 1024 * 1024;

/// Kinds that begin with this are the vault's own; callers do not see their records.
pub(crate) const RESERVED: &str = "kring.";

/// The identity of a record: a random UUID, never reused for another record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RecordId(pub Uuid);

impl RecordId {
    /// A fresh random identity.
    pub fn make() -> Self {
        Self(Uuid::new_v4())
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The kind of a record, such as `person`; 1 to 32 bytes. In the vault's files it is encrypted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kind(Arc<str>);

impl Kind {
    /// A kind of this name. An unusable name is refused when a record of the kind is put.
    pub fn new(name: &str) -> Self {
        Self(name.into())
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn is_reserved(&self) -> bool {
        self.0.starts_with(RESERVED)
    }

    pub(crate) fn is_usable(&self) -> bool {
        (1..=32).contains(&self.0.len()) && !self.is_reserved()
    }
}

/// A point in time, in milliseconds since 1970-01-01T00:00:00Z. The caller passes it in; the vault reads no clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(pub i64);

/// A record in its current version. Its content is wiped when the record is dropped.
pub struct Record {
    pub(crate) id: RecordId,
    pub(crate) kind: Kind,
    pub(crate) version: u32,
    pub(crate) schema: u16,
    pub(crate) created: Moment,
    pub(crate) changed: Moment,
    pub(crate) device: u32,
    pub(crate) clock: u64,
    pub(crate) content: Zeroizing<Vec<u8>>,
}

impl Record {
    /// Its identity.
    pub fn id(&self) -> RecordId {
        self.id
    }

    /// Its kind.
    pub fn kind(&self) -> &Kind {
        &self.kind
    }

    /// 1 for the first version, one higher with every change.
    pub fn version(&self) -> u64 {
        self.version.into()
    }

    /// The caller's version number of the content's schema.
    pub fn schema(&self) -> u16 {
        self.schema
    }

    /// When the first version was put.
    pub fn created(&self) -> Moment {
        self.created
    }

    /// When this version was put.
    pub fn changed(&self) -> Moment {
        self.changed
    }

    /// The number of the device that put this version.
    pub fn device(&self) -> u32 {
        self.device
    }

    /// Hybrid logical clock: milliseconds since 1970 in the upper 48 bits, a counter in the lower 16.
    pub fn clock(&self) -> u64 {
        self.clock
    }

    /// The content, opaque to the vault.
    pub fn content(&self) -> &[u8] {
        &self.content
    }
}
