//! Named operations, and what they changed.

use super::record::{Kind, RecordId};
use std::borrow::Cow;

/// The stable name of something a person did, such as `conversation.add`.
///
/// The audit log and undo speak of operations by this name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Operation {
    name: Cow<'static, str>,
    irreversible: bool,
    logged: bool,
    lasting: bool,
}

impl Operation {
    /// An operation that can be undone.
    pub const fn named(name: &'static str) -> Self {
        Self { name: Cow::Borrowed(name), irreversible: false, logged: true, lasting: false }
    }

    /// An operation after which neither it nor anything before it can be undone: an erasure.
    pub const fn irreversible(name: &'static str) -> Self {
        Self { name: Cow::Borrowed(name), irreversible: true, logged: true, lasting: false }
    }

    /// An operation without an entry in the audit log and without an undo step: for what is saved while somebody types,
    /// which would otherwise show how they type. It is acknowledged as any other.
    pub const fn unlogged(name: &'static str) -> Self {
        Self { name: Cow::Borrowed(name), irreversible: false, logged: false, lasting: true }
    }

    /// An operation with an entry in the audit log but without an undo step; existing steps stay valid. For a setting,
    /// which is changed back where it was changed.
    pub const fn lasting(name: &'static str) -> Self {
        Self { name: Cow::Borrowed(name), irreversible: false, logged: true, lasting: true }
    }

    pub(crate) fn read_back(name: String, irreversible: bool, lasting: bool) -> Self {
        Self { name: Cow::Owned(name), irreversible, logged: true, lasting }
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it ends the undo history.
    pub fn is_irreversible(&self) -> bool {
        self.irreversible
    }

    /// Whether it has an entry in the audit log.
    pub fn is_logged(&self) -> bool {
        self.logged
    }

    /// Whether it has no undo step.
    pub fn is_lasting(&self) -> bool {
        self.lasting
    }
}

/// One change of a committed operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A record was added or changed.
    Put {
        /// Its kind.
        kind: Kind,
        /// Its identity.
        id: RecordId,
    },
    /// A record was removed.
    Removed {
        /// Its kind.
        kind: Kind,
        /// Its identity.
        id: RecordId,
    },
}

impl Change {
    /// The record that changed.
    pub fn id(&self) -> RecordId {
        match self {
            Self::Put { id, .. } | Self::Removed { id, .. } => *id,
        }
    }

    /// Its kind.
    pub fn kind(&self) -> &Kind {
        match self {
            Self::Put { kind, .. } | Self::Removed { kind, .. } => kind,
        }
    }
}

/// An acknowledged operation.
#[derive(Debug)]
pub struct Committed<T> {
    /// What the closure returned.
    pub value: T,
    /// The changes, in the order in which the records were first touched; empty when nothing was written.
    pub changes: Vec<Change>,
    /// Number of the last operation of the vault, this one included.
    pub sequence: u64,
}

/// What [`crate::Vault::undo_step`] undid or [`crate::Vault::redo`] redid.
#[derive(Debug)]
pub struct Undone {
    /// The operation that was undone or redone.
    pub operation: Operation,
    /// Its number in the audit log.
    pub sequence: u64,
    /// The changes.
    pub changes: Vec<Change>,
}
