//! What the store that is there is to the vault that was opened.

use super::{Store, Survey, Unusable, Usable};
use crate::audit::record_id;
use crate::crypto::Keyring;
use crate::head::Head;
use crate::layout;
use crate::load::replay_into_store;
use crate::record::Record;
use std::path::Path;
use std::sync::Arc;

pub(super) enum Existing {
    /// It holds what the vault was opened with, once the journal's operations were applied.
    Current(Store),
    /// It is whole, and says what the vault once was.
    Past,
    /// It is whole, and holds operations that the vault was not opened with: later ones, or others of the same numbers.
    Strayed,
}

/// Opens every record of the store and brings it up to date from the journal. `records` are what the vault was opened
/// with, after the operation of `head`.
pub(super) fn look(vault: &Path, keys: &Keyring, head: &Head, records: &[Arc<Record>]) -> Usable<Existing> {
    let (mut store, survey) = Store::open(&vault.join(layout::STORE))?.survey(keys, false)?;
    let Some(found) = survey.head.filter(|_| survey.adds_up()) else {
        store.close()?;
        return Err(Unusable);
    };
    let same = found.sequence == head.sequence && found.same_state(head);
    if found.sequence <= head.sequence && (same || is_past(&survey, &found, records)) {
        match replay_into_store(vault, keys, &mut store, &found, head) {
            Ok(Some(last)) if last.same_state(head) => return Ok(Existing::Current(store)),
            Ok(None) => {}
            // The journal does not reach back to it.
            Ok(Some(_)) | Err(Unusable) => return store.close().map(|()| Existing::Past),
        }
    }
    store.close().map(|()| Existing::Strayed)
}

/// Whether the operations of a store up to `found` are those of the vault. The log keeps an entry of each logged one,
/// with the clock of that operation.
fn is_past(survey: &Survey, found: &Head, records: &[Arc<Record>]) -> bool {
    let logged_here = |id| records.iter().find(|record| record.id == id).map(|record| record.clock);
    match logged_here(record_id(found.sequence)) {
        Some(clock) => clock == found.clock,
        // One that is not logged: what was logged last before it tells.
        None => survey.last_logged.is_none_or(|(id, clock)| logged_here(id) == Some(clock)),
    }
}
