//! How an existing store compares with the vault that was opened.

use super::{Store, Survey, Unusable, Usable};
use crate::base::Record;
use crate::crypto::Keyring;
use crate::files::journal::read_journal;
use crate::files::layout;
use crate::records::StateSummary;
use crate::records::audit::record_id;
use std::path::Path;
use std::sync::Arc;

pub(super) enum Existing {
    /// It has what the vault was opened with, after operations of the journal were applied.
    Current(Store),
    /// It is whole, and an earlier state of the vault.
    Past,
    /// It is whole, and has operations that the vault was not opened with: later ones, or others of the same numbers.
    Diverged,
}

/// Opens every record of the store and applies the journal's operations that it lacks. `records` and `summary` are what
/// the vault was opened with.
pub(super) fn look(
    vault: &Path,
    keys: &Keyring,
    summary: &StateSummary,
    records: &[Arc<Record>],
) -> Usable<Existing> {
    let (mut store, survey) = Store::open(&vault.join(layout::STORE))?.survey(keys, false)?;
    let Some(found) = survey.summary.filter(|_| survey.adds_up()) else {
        store.close()?;
        return Err(Unusable);
    };
    let same = found.sequence == summary.sequence && found.same_state(summary);
    if found.sequence <= summary.sequence && (same || is_past(&survey, &found, records)) {
        match replay_into_store(vault, keys, &mut store, &found, summary) {
            Ok(Some(last)) if last.same_state(summary) => return Ok(Existing::Current(store)),
            Ok(None) => {}
            // The journal does not go back that far.
            Ok(Some(_)) | Err(Unusable) => return store.close().map(|()| Existing::Past),
        }
    }
    store.close().map(|()| Existing::Diverged)
}

/// Whether the operations of a store up to `found` are those of the vault. The audit log has an entry of each logged
/// one, with the clock of that operation.
fn is_past(survey: &Survey, found: &StateSummary, records: &[Arc<Record>]) -> bool {
    let logged_here = |id| records.iter().find(|record| record.id == id).map(|record| record.clock);
    match logged_here(record_id(found.sequence)) {
        Some(clock) => clock == found.clock,
        // One that is not logged: the last logged one before it decides.
        None => survey.last_logged.is_none_or(|(id, clock)| logged_here(id) == Some(clock)),
    }
}

/// Applies the journal's operations after `from` up to `to`; returns the summary of the store after them. `None`, and
/// no change, when the operation `from` is another one in the journal.
fn replay_into_store(
    vault: &Path,
    keys: &Keyring,
    store: &mut Store,
    from: &StateSummary,
    to: &StateSummary,
) -> Result<Option<StateSummary>, Unusable> {
    let mut at = *from;
    let (mut fits, mut failed) = (true, false);
    let read = read_journal(vault, keys, from.sequence.saturating_sub(1), |operation| {
        let summary = operation.part.summary;
        if summary.sequence <= at.sequence {
            fits &= summary.sequence != from.sequence || summary == *from;
            return fits;
        }
        if summary.sequence > to.sequence || summary.sequence != at.sequence + 1 || !operation.whole {
            return false;
        }
        let put: Vec<_> = operation.records.into_iter().map(|(record, _)| record).collect();
        failed = store.apply(keys, &summary, &operation.part.removed, &put).is_err();
        at = summary;
        !failed
    });
    if failed || read.is_err() { Err(Unusable) } else { Ok(fits.then_some(at)) }
}
