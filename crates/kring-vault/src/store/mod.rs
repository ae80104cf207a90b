//! The second copy: sled. One sealed record per entry under an opaque key, and a sealed head.
//!
//! sled 0.34 may panic on damaged files and may come up with records missing, so nothing it gives is
//! believed before it adds up, and every call into it is fenced. Layout: `docs/vault-format.md`, "Store".

mod fence;
mod keeper;

pub(crate) use keeper::{Keeper, Start, StoreState, Task, list};

use crate::bytes::Fields;
use crate::crypto::{Keyring, Purpose, Scratch, StateDigest};
use crate::head::Head;
use crate::record::{Record, RecordId};
use crate::sealed_record::{self, Kinds};
use crate::state::State;
use std::collections::HashMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// Larger sealed records are cut into parts of this many bytes.
const PART: usize = 60_000;
const LOCK_TRIES: u32 = 50;
const LOCK_WAIT: Duration = Duration::from_millis(20);
const HEAD_KEY: &[u8] = b"head";

/// Why the store cannot be used: it failed, panicked, or is not there. The reason is for no one to read.
pub(crate) struct Unusable;

type Usable<T> = Result<T, Unusable>;

/// A sealed record on its way into the store.
pub(crate) struct SealedRecord {
    pub(crate) id: RecordId,
    pub(crate) bytes: Vec<u8>,
}

/// An open sled.
pub(crate) struct Store {
    db: sled::Db,
    path: PathBuf,
    /// Parts of the records that have more than one.
    parts: HashMap<[u8; 16], u16>,
}

/// What a store turned out to hold.
#[derive(Default)]
pub(crate) struct Survey {
    /// The records themselves, where they were asked for.
    pub(crate) state: State,
    pub(crate) count: u64,
    pub(crate) digest: StateDigest,
    /// Its own note of what it should hold.
    pub(crate) head: Option<Head>,
    /// Entries that do not open.
    pub(crate) damaged: u64,
}

impl Survey {
    /// Whether it holds what its head says.
    pub(crate) fn adds_up(&self) -> bool {
        self.damaged == 0
            && self.head.is_some_and(|head| head.count == self.count && head.digest == self.digest)
    }
}

impl Store {
    /// Opens or makes the store. A damaged one may be changed by this, so keep a copy if it matters.
    pub(crate) fn open(path: &Path) -> Usable<Self> {
        let config = sled::Config::new()
            .path(path)
            .cache_capacity(16 * 1024 * 1024)
            .flush_every_ms(Some(1000))
            .mode(sled::Mode::LowSpace);
        for _ in 0..LOCK_TRIES {
            let opened = fence::fenced(|| Ok(config.open()))?;
            match opened {
                Ok(db) => return Ok(Self { db, path: path.to_owned(), parts: HashMap::new() }),
                // A sled that was closed a moment ago may still be letting go of its file.
                Err(sled::Error::Io(error)) if error.to_string().contains("acquire lock") => {
                    std::thread::sleep(LOCK_WAIT);
                }
                Err(_) => return Err(Unusable),
            }
        }
        Err(Unusable)
    }

    /// Opens every record; keeps them when `keep` says so, and only counts them otherwise.
    pub(crate) fn survey(&mut self, keys: &Keyring, keep: bool) -> Usable<Survey> {
        let mut reading = Reading { keys, keep, kinds: Kinds::default(), scratch: Scratch::default() };
        let mut survey = Survey::default();
        let mut joined: Option<([u8; 16], u16, Vec<u8>)> = None;
        let parts = &mut self.parts;
        let db = &self.db;
        fence::fenced(|| {
            for entry in db.iter() {
                let (key, value) = entry.map_err(|_| Unusable)?;
                if key == HEAD_KEY {
                    survey.head = reading.head(&value);
                    continue;
                }
                let Some((name, part)) = split_key(&key) else {
                    survey.damaged += 1;
                    continue;
                };
                match &mut joined {
                    Some((same, next, bytes)) if *same == name && *next == part => {
                        bytes.extend_from_slice(&value);
                        *next += 1;
                        parts.insert(name, *next);
                    }
                    other => {
                        if let Some((name, _, bytes)) = other.take() {
                            reading.take(name, &bytes, &mut survey);
                        }
                        *other = Some((name, part + 1, value.to_vec()));
                    }
                }
            }
            Ok(())
        })?;
        if let Some((name, _, bytes)) = joined {
            reading.take(name, &bytes, &mut survey);
        }
        Ok(survey)
    }

