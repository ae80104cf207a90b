//! Reading everything that a vault's files have under some keys, without changing anything.

use crate::base::{Progress, VaultError};
use crate::crypto::Keyring;
use crate::files::contents::{self, Contents};
use crate::files::load::{Loaded, load};
use crate::files::{checkpoint, journal, layout};
use crate::memory::wipe_stack_below;
use crate::store::{Newest, read_newest, survey_copy};
use std::path::Path;

/// What the files of a vault have under some keys.
pub(crate) struct VaultReading {
    /// Checkpoint and journal.
    pub(crate) loaded: Loaded,
    pub(crate) contents: Contents,
    /// The note beside the store.
    pub(crate) store: Newest,
    /// The checkpoint of a compacting that may have to be completed, if it is whole.
    pub(crate) next: Option<checkpoint::CheckpointReading>,
    /// Whether the vault has a part that does not open under these keys.
    foreign: bool,
    /// Whether a store opened and nothing else did.
    only_store: bool,
}

impl VaultReading {
    /// Reads checkpoint, journal and contents list. Progress is reported in bytes of the first two.
    pub(crate) fn read(dir: &Path, keys: &Keyring, progress: Progress<'_>) -> Result<Self, VaultError> {
        let (contents, loaded) = std::thread::scope(|scope| {
            let contents = scope.spawn(|| {
                let contents = contents::read(dir, keys);
                wipe_stack_below();
                contents
            });
            let loaded = load(dir, keys, progress);
            let contents = contents.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            (contents, loaded)
        });
        let (contents, loaded) = (contents?, loaded?);
        let store = read_newest(&dir.join(layout::STORE), keys);
        let next_path = dir.join(layout::NEXT);
        let next = Some(checkpoint::read(&next_path, keys)?).filter(checkpoint::CheckpointReading::is_whole);
        let foreign = (dir.join(layout::CHECKPOINT).exists() && loaded.checkpoint_damaged)
            || (loaded.journal_damaged && !journal::list(dir)?.is_empty())
            || (dir.join(layout::CONTENTS).exists() && contents.summary.is_none())
            || store == Newest::Unknown;
        let mut reading = Self { loaded, contents, store, next, foreign, only_store: false };
        if !reading.is_authentic() {
            reading.only_store = opens_in_a_store(dir, keys)?;
        }
        Ok(reading)
    }

    /// Whether anything opened under the keys.
    pub(crate) fn is_authentic(&self) -> bool {
        self.loaded.authentic
            || self.contents.summary.is_some()
            || self.next.is_some()
            || matches!(self.store, Newest::Summary(_))
            || self.only_store
    }

    /// Whether there is a part that these keys do not fully open: damaged, of another vault, or under another key.
    pub(crate) fn has_foreign_parts(&self) -> bool {
        self.foreign
    }

    /// Whether checkpoint, journal and contents list are undamaged, and no copy may have more.
    pub(crate) fn is_complete(&self) -> bool {
        self.is_all() && self.loaded.is_complete(&self.contents)
    }

    /// Whether checkpoint and journal are proven to have everything, and no other copy may have more.
    pub(crate) fn is_all(&self) -> bool {
        let sequence = self.loaded.summary.sequence;
        let store_may_hold_more = match self.store {
            Newest::NoStore => false,
            Newest::Unknown => true,
            Newest::Summary(summary) => summary.sequence > sequence,
        };
        let list_holds_more = self.contents.summary.is_some_and(|listed| listed.sequence > sequence);
        !store_may_hold_more && !list_holds_more && self.loaded.is_proven()
    }

    /// The copies of the vault header in the logs, oldest first.
    pub(crate) fn headers(&self) -> impl Iterator<Item = &Vec<u8>> {
        self.contents.headers.iter().chain(&self.loaded.headers)
    }
}

/// Whether a store opens under these keys, by its note or by its records.
fn opens_in_a_store(dir: &Path, keys: &Keyring) -> Result<bool, VaultError> {
    let stores = [layout::STORE, layout::NEXT_STORE, layout::FORMER_STORE];
    if stores.iter().any(|name| matches!(read_newest(&dir.join(name), keys), Newest::Summary(_))) {
        return Ok(true);
    }
    let Ok(folder) = tempfile::tempdir() else { return Ok(false) };
    for name in stores {
        let survey = survey_copy(&dir.join(name), folder.path(), keys)?;
        if survey.is_some_and(|survey| survey.summary.is_some()) {
            return Ok(true);
        }
    }
    Ok(false)
}
