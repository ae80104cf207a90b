//! What should be in the vault after its newest operation.

use super::pool::Pool;
use crate::contents::{Contents, Listed};
use crate::record::RecordId;
use crate::store::list;
use std::collections::BTreeMap;

pub(super) struct Expected {
    pub(super) records: BTreeMap<RecordId, Listed>,
}

/// Starts from the newest list that is known whole and follows the journal from there.
pub(super) fn gather(pool: &Pool, contents: &Contents, newest: u64) -> Expected {
    let (mut at, mut records) = start(pool, contents);
    for step in &pool.steps {
        let sequence = step.part.head.sequence;
        if sequence <= at || sequence > newest {
            continue;
        }
        for id in &step.part.removed {
            records.remove(id);
        }
        records.extend(step.put.iter().cloned());
        at = sequence;
    }
    Expected { records }
}

fn start(pool: &Pool, contents: &Contents) -> (u64, BTreeMap<RecordId, Listed>) {
    let mut known = Vec::new();
    if let Some(head) = contents.head {
        known.push((head.sequence, contents.records.clone()));
    }
    for store in pool.stores.iter().filter(|store| store.adds_up()) {
        let Some(head) = store.head else { continue };
        known.push((head.sequence, store.state.all().map(|record| list(record)).collect()));
    }
    if pool.checkpoint.is_whole() {
        let records = pool.checkpoint.state.all().map(|record| list(record)).collect();
        known.push((pool.checkpoint.sequence, records));
    }
    let newest = known.into_iter().max_by_key(|(sequence, _)| *sequence);
    // Nothing is known whole: then everything that opens, followed by what the journal still says.
    newest.unwrap_or_else(|| (0, pool.all_listed()))
}
