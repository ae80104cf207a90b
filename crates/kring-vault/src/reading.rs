//! Everything that stands in a vault's files under some keys, read without changing anything.

use crate::checkpoint;
use crate::contents::{self, Contents};
use crate::crypto::{Keyring, wipe_stack_below};
use crate::error::VaultError;
use crate::journal;
use crate::layout;
use crate::load::{Loaded, load};
use crate::progress::Progress;
use crate::store::{Newest, read_newest, survey_copy};
use std::path::Path;

/// What was read.
pub(crate) struct Reading {
    /// Checkpoint and journal.
    pub(crate) loaded: Loaded,
    pub(crate) contents: Contents,
    /// What is noted beside the store.
    pub(crate) store: Newest,
    /// The checkpoint of a compacting that may have to be completed, where it is whole.
    pub(crate) next: Option<checkpoint::Reading>,
    /// Whether the vault has a part that is not these keys'.
    foreign: bool,
    /// Whether a store opened where nothing else did.
    only_store: bool,
}

impl Reading {
    /// Reads checkpoint, journal and contents list. Progress is told in bytes of the first two.
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
        let next_place = dir.join(layout::NEXT);
        let next = if next_place.exists() { Some(checkpoint::read(&next_place, keys)?) } else { None };
        let next = next.filter(checkpoint::Reading::is_whole);
        let foreign = (dir.join(layout::CHECKPOINT).exists() && loaded.checkpoint_damaged)
            || (loaded.journal_damaged && !journal::list(dir)?.is_empty())
            || (dir.join(layout::CONTENTS).exists() && contents.head.is_none())
            || store == Newest::Unknown;
        let mut reading = Self { loaded, contents, store, next, foreign, only_store: false };
        if !reading.is_authentic() {
            reading.only_store = opens_in_a_store(dir, keys);
        }
        Ok(reading)
    }

    /// Whether anything opened under the keys.
    pub(crate) fn is_authentic(&self) -> bool {
        self.loaded.authentic
            || self.contents.head.is_some()
            || self.next.is_some()
            || matches!(self.store, Newest::Head(_))
            || self.only_store
    }

    /// Whether a part is there that these keys do not open whole: damaged, of another vault, or under another key.
    pub(crate) fn has_foreign_parts(&self) -> bool {
        self.foreign
    }

    /// Whether every copy says that this is all there is, and none may hold more.
    pub(crate) fn is_complete(&self) -> bool {
        self.is_all() && self.loaded.is_complete(&self.contents)
    }

    /// Whether checkpoint and journal are proven to be all there is, and no other copy may hold more.
    pub(crate) fn is_all(&self) -> bool {
        let sequence = self.loaded.head.sequence;
        let store_may_hold_more = match self.store {
            Newest::NoStore => false,
            Newest::Unknown => true,
            Newest::Head(head) => head.sequence > sequence,
        };
        let list_holds_more = self.contents.head.is_some_and(|listed| listed.sequence > sequence);
        !store_may_hold_more && !list_holds_more && self.loaded.is_proven()
    }

    /// The copies of the header that the logs carry, oldest first.
    pub(crate) fn headers(&self) -> impl Iterator<Item = &Vec<u8>> {
        self.contents.headers.iter().chain(&self.loaded.headers)
    }
}

/// Whether a store is the vault's under these keys, where neither its note nor anything else says so.
fn opens_in_a_store(dir: &Path, keys: &Keyring) -> bool {
    let stores = [layout::STORE, layout::NEXT_STORE, layout::FORMER_STORE];
    let noted = stores.iter().any(|name| matches!(read_newest(&dir.join(name), keys), Newest::Head(_)));
    let opens = || {
        let Ok(place) = tempfile::tempdir() else { return false };
        stores.iter().any(|name| {
            survey_copy(&dir.join(name), place.path(), keys).is_some_and(|survey| survey.head.is_some())
        })
    };
    noted || opens()
}
