//! The first writes of an unlock, after everything was read.

use crate::base::{Health, Moment, Operation, Repaired, VaultError};
use crate::crypto::Keyring;
use crate::files::journal::{self, Journal};
use crate::files::load::Loaded;
use crate::place::attempts;
use crate::vault::{OpenVault, VaultFolder};

/// Continues the journal as it was read, or begins a new file.
pub(crate) fn begin_journal(
    folder: &VaultFolder,
    keys: &Keyring,
    header: &[u8],
    loaded: &mut Loaded,
    health: &mut Health,
) -> Result<Journal, VaultError> {
    let sequence = loaded.summary.sequence;
    let Some(tail) = loaded.tail.take() else {
        return Journal::begin(&folder.dir, keys, sequence + 1, header);
    };
    // A journal without a copy of the header was written by an earlier version, which had no mirrors.
    if journal::restore_mirror(&folder.dir, &loaded.whole)? && !loaded.headers.is_empty() {
        health.repaired.push(Repaired::Journal);
    }
    Journal::resume(&folder.dir, keys, tail, sequence, (header, loaded.tail_header.as_ref()))
}

/// Writes the audit entry of the unlock, with the number of failed ones before it. On a full disk the unlock succeeds
/// without.
pub(crate) fn note_unlock(folder: &mut VaultFolder, open: &mut OpenVault, now: Moment) {
    let failed = folder.info.failed_unlocks;
    let number = (failed > 0).then_some(failed);
    if open.note(Operation::named("vault.unlock"), now, &[], number).is_ok() {
        // From here on a mirror without a closing frame may lack operations after a power cut.
        let _ = open.journal.as_ref().map(Journal::sync_mirror);
        attempts::clear(&folder.dir);
        folder.info.failed_unlocks = 0;
    }
}
