//! What should be in the vault after its newest operation.

use super::pool::{Pool, Step};
use crate::base::RecordId;
use crate::files::contents::{self, Contents, ContentsEntry};
use crate::records::State;
use std::collections::BTreeMap;
use std::iter::Peekable;

pub(super) struct Expected {
    pub(super) records: BTreeMap<RecordId, ContentsEntry>,
}

/// Starts from the newest list that is known to be complete and applies the journal to it. Records in a newer,
/// incomplete copy belong to the vault as well.
pub(super) fn gather(pool: &Pool, contents: &Contents, newest: u64) -> Expected {
    let (start, mut records) = start(pool, contents);
    let mut steps = Steps { at: start, left: pool.steps.iter().peekable() };
    for (sequence, state) in broken_copies(pool).into_iter().filter(|(sequence, _)| *sequence > start) {
        steps.follow(&mut records, sequence);
        take_in(&mut records, state);
    }
    steps.follow(&mut records, newest);
    Expected { records }
}

fn start(pool: &Pool, contents: &Contents) -> (u64, BTreeMap<RecordId, ContentsEntry>) {
    let mut known = Vec::new();
    if let Some(summary) = contents.summary {
        known.push((summary.sequence, contents.records.clone()));
    }
    for store in pool.stores.iter().filter(|store| store.adds_up()) {
        let Some(summary) = store.summary else { continue };
        known.push((summary.sequence, listed(&store.state)));
    }
    if pool.checkpoint.is_whole() {
        known.push((pool.checkpoint.sequence, listed(&pool.checkpoint.state)));
    }
    let newest = known.into_iter().max_by_key(|(sequence, _)| *sequence);
    // Without a complete list: everything that opens, and then the journal.
    newest.unwrap_or_else(|| (0, pool.all_listed()))
}

fn listed(state: &State) -> BTreeMap<RecordId, ContentsEntry> {
    state.all().map(|record| contents::entry(record)).collect()
}

/// Incomplete stores and checkpoint, each with the number of its last operation, oldest first.
fn broken_copies(pool: &Pool) -> Vec<(u64, &State)> {
    let stores = pool.stores.iter().filter(|store| !store.adds_up());
    let mut found: Vec<_> =
        stores.filter_map(|store| Some((store.summary?.sequence, &store.state))).collect();
    if !pool.checkpoint.is_whole() {
        found.push((pool.checkpoint.sequence, &pool.checkpoint.state));
    }
    found.sort_by_key(|(sequence, _)| *sequence);
    found
}

/// Adds the records of a newer, incomplete copy: those it has did exist, those it lacks may only be damaged.
fn take_in(records: &mut BTreeMap<RecordId, ContentsEntry>, state: &State) {
    for (id, found) in state.all().map(|record| contents::entry(record)) {
        if records.get(&id).is_none_or(|known| known.version < found.version) {
            records.insert(id, found);
        }
    }
}

/// The journal's operations that were not applied yet.
struct Steps<'p> {
    at: u64,
    left: Peekable<std::slice::Iter<'p, Step>>,
}

impl Steps<'_> {
    /// Applies the operations up to `last` to the list.
    fn follow(&mut self, records: &mut BTreeMap<RecordId, ContentsEntry>, last: u64) {
        while let Some(step) = self.left.next_if(|step| step.part.summary.sequence <= last) {
            let sequence = step.part.summary.sequence;
            if sequence <= self.at {
                continue;
            }
            for id in &step.part.removed {
                records.remove(id);
            }
            records.extend(step.put.iter().cloned());
            self.at = sequence;
        }
    }
}
