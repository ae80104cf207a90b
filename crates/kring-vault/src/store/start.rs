//! What the second copy and the contents list begin with.

use crate::contents::{Contents, Listed};
use crate::crypto::Keyring;
use crate::head::Head;
use crate::record::{Record, RecordId};
use crate::sealed_record::sealed_length;
use std::fs::File;
use std::path::PathBuf;
use std::sync::Arc;

/// What the store worker starts from.
pub(crate) struct Start {
    pub(crate) vault: PathBuf,
    pub(crate) keys: Arc<Keyring>,
    /// What the vault added up to when it was unlocked.
    pub(crate) head: Head,
    /// The contents list as read.
    pub(crate) contents: Contents,
    /// What should be listed.
    pub(crate) records: Vec<Arc<Record>>,
    /// The header's bytes, of which the contents list carries a copy.
    pub(crate) header: Vec<u8>,
    /// The mirror of the journal's present file.
    pub(crate) mirror: Option<File>,
    /// Whether the records are all there were, so that a damaged store holds nothing that is worth keeping.
    pub(crate) proven: bool,
    /// Number of the last operation in the checkpoint.
    pub(crate) checkpoint: u64,
}

/// A record's line in the contents list.
pub(crate) fn list(record: &Record) -> (RecordId, Listed) {
    let listed = Listed {
        kind: record.kind.clone(),
        version: record.version,
        changed: record.changed,
        sealed: crate::bytes::len32(sealed_length(record)),
    };
    (record.id, listed)
}
