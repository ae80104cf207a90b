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
use crate::journal::{self, Journal};
use crate::layout;
use crate::load::Loaded;
use crate::log::Tail;
use crate::losses::{self, Losses};
use crate::progress::unwatched;
use crate::record::{Record, RecordId};
use crate::state::State;
use crate::unlock::audit_log;
use pool::Pool;
use std::path::Path;
use std::sync::Arc;

/// What is known of a vault before it is mended.
#[derive(Clone, Copy)]
pub(crate) struct Known {
    /// Checkpoint and journal are proven to be all there is, and no other copy may hold more.
    pub(crate) is_all: bool,
    /// Generation of the authentic header. A compacting that wrote a later one never came to count: of its files only the
    /// records are of use.
    pub(crate) generation: u64,
    /// The folder can only be read.
    pub(crate) read_only: bool,
}

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
    known: Known,
) -> Result<Mended, VaultError> {
    if known.is_all {
        // Only the contents list or a copy of the header is not as it should be.
        return Ok(Mended { loaded, lost: Vec::new() });
    }
    let pool = Pool::gather(vault, keys, known)?;
    let stores = pool.stores.iter().filter_map(|store| store.head);
    let newest = stores
        .chain([contents.head, pool.checkpoint.head, Some(loaded.head)].into_iter().flatten())
        .max_by_key(|head| head.sequence)
        .unwrap_or_default();

    if pool.is_empty() {
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
            lost.push(Lost { kind, changed, older_kept: kept.is_some(), record: Some(id) });
        }
        if let Some((record, part)) = kept {
            state.put(keys, record, part, &mut scratch);
        }
    }
    let adds_up = newest.count == state.count() && newest.digest == state.digest;
    if !adds_up && lost.is_empty() {
        // Something is missing that nothing can name.
        lost.push(Lost { kind: None, changed: None, older_kept: false, record: None });
    }
    lost.sort();
    let head = Head {
        // Where not even the end of a checkpoint is left, its file says how far it went.
        sequence: newest.sequence.max(pool.checkpoint.sequence),
        clock: newest.clock.max(highest_clock(&state)),
        generation: newest.generation,
        count: state.count(),
        digest: state.digest,
    };
    let audit = audit_log(&state);
    let proven_end = loaded.proven_end;
    let headers = loaded.headers;
    let mended = Loaded { state, head, audit, proven_end, headers, ..Loaded::default() };
    Ok(Mended { loaded: mended, lost })
}

/// Mends, and writes a fresh checkpoint and journal where these did not say all there is.
///
/// The second value is `false` when the disk let nothing be written; the vault can then be read.
pub(crate) fn repair(
    vault: &Path,
    keys: &Keyring,
    loaded: Loaded,
    contents: &Contents,
    (header, known): (&[u8], Known),
    health: &mut Health,
) -> Result<(Loaded, bool), VaultError> {
    let read_only = known.read_only;
    let checkpoint = loaded.checkpoint_damaged;
    let journal = loaded.journal_damaged || !loaded.is_proven();
    let (before, unreadable) = (loaded.head.sequence, loaded.unreadable);
    let Mended { mut loaded, lost } = mend(vault, keys, loaded, contents, known)?;
    let journal = journal || before != loaded.head.sequence;
    if checkpoint {
        health.repaired.push(Repaired::Checkpoint);
    }
    if journal {
        health.repaired.push(Repaired::Journal);
    }
    health.lost = lost;
    health.unproven = !loaded.is_proven();
    if read_only || !(checkpoint || journal) {
        return Ok((loaded, !read_only));
    }
    // Also where an earlier repair found a loss: it may have ended before it set all aside that may hold more.
    let found_before = !losses::read(vault, keys).is_empty();
    let keep = !health.lost.is_empty() || (health.unproven && unreadable) || found_before;
    let noted = if health.nothing_lost() {
        Ok(())
    } else {
        // Before anything is written that says nothing of it.
        losses::keep(vault, keys, Losses { lost: health.lost.clone(), unproven: health.unproven })
    };
    match noted.and_then(|()| write_anew(vault, keys, &loaded, header, keep)) {
        Ok(tail) => {
            loaded.tail = Some(tail);
            // What was before it is covered by the new checkpoint, and goes once the store has it too.
            (loaded.whole, loaded.tail_header) = (Vec::new(), Some(header.to_vec()));
            loaded.checkpoint_sequence = loaded.head.sequence;
            Ok((loaded, true))
        }
        Err(VaultError::DiskFull | VaultError::ReadOnly) => Ok((loaded, false)),
        Err(error) => Err(error),
    }
}

/// The former files go once both copies hold what was read of them. Where they may hold more they are kept as they were
/// found, for whoever is asked to recover it by hand, until the user lets go of them.
fn write_anew(
    vault: &Path,
    keys: &Keyring,
    loaded: &Loaded,
    header: &[u8],
    keep: bool,
) -> Result<Tail, VaultError> {
    let records: Vec<Arc<Record>> = loaded.state.all().cloned().collect();
    if keep {
        files::copy_aside(vault, layout::CHECKPOINT)?;
    }
    checkpoint::write(vault, keys, &loaded.head, &records, &mut unwatched)?;
    let first = loaded.head.sequence + 1;
    if keep {
        for name in [layout::STORE, layout::JOURNAL, layout::MIRROR] {
            files::set_aside(vault, name)?;
        }
    } else {
        journal::remove_from(vault, first)?;
    }
    let journal = Journal::begin(vault, keys, first, header)?;
    Ok(journal.into_tail())
}

fn highest_clock(state: &State) -> u64 {
    state.all().map(|record| record.clock).max().unwrap_or(0)
}

/// A record version with what it adds to the digest.
type Opened = (Arc<Record>, crate::crypto::StateDigest);

/// A record that should be there, and its version if it was found.
type Sought = (RecordId, crate::contents::Listed, Option<Opened>);
