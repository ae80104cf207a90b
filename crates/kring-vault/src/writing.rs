//! The first writes of an unlock, once everything was read.

use crate::attempts;
use crate::base::Base;
use crate::checks::{Health, Repaired};
use crate::crypto::Keyring;
use crate::error::VaultError;
use crate::journal::{self, Journal};
use crate::load::Loaded;
use crate::open::Open;
use crate::operation::Operation;
use crate::record::Moment;

/// Goes on with the journal as it was read, or begins a new file of it.
pub(crate) fn begin_journal(
    base: &Base,
    keys: &Keyring,
    header: &[u8],
    loaded: &mut Loaded,
    health: &mut Health,
) -> Result<Journal, VaultError> {
    let sequence = loaded.head.sequence;
    let Some(tail) = loaded.tail.take() else {
        return Journal::begin(&base.dir, keys, sequence + 1, header);
    };
    // Earlier versions had no mirror, and no copy of the header in the journal.
    if journal::restore_mirror(&base.dir, &loaded.whole)? && !loaded.headers.is_empty() {
        health.repaired.push(Repaired::Journal);
    }
    Journal::resume(&base.dir, keys, tail, sequence, (header, loaded.tail_header.as_ref()))
}

/// Notes the unlock and the failed ones before it. A full disk does not keep anyone out.
pub(crate) fn note_unlock(base: &mut Base, open: &mut Open, now: Moment) {
    let failed = base.info.failed_unlocks;
    let number = (failed > 0).then_some(failed);
    if open.note(Operation::named("vault.unlock"), now, &[], number).is_ok() {
        // From here on a mirror without the mark of a lock may lack what a power cut took.
        let _ = open.journal.as_ref().map(Journal::sync_mirror);
        attempts::clear(&base.dir);
        base.info.failed_unlocks = 0;
    }
}
