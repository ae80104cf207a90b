//! Reading a whole store, and comparing it with its summary.

use super::catch_panic::catch_panic;
use super::{GONE, SUMMARY_KEY, Store, Unusable, Usable, pack, split_key};
use crate::base::{Fields, Record, RecordId, VaultError, readable};
use crate::crypto::{Keyring, Purpose, Scratch, StateDigest};
use crate::files::disk;
use crate::records::sealed_record::{self, Kinds};
use crate::records::{State, StateSummary, audit};
use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

/// Bytes that are read of a store before it is closed and opened again.
const STRETCH: usize = 8 * 1024 * 1024;
/// For fewer bytes than this that is not worth the time.
const WORTH_IT: usize = 1024 * 1024;

/// What a store was found to have.
#[derive(Default)]
pub(crate) struct Survey {
    /// The records, if they were asked for.
    pub(crate) state: State,
    pub(crate) count: u64,
    pub(crate) digest: StateDigest,
    /// What it should have.
    pub(crate) summary: Option<StateSummary>,
    /// Number of entries that do not open.
    pub(crate) damaged: u64,
    /// The newest entry of the audit log, with the clock of its operation.
    pub(crate) last_logged: Option<(RecordId, u64)>,
}

impl Survey {
    /// Whether its records match its summary.
    pub(crate) fn adds_up(&self) -> bool {
        self.damaged == 0
            && self
                .summary
                .is_some_and(|summary| summary.count == self.count && summary.digest == self.digest)
    }
}

impl Survey {
    fn take(&mut self, keys: &Keyring, keep: bool, record: Record, part: StateDigest, scratch: &mut Scratch) {
        self.count += 1;
        self.digest.add(part);
        if record.kind.as_str() == audit::KIND && self.last_logged.is_none_or(|(id, _)| id < record.id) {
            self.last_logged = Some((record.id, record.clock));
        }
        if keep {
            self.state.put(keys, Arc::new(record), part, scratch);
        }
    }
}

impl Store {
    /// Opens every record, and keeps them if `keep` is set.
    pub(crate) fn survey(self, keys: &Keyring, keep: bool) -> Usable<(Self, Survey)> {
        let mut reading = EntryReader {
            keys,
            keep,
            newer: HashSet::new(),
            kinds: Kinds::default(),
            scratch: Scratch::default(),
        };
        let mut survey = Survey::default();
        let store = self.survey_single(&mut reading, &mut survey)?;
        let mut joined: Option<(u32, Vec<u8>)> = None;
        let store = store.read(
            |store| &*store.handles.packs,
            |key, piece| {
                let number = pack::number(key).ok_or(Unusable)?;
                match &mut joined {
                    Some((same, bytes)) if *same == number => bytes.extend_from_slice(piece),
                    other => {
                        if let Some((number, bytes)) = other.replace((number, piece.to_vec())) {
                            reading.pack(number, &bytes, &mut survey);
                        }
                    }
                }
                Ok(())
            },
        )?;
        if let Some((number, bytes)) = joined {
            reading.pack(number, &bytes, &mut survey);
        }
        Ok((store, survey))
    }

    /// Reads the records that are stored one by one, joined where they are in parts.
    fn survey_single(self, reading: &mut EntryReader<'_>, survey: &mut Survey) -> Usable<Self> {
        let mut joined: Option<([u8; 16], u16, Vec<u8>)> = None;
        let mut parts = HashMap::new();
        let packed = self.packed;
        let store = self.read(
            |store| &store.handles.db,
            |key, value| {
                if key == SUMMARY_KEY {
                    survey.summary = reading.summary(value);
                    return Ok(());
                }
                let Some((name, part)) = split_key(key) else {
                    survey.damaged += 1;
                    return Ok(());
                };
                if packed {
                    reading.newer.insert(name);
                }
                if value == GONE {
                    return Ok(());
                }
                match &mut joined {
                    Some((same, next, bytes)) if *same == name && *next == part => {
                        bytes.extend_from_slice(value);
                        *next += 1;
                        parts.insert(name, *next);
                    }
                    other => {
                        if let Some((name, _, bytes)) = other.take() {
                            reading.single(name, &bytes, survey);
                        }
                        *other = Some((name, part + 1, value.to_vec()));
                    }
                }
                Ok(())
            },
        )?;
        if let Some((name, _, bytes)) = joined {
            reading.single(name, &bytes, survey);
        }
        Ok(Self { parts, ..store })
    }

    /// Calls `take` with every key and value of a tree. sled keeps everything that it has read in memory, whatever the
    /// limit of its cache, until it is closed.
    fn read(
        mut self,
        tree: fn(&Self) -> &sled::Tree,
        mut take: impl FnMut(&[u8], &[u8]) -> Usable<()>,
    ) -> Usable<Self> {
        let mut from = Some(Vec::new());
        while let Some(start) = from.take() {
            let mut read = 0;
            catch_panic(|| {
                for entry in tree(&self).range(start..) {
                    let (key, value) = entry.map_err(|_| Unusable)?;
                    take(&key, &value)?;
                    read += value.len();
                    if read > STRETCH {
                        from = Some([&key, &[0][..]].concat());
                        break;
                    }
                }
                Ok(())
            })?;
            if read > WORTH_IT {
                self = self.reopen()?;
            }
        }
        Ok(self)
    }
}

struct EntryReader<'k> {
    keys: &'k Keyring,
    keep: bool,
    /// Names of the records stored one by one; versions of them in packs are older.
    newer: HashSet<[u8; 16]>,
    kinds: Kinds,
    scratch: Scratch,
}

impl EntryReader<'_> {
    fn summary(&mut self, sealed: &[u8]) -> Option<StateSummary> {
        let opened = self.keys.open(Purpose::StoreSummary, SUMMARY_KEY, sealed, &mut self.scratch);
        opened.then(|| StateSummary::read(&mut Fields(&self.scratch))).flatten()
    }

    fn single(&mut self, name: [u8; 16], sealed: &[u8], survey: &mut Survey) {
        match sealed_record::open(self.keys, sealed, &mut self.kinds, &mut self.scratch) {
            Some((record, part)) if self.keys.derive_store_key(record.id.0.as_bytes()) == name => {
                survey.take(self.keys, self.keep, record, part, &mut self.scratch);
            }
            _ => survey.damaged += 1,
        }
    }

    fn pack(&mut self, number: u32, bytes: &[u8], survey: &mut Survey) {
        let Self { keys, keep, newer, kinds, scratch } = self;
        let opened = pack::open(keys, number, bytes, kinds, |record, part| {
            if !newer.contains(&keys.derive_store_key(record.id.0.as_bytes())) {
                survey.take(keys, *keep, record, part, scratch);
            }
        });
        survey.damaged += u64::from(opened.is_none());
    }
}

/// Copies a store into `folder` and reads all of the copy, since opening a damaged store changes it. `None` when there
/// is none or it cannot be opened.
///
/// # Errors
/// `vault.fileHeld` and `vault.vanished`.
pub(crate) fn survey_copy(store: &Path, folder: &Path, keys: &Keyring) -> Result<Option<Survey>, VaultError> {
    if !store.is_dir() {
        return Ok(None);
    }
    let copy = folder.join("survey");
    if readable(disk::copy(store, &copy))?.is_none() {
        return Ok(None);
    }
    let survey = Store::open(&copy).and_then(|store| store.survey(keys, true)).map(|(store, survey)| {
        let _ = store.close();
        survey
    });
    let _ = disk::remove(&copy);
    Ok(survey.ok())
}
