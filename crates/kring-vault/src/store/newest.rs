//! The head of the newest operation that the store was given, in a small file beside sled's own.
//!
//! An unlock reads it in a moment and so knows whether the store may hold more than checkpoint and journal, without
//! waiting for sled to open. Bytes: `docs/vault-format.md`, "Store".

use super::{Store, Unusable, Usable};
use crate::bytes::Fields;
use crate::crypto::{Keyring, Purpose, Scratch};
use crate::files;
use crate::head::Head;
use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

const NAME: &str = "newest";
/// What the sealed head is bound to.
const ASSOCIATED: &[u8] = b"newest";

/// What is noted beside a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Newest {
    /// There is no store.
    NoStore,
    /// There is a store, and nothing that these keys open says what it holds.
    Unknown,
    /// The store holds no later operation than this one.
    Head(Head),
}

/// Reads the note beside the store at `store`.
pub(crate) fn read_newest(store: &Path, keys: &Keyring) -> Newest {
    if !store.is_dir() {
        return Newest::NoStore;
    }
    let sealed = files::read_at_most(&store.join(NAME), 1024).ok().flatten().unwrap_or_default();
    let mut plain = Scratch::default();
    let opened = keys.open(Purpose::StoreHead, ASSOCIATED, &sealed, &mut plain);
    let head = opened.then(|| Head::read(&mut Fields(&plain))).flatten();
    head.map_or(Newest::Unknown, Newest::Head)
}

impl Store {
    /// Notes that the store may hold `head` from here on.
    pub(super) fn note_newest(&mut self, keys: &Keyring, head: &Head) -> Usable<()> {
        let (mut plain, mut sealed) = (Vec::new(), Vec::new());
        head.write(&mut plain);
        keys.seal(Purpose::StoreHead, ASSOCIATED, &plain, &mut sealed).map_err(|_| Unusable)?;
        if self.note.is_none() {
            let opened = File::options().write(true).create(true).truncate(false).open(self.path.join(NAME));
            self.note = Some(opened.map_err(|_| Unusable)?);
        }
        let Some(note) = &mut self.note else { return Err(Unusable) };
        let written = note.seek(SeekFrom::Start(0)).and_then(|_| note.write_all(&sealed));
        written.map_err(|_| Unusable)
    }
}
