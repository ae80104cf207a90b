//! Every record version that opens in any copy.

use super::{Known, Opened};
use crate::checkpoint;
use crate::contents::Listed;
use crate::crypto::{Keyring, Scratch};
use crate::error::VaultError;
use crate::head::Head;
use crate::journal::OperationPart;
use crate::journal::read_journal;
use crate::layout;
use crate::record::RecordId;
use crate::sealed_record::digest_part;
use crate::state::State;
use crate::store::{Survey, list, survey_copy};
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
    /// What the stores hold, as far as they could be opened.
    pub(super) stores: Vec<Survey>,
}

impl Pool {
    pub(super) fn gather(vault: &Path, keys: &Keyring, known: Known) -> Result<Self, VaultError> {
        let counts = |head: &Head| head.generation <= known.generation;
        let checkpoint = checkpoint::read(&vault.join(layout::CHECKPOINT), keys)?;
        let next = checkpoint::read(&vault.join(layout::NEXT), keys)?;
        let next_counts = next.is_whole() && next.head.as_ref().is_some_and(counts);
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
                put.push(list(&record));
                records.insert((record.id, record.version), (record, part));
            }
            steps.push(Step { part: operation.part, put });
            true
        })?;
        let mut stores = survey_stores(vault, keys, known.read_only);
        for store in &mut stores {
            store.head = store.head.filter(counts);
        }
        let mut pool = Self { records, checkpoint, steps, stores };
        let states = pool.stores.iter().map(|store| &store.state);
        let mut scratch = Scratch::default();
        let found: Vec<Opened> = [&pool.checkpoint.state, &other.state]
            .into_iter()
            .chain(states)
            .flat_map(State::all)
            .map(|record| (record.clone(), digest_part(keys, record, &mut scratch)))
            .collect();
        pool.records.extend(found.into_iter().map(|opened| ((opened.0.id, opened.0.version), opened)));
        Ok(pool)
    }

    /// Whether no record opens anywhere.
    pub(super) fn is_empty(&self) -> bool {
        self.records.is_empty()
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

/// What the stores hold. They are copied inside the vault where that can be written, so that what a crash leaves of the
/// copy goes with the next unlock, and else where the system keeps what is passing.
fn survey_stores(vault: &Path, keys: &Keyring, read_only: bool) -> Vec<Survey> {
    let beside = || tempfile::Builder::new().prefix("survey-").suffix(".new").tempdir_in(vault);
    let place = if read_only { tempfile::tempdir() } else { beside().or_else(|_| tempfile::tempdir()) };
    let Ok(place) = place else { return Vec::new() };
    [layout::STORE, layout::FORMER_STORE, layout::NEXT_STORE]
        .into_iter()
        .filter_map(|name| survey_copy(&vault.join(name), place.path(), keys))
        .collect()
}
