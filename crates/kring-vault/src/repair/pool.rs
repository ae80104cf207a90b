//! All record versions that open in any copy.

use super::{KnownState, OpenedRecord};
use crate::base::{RecordId, VaultError};
use crate::crypto::{Keyring, Scratch};
use crate::files::contents::{self, ContentsEntry};
use crate::files::journal::{OperationPart, read_journal};
use crate::files::{checkpoint, layout};
use crate::records::sealed_record::digest_part;
use crate::records::{State, StateSummary};
use crate::store::{Survey, survey_copy};
use std::collections::BTreeMap;
use std::path::Path;

/// One operation of the journal, without the content of its records.
pub(super) struct Step {
    pub(super) part: OperationPart,
    pub(super) put: Vec<(RecordId, ContentsEntry)>,
}

pub(super) struct Pool {
    records: BTreeMap<(RecordId, u32), OpenedRecord>,
    pub(super) checkpoint: checkpoint::CheckpointReading,
    pub(super) steps: Vec<Step>,
    /// What the stores have, as far as they could be opened.
    pub(super) stores: Vec<Survey>,
}

impl Pool {
    pub(super) fn gather(vault: &Path, keys: &Keyring, known: KnownState) -> Result<Self, VaultError> {
        let counts = |summary: &StateSummary| summary.generation <= known.generation;
        let checkpoint = checkpoint::read(&vault.join(layout::CHECKPOINT), keys)?;
        let next = checkpoint::read(&vault.join(layout::NEXT), keys)?;
        let next_counts = next.is_whole() && next.summary.as_ref().is_some_and(counts);
        let (checkpoint, other) = if next_counts && next.sequence > checkpoint.sequence {
            (next, checkpoint)
        } else {
            (checkpoint, next)
        };
        let mut records = BTreeMap::new();
        let mut steps = Vec::new();
        read_journal(vault, keys, 0, |operation| {
            let mut put = Vec::new();
            for (record, part) in operation.records {
                put.push(contents::entry(&record));
                records.insert((record.id, record.version), (record, part));
            }
            steps.push(Step { part: operation.part, put });
            true
        })?;
        let mut stores = survey_stores(vault, keys, known.read_only)?;
        for store in &mut stores {
            store.summary = store.summary.filter(counts);
        }
        let mut pool = Self { records, checkpoint, steps, stores };
        let states = pool.stores.iter().map(|store| &store.state);
        let mut scratch = Scratch::default();
        let found: Vec<OpenedRecord> = [&pool.checkpoint.state, &other.state]
            .into_iter()
            .chain(states)
            .flat_map(State::all)
            .map(|record| (record.clone(), digest_part(keys, record, &mut scratch)))
            .collect();
        pool.records.extend(found.into_iter().map(|opened| ((opened.0.id, opened.0.version), opened)));
        Ok(pool)
    }

    /// Whether no record opened.
    pub(super) fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    pub(super) fn find(&self, id: RecordId, version: u32) -> Option<OpenedRecord> {
        self.records.get(&(id, version)).cloned()
    }

    /// The newest version of a record that opens.
    pub(super) fn newest(&self, id: RecordId) -> Option<OpenedRecord> {
        self.records.range((id, 0)..=(id, u32::MAX)).next_back().map(|(_, opened)| opened.clone())
    }

    /// Every record that opens, in its newest version.
    pub(super) fn all_listed(&self) -> BTreeMap<RecordId, ContentsEntry> {
        self.records.values().map(|(record, _)| contents::entry(record)).collect()
    }
}

/// What the stores have. They are copied inside the vault where that can be written, so that the next unlock removes
/// what a crash leaves of the copy, and else into the system's temporary folder; all bytes in them are encrypted.
fn survey_stores(vault: &Path, keys: &Keyring, read_only: bool) -> Result<Vec<Survey>, VaultError> {
    let beside = || tempfile::Builder::new().prefix("survey-").suffix(".new").tempdir_in(vault);
    let folder = if read_only { tempfile::tempdir() } else { beside().or_else(|_| tempfile::tempdir()) };
    let Ok(folder) = folder else { return Ok(Vec::new()) };
    let names = [layout::STORE, layout::FORMER_STORE, layout::NEXT_STORE];
    names
        .into_iter()
        .filter_map(|name| survey_copy(&vault.join(name), folder.path(), keys).transpose())
        .collect()
}
