//! What the store worker starts from.

use crate::base::Record;
use crate::crypto::Keyring;
use crate::files::contents::Contents;
use crate::records::StateSummary;
use std::fs::File;
use std::path::PathBuf;
use std::sync::Arc;

/// What the store worker starts from.
pub(crate) struct StoreStart {
    pub(crate) vault: PathBuf,
    pub(crate) keys: Arc<Keyring>,
    /// The summary of the vault when it was unlocked.
    pub(crate) summary: StateSummary,
    /// The contents list as read.
    pub(crate) contents: Contents,
    /// The records of the vault.
    pub(crate) records: Vec<Arc<Record>>,
    /// The vault header's bytes, for the copy in the contents list.
    pub(crate) header: Vec<u8>,
    /// The mirror of the journal's current file.
    pub(crate) mirror: Option<File>,
    /// Whether the records are proven to be all, so that a damaged store can have nothing more.
    pub(crate) proven: bool,
    /// Number of the last operation in the checkpoint.
    pub(crate) checkpoint: u64,
}
