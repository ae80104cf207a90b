//! What a record is about.

use std::fmt;

use serde::{Serialize, Serializer};

/// A kind of record, such as a person or a meeting. All of them stand in one list, `records/kinds.rs`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordKind {
    /// Its place in that list, from 0.
    index: u8,
    name: &'static str,
}

impl RecordKind {
    /// The kind at a place of the list.
    pub(crate) const fn new(index: u8, name: &'static str) -> Self {
        Self { index, name }
    }

    /// The name under which the vault keeps records of this kind.
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// Its place in the list of kinds, from 0.
    pub const fn index(self) -> usize {
        self.index as usize
    }
}

impl fmt::Display for RecordKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl fmt::Debug for RecordKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl Serialize for RecordKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name)
    }
}
