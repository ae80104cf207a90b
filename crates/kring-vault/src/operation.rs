//! Named operations and what they changed.

use crate::record::{Kind, RecordId};
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

    /// An operation that is acknowledged as any other, but leaves no entry in the audit log and no step to undo: for
    /// what is saved while somebody types, which would otherwise show how they type.
    pub const fn unlogged(name: &'static str) -> Self {
        Self { name: Cow::Borrowed(name), irreversible: false, logged: false, lasting: true }
    }

    /// An operation with an entry in the audit log that is no step of undo and leaves those there are as they were: a
    /// setting, which is changed back where it was changed.
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

    /// Whether it closes the history for undo.
    pub fn is_irreversible(&self) -> bool {
        self.irreversible
    }

    /// Whether it has an entry in the audit log.
    pub fn is_logged(&self) -> bool {
        self.logged
    }

    /// Whether it is no step of undo.
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

/// What an acknowledged operation gives back.
#[derive(Debug)]
pub struct Committed<T> {
    /// What the closure returned.
    pub value: T,
    /// What changed, in the order it was first touched; empty when nothing was written.
    pub changes: Vec<Change>,
    /// Number of the last operation of the vault, this one included.
    pub sequence: u64,
}

/// What [`crate::Vault::undo_step`] took back, or [`crate::Vault::redo`] did again.
#[derive(Debug)]
pub struct Undone {
    /// The operation that was taken back, or done again.
    pub operation: Operation,
    /// Its number in the audit log.
    pub sequence: u64,
    /// What changed by it.
    pub changes: Vec<Change>,
}
