//! Recovering the newest state from damaged copies.
//!
//! Every record that opens in any copy is collected. The contents list, or where that is damaged too the other copies,
//! tell which records there should be. What no copy has any more is listed as lost.

mod carve;
mod expected;
mod pool;

use crate::base::{Health, Lost, Record, RecordId, Repaired, VaultError, unwatched};
use crate::crypto::{Keyring, Scratch};
use crate::files::contents::Contents;
use crate::files::journal::{self, Journal};
use crate::files::load::Loaded;
use crate::files::log::Tail;
use crate::files::losses::{self, Losses};
use crate::files::{aside, checkpoint, layout};
use crate::records::{State, StateSummary, audit};
use pool::Pool;
use std::path::Path;
use std::sync::Arc;

/// What is known of a vault before a recovery.
#[derive(Clone, Copy)]
pub(crate) struct KnownState {
    /// Checkpoint and journal are proven to have all records, and no other copy may have more.
    pub(crate) is_all: bool,
    /// Generation of the authentic vault header. Files of a compacting with a later generation never took effect; only
    /// their records are of use.
    pub(crate) generation: u64,
    /// The folder can only be read.
    pub(crate) read_only: bool,
}

/// The result of a recovery.
pub(crate) struct Recovered {
    pub(crate) loaded: Loaded,
    pub(crate) lost: Vec<Lost>,
}

/// Finds the newest state in the copies, without writing anything.
pub(crate) fn recover(
    vault: &Path,
    keys: &Keyring,
    loaded: Loaded,
    contents: &Contents,
    known: KnownState,
) -> Result<Recovered, VaultError> {
    if known.is_all {
        // Only the contents list or a copy of the vault header is damaged.
        return Ok(Recovered { loaded, lost: Vec::new() });
    }
    let pool = Pool::gather(vault, keys, known)?;
    let stores = pool.stores.iter().filter_map(|store| store.summary);
    let newest = stores
        .chain([contents.summary, pool.checkpoint.summary, Some(loaded.summary)].into_iter().flatten())
        .max_by_key(|summary| summary.sequence)
        .unwrap_or_default();

    if pool.is_empty() {
        // Every vault has at least one record, so nothing opened under this header's key.
        return Err(VaultError::Damaged { what: "records" });
    }
    // Checkpoint and journal have everything, but for an unfinished write at the end.
    if loaded.adds_up() && loaded.summary.sequence == newest.sequence {
        return Ok(Recovered { loaded, lost: Vec::new() });
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
    for (id, listed, found) in carve::carve(vault, keys, missing)? {
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
        // Something is missing, and nothing tells what.
        lost.push(Lost { kind: None, changed: None, older_kept: false, record: None });
    }
    lost.sort();
    let summary = StateSummary {
        // Where even the end of the checkpoint is missing, its log header has the number.
        sequence: newest.sequence.max(pool.checkpoint.sequence),
        clock: newest.clock.max(highest_clock(&state)),
        generation: newest.generation,
        count: state.count(),
        digest: state.digest,
    };
    let audit = audit::log_of(&state);
    let proven_end = loaded.proven_end;
    let headers = loaded.headers;
    let recovered = Loaded { state, summary, audit, proven_end, headers, ..Loaded::default() };
    Ok(Recovered { loaded: recovered, lost })
}

/// Recovers, and writes a new checkpoint and journal where these were not complete.
///
/// The second value is `false` when nothing could be written; the vault can then only be read.
pub(crate) fn repair(
    vault: &Path,
    keys: &Keyring,
    loaded: Loaded,
    contents: &Contents,
    (header, known): (&[u8], KnownState),
    health: &mut Health,
) -> Result<(Loaded, bool), VaultError> {
    let read_only = known.read_only;
    let checkpoint = loaded.checkpoint_damaged;
    let journal = loaded.journal_damaged || !loaded.is_proven();
    let (before, unreadable) = (loaded.summary.sequence, loaded.unreadable);
    let Recovered { mut loaded, lost } = recover(vault, keys, loaded, contents, known)?;
    let journal = journal || before != loaded.summary.sequence;
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
    // Also where an earlier repair found a loss: it may have been interrupted before it set everything aside.
    let found_before = !losses::read(vault, keys)?.is_empty();
    let keep = !health.lost.is_empty() || (health.unproven && unreadable) || found_before;
    let noted = if health.nothing_lost() {
        Ok(())
    } else {
        // Before anything is written that does not have this note.
        losses::keep(vault, keys, Losses { lost: health.lost.clone(), unproven: health.unproven })
    };
    match noted.and_then(|()| write_anew(vault, keys, &loaded, header, keep)) {
        Ok(tail) => {
            loaded.tail = Some(tail);
            // The earlier files are covered by the new checkpoint, and removed once the store has everything too.
            (loaded.whole, loaded.tail_header) = (Vec::new(), Some(header.to_vec()));
            loaded.checkpoint_sequence = loaded.summary.sequence;
            Ok((loaded, true))
        }
        Err(VaultError::DiskFull | VaultError::ReadOnly) => Ok((loaded, false)),
        Err(error) => Err(error),
    }
}

/// Writes a new checkpoint and begins a new journal. With `keep` the former files may have more than could be read:
/// they are set aside as they were found, for an expert to recover, until the vault is compacted.
fn write_anew(
    vault: &Path,
    keys: &Keyring,
    loaded: &Loaded,
    header: &[u8],
    keep: bool,
) -> Result<Tail, VaultError> {
    let records: Vec<Arc<Record>> = loaded.state.all().cloned().collect();
    if keep {
        aside::copy_aside(vault, layout::CHECKPOINT)?;
    }
    checkpoint::write(vault, keys, &loaded.summary, &records, &mut unwatched)?;
    let first = loaded.summary.sequence + 1;
    if keep {
        for name in [layout::STORE, layout::JOURNAL, layout::MIRROR] {
            aside::set_aside(vault, name)?;
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

/// A record version with its part of the state digest.
type OpenedRecord = (Arc<Record>, crate::crypto::StateDigest);

/// A record that should exist, and the version that was found of it.
type SoughtRecord = (RecordId, crate::files::contents::ContentsEntry, Option<OpenedRecord>);
