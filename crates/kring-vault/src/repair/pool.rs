//! Every record version that opens in any copy.

use super::Opened;
use crate::checkpoint;
use crate::contents::Listed;
use crate::crypto::{Keyring, Scratch};
use crate::error::VaultError;
use crate::files;
use crate::journal::OperationPart;
use crate::journal::read_journal;
use crate::layout;
use crate::record::RecordId;
use crate::sealed_record::digest_part;
use crate::state::State;
use crate::store::{Store, Survey, list};
use std::collections::BTreeMap;
use std::path::Path;

/// One operation of the journal, without its contents.
pub(super) struct Step {
    pub(super) part: OperationPart,
    pub(super) put: Vec<(RecordId, Listed)>,
}

pub(super) struct Pool {
    records: BTreeMap<(RecordId, u32), Opened>,
    pub(super) checkpoint: checkpoint::Reading,
    pub(super) steps: Vec<Step>,
    /// What the store holds, if it could be opened.
    pub(super) store: Option<Survey>,
}

impl Pool {
    pub(super) fn gather(vault: &Path, keys: &Keyring, read_only: bool) -> Result<Self, VaultError> {
        let checkpoint = checkpoint::read(&vault.join(layout::CHECKPOINT), keys)?;
        let mut records = BTreeMap::new();
        let mut steps = Vec::new();
        read_journal(vault, keys, |operation| {
            let mut put = Vec::new();
            for (record, part) in operation.records {
                put.push(list(&record));
                records.insert((record.id, record.version), (record, part));
            }
            steps.push(Step { part: operation.part, put });
            true
        })?;
        let store = if read_only { None } else { survey_copy(vault, keys) };
        let mut pool = Self { records, checkpoint, steps, store };
        let states = [Some(&pool.checkpoint.state), pool.store.as_ref().map(|store| &store.state)];
        let mut scratch = Scratch::default();
        let found: Vec<Opened> = states
            .into_iter()
            .flatten()
            .flat_map(State::all)
            .map(|record| (record.clone(), digest_part(keys, record, &mut scratch)))
            .collect();
        pool.records.extend(found.into_iter().map(|opened| ((opened.0.id, opened.0.version), opened)));
        Ok(pool)
    }

    pub(super) fn find(&self, id: RecordId, version: u32) -> Option<Opened> {
        self.records.get(&(id, version)).cloned()
    }

    /// The newest version of a record that opens.
    pub(super) fn newest(&self, id: RecordId) -> Option<Opened> {
        self.records.range((id, 0)..=(id, u32::MAX)).next_back().map(|(_, opened)| opened.clone())
    }

    /// Every record that opens, in its newest version.
    pub(super) fn all_listed(&self) -> BTreeMap<RecordId, Listed> {
        self.records.values().map(|(record, _)| list(record)).collect()
    }
}

/// Opens a copy of the store, since opening a damaged one changes it.
fn survey_copy(vault: &Path, keys: &Keyring) -> Option<Survey> {
    let original = vault.join(layout::STORE);
    if !original.is_dir() {
        return None;
    }
    let copy = files::copy_aside(vault, layout::STORE).ok()?;
    let survey = Store::open(&copy).and_then(|store| store.survey(keys, true)).map(|(store, survey)| {
        let _ = store.close();
        survey
    });
    let _ = files::remove(&copy);
    survey.ok()
}
