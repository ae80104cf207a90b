//! Bringing damaged copies back in line.
//!
//! Every record that opens anywhere is gathered; what should be there is learnt from the contents list,
//! or where that is damaged too from the other copies; what no copy holds any more is listed as lost.

mod carve;
mod expected;
mod pool;

use crate::checkpoint;
use crate::checks::{Health, Lost, Repaired};
use crate::contents::Contents;
use crate::crypto::{Keyring, Scratch};
use crate::error::VaultError;
use crate::files;
use crate::head::Head;
use crate::journal::Journal;
use crate::layout;
use crate::load::Loaded;
use crate::log::Tail;
use crate::progress::unwatched;
use crate::record::{Record, RecordId};
use crate::state::State;
use crate::unlock::audit_log;
use pool::Pool;
use std::path::Path;
use std::sync::Arc;

/// What a repair came to.
pub(crate) struct Mended {
    pub(crate) loaded: Loaded,
    pub(crate) lost: Vec<Lost>,
}

/// Finds the newest state that the copies can give, without writing anything.
pub(crate) fn mend(
    vault: &Path,
    keys: &Keyring,
    loaded: Loaded,
    contents: &Contents,
    read_only: bool,
) -> Result<Mended, VaultError> {
    let pool = Pool::gather(vault, keys, read_only)?;
    let newest = [contents.head, pool.store.as_ref().and_then(|store| store.head), Some(loaded.head)]
        .into_iter()
        .flatten()
        .max_by_key(|head| head.sequence)
        .unwrap_or_default();

    if newest.sequence == 0 {
        // Every vault has had one operation: nothing here opens with this header's key.
        return Err(VaultError::Damaged { what: "records" });
    }
    // Checkpoint and journal, torn end apart, say all there is.
    if loaded.adds_up() && loaded.head.sequence == newest.sequence {
        return Ok(Mended { loaded, lost: Vec::new() });
    }
    let expected = expected::gather(&pool, contents, newest.sequence);
    let mut state = State::default();
    let mut lost = Vec::new();
    let mut scratch = Scratch::default();
    let mut missing = Vec::new();
    for (id, listed) in &expected.records {
        match pool.find(*id, listed.version) {
            Some((record, part)) => {
                state.put(keys, record.clone(), part, &mut scratch);
            }
            None => missing.push((*id, listed.clone())),
        }
    }
    for (id, listed, found) in carve::carve(vault, keys, missing) {
        let older = found.is_none();
        let kept = found.or_else(|| pool.newest(id));
        if older {
            let (kind, changed) = (Some(listed.kind), Some(listed.changed));
            lost.push(Lost { kind, changed, older_kept: kept.is_some() });
        }
        if let Some((record, part)) = kept {
            state.put(keys, record, part, &mut scratch);
        }
    }
    let adds_up = newest.count == state.count() && newest.digest == state.digest;
    if !adds_up && lost.is_empty() {
        // Something is missing that nothing can name.
        lost.push(Lost { kind: None, changed: None, older_kept: false });
    }
    if !adds_up && state.count() == 0 {
        return Err(VaultError::Damaged { what: "records" });
    }
    lost.sort();
    let head = Head {
        sequence: newest.sequence,
        clock: newest.clock.max(highest_clock(&state)),
        generation: newest.generation,
        count: state.count(),
        digest: state.digest,
    };
    let audit = audit_log(&state);
    let mended = Loaded { audit, state, head, since_checkpoint: 0, ..Loaded::default() };
    Ok(Mended { loaded: mended, lost })
}

/// Mends, and writes a fresh checkpoint and journal so that both copies are whole again.
///
/// The second value is `false` when the disk let nothing be written; the vault can then be read.
pub(crate) fn repair(
    vault: &Path,
    keys: &Keyring,
    loaded: Loaded,
    contents: &Contents,
    read_only: bool,
    health: &mut Health,
) -> Result<(Loaded, bool), VaultError> {
    let (checkpoint, complete) = (loaded.checkpoint_damaged, loaded.adds_up());
    let before = loaded.head.sequence;
    let Mended { mut loaded, lost } = mend(vault, keys, loaded, contents, read_only)?;
    if checkpoint {
        health.repaired.push(Repaired::Checkpoint);
    }
    if !complete || before != loaded.head.sequence {
        health.repaired.push(Repaired::Journal);
    }
    let nothing_lost = lost.is_empty();
    health.lost = lost;
    if read_only {
        return Ok((loaded, false));
    }
    match write_anew(vault, keys, &loaded, nothing_lost) {
        Ok(tail) => {
            loaded.tail = Some(tail);
            Ok((loaded, true))
        }
        Err(VaultError::DiskFull | VaultError::ReadOnly) => Ok((loaded, false)),
        Err(error) => Err(error),
    }
}

fn write_anew(vault: &Path, keys: &Keyring, loaded: &Loaded, clean: bool) -> Result<Tail, VaultError> {
    let records: Vec<Arc<Record>> = loaded.state.all().cloned().collect();
    if !clean {
        // Whoever is asked to recover more by hand needs the pieces as they were found.
        for name in [layout::CHECKPOINT, layout::STORE] {
            files::copy_aside(vault, name)?;
        }
    }
    checkpoint::write(vault, keys, &loaded.head, &records, &mut unwatched)?;
    files::set_aside(vault, layout::JOURNAL)?;
    let journal = Journal::begin(vault, keys, loaded.head.sequence + 1)?;
    if clean {
        let _ = files::remove(&vault.join(layout::ASIDE));
    }
    Ok(journal.into_tail())
}

fn highest_clock(state: &State) -> u64 {
    state.all().map(|record| record.clock).max().unwrap_or(0)
}

/// A record version with what it adds to the digest.
type Opened = (Arc<Record>, crate::crypto::StateDigest);

/// A record that should be there, and its version if it was found.
type Sought = (RecordId, crate::contents::Listed, Option<Opened>);
