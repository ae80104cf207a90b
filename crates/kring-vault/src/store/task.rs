//! What the store worker is asked to do, and what it reports.

use crate::base::{Record, RecordId};
use crate::records::StateSummary;
use std::fs::File;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, PoisonError};

/// Work for the store worker.
pub(crate) enum Task {
    /// One acknowledged operation.
    Apply { summary: StateSummary, removed: Vec<RecordId>, put: Vec<Arc<Record>> },
    /// Write a checkpoint of these records; then remove the journal files up to `summary`, if the store has as much.
    Checkpoint { summary: StateSummary, records: Vec<Arc<Record>> },
    /// The vault header has changed; the contents list has a copy.
    Header { sequence: u64, header: Vec<u8> },
    /// The journal continues in another file, with this mirror.
    Mirror(Option<File>),
    /// Open every record of the store; answer whether they match `summary`.
    Check { summary: StateSummary, answer: Sender<bool> },
    /// Answer when all earlier tasks are done.
    Report(Sender<StoreReport>),
}

impl Task {
    /// Bytes that it may keep in memory while it waits: versions that were replaced since. The records of a checkpoint
    /// are in memory anyway.
    pub(super) fn bytes(&self) -> usize {
        match self {
            Self::Apply { put, .. } => put.iter().map(|record| record.content.len()).sum(),
            _ => 0,
        }
    }
}

/// The condition of the store.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum StoreState {
    #[default]
    Fine,
    /// It was missing, damaged, or lacked more operations than the journal has, and was written anew.
    Rebuilt,
    /// It cannot be used now, for lack of space for instance.
    Unusable,
    /// It may have more than the vault was opened with and could not be set aside. It is left as it is.
    Kept,
}

/// The condition of the second copy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct StoreReport {
    pub(crate) store: StoreState,
    /// The last checkpoint could not be written.
    pub(crate) checkpoint_failed: bool,
    /// The contents list was written anew.
    pub(crate) contents_rewritten: bool,
    /// A whole store had operations that the vault was not opened with.
    pub(crate) diverged: bool,
    /// Bytes of what is set aside, after the store was checked.
    pub(crate) set_aside: u64,
}

impl StoreReport {
    /// The report of a store worker that no longer answers.
    pub(super) const GONE: Self = Self {
        store: StoreState::Unusable,
        checkpoint_failed: false,
        contents_rewritten: false,
        diverged: false,
        set_aside: 0,
    };
}

/// The last report of the store worker, for callers that do not wait for it. Before the first report everything is
/// fine.
#[derive(Clone, Default)]
pub(super) struct LastReport(Arc<Mutex<StoreReport>>);

impl LastReport {
    pub(super) fn put(&self, report: StoreReport) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = report;
    }

    pub(super) fn get(&self) -> StoreReport {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
