//! Which key slot a passphrase opens, and whether that slot is still valid.
//!
//! Old, whole copies of the vault header come back: from a synchronised folder, from file history, from a colleague's
//! copy. So a slot is valid only when records open under its vault key, when it is in the newest known header of that
//! key, and when no header of a newer key is known that the passphrase does not open. Until that is decided nothing is
//! written.

use super::reading::VaultReading;
use crate::base::{Progress, VaultError, check_cancelled};
use crate::crypto::{Keyring, Passphrase, VaultIdentity, VaultKey, read_recovery_key};
use crate::files::header::{Slot, SlotKind, VaultHeader};
use crate::vault::VaultFolder;

/// What a passphrase opened.
pub(crate) struct FoundKey {
    pub(crate) key: VaultKey,
    pub(crate) keys: Keyring,
    pub(crate) slot: Slot,
    /// What the vault's files have under these keys.
    pub(crate) reading: VaultReading,
    /// Names of slots that could not be tried, because of impossible figures for instance.
    pub(crate) untried: Vec<String>,
}

/// Tries every slot of every whole copy of the vault header, newest first: those in the two files, and where these do
/// not decide, those in journal and contents list.
pub(crate) fn find_key(
    folder: &mut VaultFolder,
    passphrase: &Passphrase,
    progress: Progress<'_>,
) -> Result<FoundKey, VaultError> {
    let mut search = Search::default();
    let mut found = search.try_copies(folder, passphrase, progress)?;
    if found.is_none() {
        folder.copies.search(&folder.dir)?;
        found = search.try_copies(folder, passphrase, progress)?;
    }
    // An older key is valid only when this passphrase opens the newest one too, and nothing opens under that.
    let superseded = search.older.filter(|older| {
        let newer = folder.copies.newer_key(&older.keys);
        newer.is_none_or(|newer| search.vacant.contains(&newer.identity))
    });
    match found.or(superseded) {
        Some(found) => Ok(FoundKey { untried: search.untried, ..found }),
        None if search.forged => Err(VaultError::Damaged { what: "header" }),
        None => {
            // Nothing opens under the newest key: its records are damaged. A slot of an older key was only removed.
            let newest = search.empty.is_some_and(|keys| folder.copies.newer_key(&keys).is_none());
            // If any slot could be tried, the passphrase is wrong, whatever the others are.
            let none_tried = search.tried.len() == search.untried.len();
            let refused = search.refused.filter(|_| none_tried);
            let refused = if newest { Some(VaultError::Damaged { what: "records" }) } else { refused };
            Err(refused.unwrap_or(VaultError::WrongPassphrase))
        }
    }
}

#[derive(Default)]
struct Search {
    /// Slots that were tried: vault and epoch, slot id, commitment.
    tried: Vec<(VaultIdentity, [u8; 16], [u8; 32])>,
    /// Vaults and epochs of which the passphrase opened a slot, and nothing in the folder opens.
    vacant: Vec<VaultIdentity>,
    /// What opened under a key while a header of a newer key is known.
    older: Option<FoundKey>,
    /// A slot opened whose header does not have a tag by its key.
    forged: bool,
    /// The newest keys that a slot opened and under which nothing opens.
    empty: Option<Keyring>,
    untried: Vec<String>,
    refused: Option<VaultError>,
}

impl Search {
    fn try_copies(
        &mut self,
        folder: &mut VaultFolder,
        passphrase: &Passphrase,
        progress: Progress<'_>,
    ) -> Result<Option<FoundKey>, VaultError> {
        // A recovery key can be typed in many ways; its normal form opens the slot.
        let recovery = read_recovery_key(passphrase.as_str()).ok();
        let headers: Vec<VaultHeader> =
            folder.copies.whole().into_iter().map(|(header, _)| header.clone()).collect();
        for header in &headers {
            for slot in &header.slots {
                let typed = match (slot.kind, &recovery) {
                    (SlotKind::Recovery, Some(recovery)) => recovery,
                    _ => passphrase,
                };
                let Some((key, keys)) = self.try_slot(folder, header, slot, typed, progress)? else {
                    continue;
                };
                let found = self.judge(folder, (key, keys), slot, progress)?;
                if found.is_some() {
                    return Ok(found);
                }
            }
        }
        Ok(None)
    }

    /// The vault key and its keyring, if the slot opens and its header is authentic.
    fn try_slot(
        &mut self,
        folder: &VaultFolder,
        header: &VaultHeader,
        slot: &Slot,
        typed: &Passphrase,
        progress: Progress<'_>,
    ) -> Result<Option<(VaultKey, Keyring)>, VaultError> {
        let attempt = (header.identity, slot.id, slot.commitment);
        if self.tried.contains(&attempt) {
            return Ok(None);
        }
        check_cancelled(progress, 0, 0)?;
        let key = match slot.open(typed, header.identity) {
            Ok(key) => key,
            // A slot that cannot be tried does not prevent trying the others.
            Err(error @ (VaultError::KdfOutOfBounds { .. } | VaultError::OutOfMemory)) => {
                self.untried.push(slot.name.clone());
                self.refused.get_or_insert(error);
                None
            }
            Err(error) => return Err(error),
        };
        let Some(key) = key else {
            self.tried.push(attempt);
            return Ok(None);
        };
        let keys = Keyring::derive(&key, header.identity);
        if folder.copies.authentic(&keys).is_none() {
            self.forged = true;
            return Ok(None);
        }
        self.tried.push(attempt);
        check_cancelled(progress, 0, 0)?;
        Ok(Some((key, keys)))
    }

    /// Reads what the files have under the key and decides whether the slot is valid.
    fn judge(
        &mut self,
        folder: &mut VaultFolder,
        (key, keys): (VaultKey, Keyring),
        slot: &Slot,
        progress: Progress<'_>,
    ) -> Result<Option<FoundKey>, VaultError> {
        let reading = VaultReading::read(&folder.dir, &keys, progress)?;
        if !reading.is_authentic() {
            self.vacant.push(keys.identity());
            self.empty.get_or_insert(keys);
            return Ok(None);
        }
        folder.copies.add(reading.headers());
        if reading.has_foreign_parts() {
            folder.copies.search(&folder.dir)?;
        }
        if !folder.copies.is_present(slot, &keys) {
            return Ok(None);
        }
        let newer = folder.copies.newer_key(&keys).is_some();
        let found = FoundKey { key, keys, slot: slot.clone(), reading, untried: Vec::new() };
        if newer {
            self.older.get_or_insert(found);
            return Ok(None);
        }
        Ok(Some(found))
    }
}
