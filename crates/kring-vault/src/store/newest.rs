//! The summary of the newest operation in the store, in a small file beside sled's own.
//!
//! From it an unlock knows whether the store may have more than checkpoint and journal, without waiting for sled to
//! open. Bytes: `docs/vault-format.md`, "Store".

use super::{Store, Unusable, Usable};
use crate::base::Fields;
use crate::crypto::{Keyring, Purpose, Scratch};
use crate::files::disk;
use crate::records::StateSummary;
use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

const NAME: &str = "newest";
/// What the sealed summary is bound to.
const ASSOCIATED_DATA: &[u8] = b"newest";

/// The newest operation that may be in a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Newest {
    /// There is no store.
    NoStore,
    /// There is a store, and no note that these keys open.
    Unknown,
    /// The store has no later operation than this one.
    Summary(StateSummary),
}

/// Reads the note beside the store at `store`.
pub(crate) fn read_newest(store: &Path, keys: &Keyring) -> Newest {
    if !store.is_dir() {
        return Newest::NoStore;
    }
    let sealed = disk::read_at_most(&store.join(NAME), 1024).ok().flatten().unwrap_or_default();
    let mut plain = Scratch::default();
    let opened = keys.open(Purpose::StoreSummary, ASSOCIATED_DATA, &sealed, &mut plain);
    let summary = opened.then(|| StateSummary::read(&mut Fields(&plain))).flatten();
    summary.map_or(Newest::Unknown, Newest::Summary)
}

impl Store {
    /// Notes that the store may have this operation from now on.
    pub(super) fn note_newest(&mut self, keys: &Keyring, summary: &StateSummary) -> Usable<()> {
        let (mut plain, mut sealed) = (Vec::new(), Vec::new());
        summary.write(&mut plain);
        keys.seal(Purpose::StoreSummary, ASSOCIATED_DATA, &plain, &mut sealed).map_err(|_| Unusable)?;
        if self.note.is_none() {
            let opened = File::options().write(true).create(true).truncate(false).open(self.path.join(NAME));
            self.note = Some(opened.map_err(|_| Unusable)?);
        }
        let Some(note) = &mut self.note else { return Err(Unusable) };
        let written = note.seek(SeekFrom::Start(0)).and_then(|_| note.write_all(&sealed));
        written.map_err(|_| Unusable)
    }
}
