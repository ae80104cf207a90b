//! What should be in the vault after its newest operation.

use super::pool::{Pool, Step};
use crate::contents::{Contents, Listed};
use crate::record::RecordId;
use crate::state::State;
use crate::store::list;
use std::collections::BTreeMap;
use std::iter::Peekable;

pub(super) struct Expected {
    pub(super) records: BTreeMap<RecordId, Listed>,
}

/// Starts from the newest list that is known whole and follows the journal from there. What a copy that is newer than
/// that list still holds belongs to the vault as well, though the copy is not whole.
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

fn start(pool: &Pool, contents: &Contents) -> (u64, BTreeMap<RecordId, Listed>) {
    let mut known = Vec::new();
    if let Some(head) = contents.head {
        known.push((head.sequence, contents.records.clone()));
    }
    for store in pool.stores.iter().filter(|store| store.adds_up()) {
        let Some(head) = store.head else { continue };
        known.push((head.sequence, listed(&store.state)));
    }
    if pool.checkpoint.is_whole() {
        known.push((pool.checkpoint.sequence, listed(&pool.checkpoint.state)));
    }
    let newest = known.into_iter().max_by_key(|(sequence, _)| *sequence);
    // Nothing is known whole: then everything that opens, followed by what the journal still says.
    newest.unwrap_or_else(|| (0, pool.all_listed()))
}

fn listed(state: &State) -> BTreeMap<RecordId, Listed> {
    state.all().map(|record| list(record)).collect()
}

/// Stores and a checkpoint that are not whole, each with the operation up to which it goes, oldest first.
fn broken_copies(pool: &Pool) -> Vec<(u64, &State)> {
    let stores = pool.stores.iter().filter(|store| !store.adds_up());
    let mut found: Vec<_> = stores.filter_map(|store| Some((store.head?.sequence, &store.state))).collect();
    if !pool.checkpoint.is_whole() {
        found.push((pool.checkpoint.sequence, &pool.checkpoint.state));
    }
    found.sort_by_key(|(sequence, _)| *sequence);
    found
}

/// Takes in the records of a newer copy that lacks some: what it holds was there, what it lacks may only be damaged.
fn take_in(records: &mut BTreeMap<RecordId, Listed>, state: &State) {
    for (id, found) in state.all().map(|record| list(record)) {
        if records.get(&id).is_none_or(|known| known.version < found.version) {
            records.insert(id, found);
        }
    }
}

/// The journal's operations, as far as they were not followed yet.
struct Steps<'p> {
    at: u64,
    left: Peekable<std::slice::Iter<'p, Step>>,
}

impl Steps<'_> {
    /// Does to the list what the operations up to `last` did to the vault.
    fn follow(&mut self, records: &mut BTreeMap<RecordId, Listed>, last: u64) {
        while let Some(step) = self.left.next_if(|step| step.part.head.sequence <= last) {
            let sequence = step.part.head.sequence;
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