    /// Applies one operation whole.
    pub(crate) fn apply(
        &mut self,
        keys: &Keyring,
        head: &Head,
        removed: &[RecordId],
        put: &[SealedRecord],
    ) -> Usable<()> {
        let mut batch = sled::Batch::default();
        for id in removed {
            let name = keys.derive_store_key(id.0.as_bytes());
            for part in 0..self.parts.remove(&name).unwrap_or(1) {
                batch.remove(join_key(name, part).as_slice());
            }
        }
        for record in put {
            let name = keys.derive_store_key(record.id.0.as_bytes());
            let mut count = 0;
            for (part, bytes) in (0..).zip(record.bytes.chunks(PART)) {
                batch.insert(join_key(name, part).as_slice(), bytes);
                count = part + 1;
            }
            for part in count..self.parts.remove(&name).unwrap_or(count) {
                batch.remove(join_key(name, part).as_slice());
            }
            if count > 1 {
                self.parts.insert(name, count);
            }
        }
        let mut plain = Vec::new();
        head.write(&mut plain);
        let mut sealed = Vec::new();
        keys.seal(Purpose::StoreHead, HEAD_KEY, &plain, &mut sealed).map_err(|_| Unusable)?;
        batch.insert(HEAD_KEY, sealed);
        fence::fenced(|| self.db.apply_batch(batch).map_err(|_| Unusable))
    }

    /// Brings everything to the disk. sled's own flush on Linux does not reach the disk's cache.
    pub(crate) fn flush(&self) -> Usable<()> {
        fence::fenced(|| self.db.flush().map(|_| ()).map_err(|_| Unusable))?;
        let file = File::options().read(true).write(true).open(self.path.join("db"));
        file.and_then(|file| file.sync_all()).map_err(|_| Unusable)
    }

    /// Flushes and closes.
    pub(crate) fn close(self) -> Usable<()> {
        let flushed = self.flush();
        fence::fenced(move || {
            drop(self);
            Ok(())
        })?;
        flushed
    }
}

struct Reading<'k> {
    keys: &'k Keyring,
    keep: bool,
    kinds: Kinds,
    scratch: Scratch,
}

impl Reading<'_> {
    fn head(&mut self, sealed: &[u8]) -> Option<Head> {
        let opened = self.keys.open(Purpose::StoreHead, HEAD_KEY, sealed, &mut self.scratch);
        opened.then(|| Head::read(&mut Fields(&self.scratch))).flatten()
    }

    fn take(&mut self, name: [u8; 16], sealed: &[u8], survey: &mut Survey) {
        let opened = sealed_record::open(self.keys, sealed, &mut self.kinds, &mut self.scratch);
        match opened {
            Some((record, part)) if self.belongs(&record, name) => {
                survey.count += 1;
                survey.digest.add(part);
                if self.keep {
                    survey.state.put(self.keys, Arc::new(record), part, &mut self.scratch);
                }
            }
            _ => survey.damaged += 1,
        }
    }

    fn belongs(&self, record: &Record, name: [u8; 16]) -> bool {
        self.keys.derive_store_key(record.id.0.as_bytes()) == name
    }
}

fn join_key(name: [u8; 16], part: u16) -> [u8; 18] {
    let mut key = [0; 18];
    key[..16].copy_from_slice(&name);
    key[16..].copy_from_slice(&part.to_be_bytes());
    key
}

fn split_key(key: &[u8]) -> Option<([u8; 16], u16)> {
    let (name, part) = key.split_first_chunk::<16>()?;
    Some((*name, u16::from_be_bytes(part.try_into().ok()?)))
}
