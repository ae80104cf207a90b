//! Which key slot a passphrase opens, and whether it still counts.
//!
//! Old, whole copies of the header come back: from a synchronised folder, from file history, from a colleague's copy. A
//! slot therefore counts only when records open under its vault key, when it stands in the newest header of that key that
//! is known, and when no header of a newer key is known that the passphrase does not open. Until then nothing in the
//! folder is changed.

use crate::base::Base;
use crate::crypto::{Keyring, VaultIdentity, VaultKey};
use crate::error::VaultError;
use crate::header::{Header, Slot, SlotKind};
use crate::passphrase::Passphrase;
use crate::progress::{Progress, check_cancelled};
use crate::reading::Reading;
use crate::recovery::read_recovery_key;

/// What a passphrase opened.
pub(crate) struct Found {
    pub(crate) key: VaultKey,
    pub(crate) keys: Keyring,
    pub(crate) slot: Slot,
    /// What stands in the vault's files under these keys.
    pub(crate) reading: Reading,
    /// Names of slots that could not be tried, by impossible figures for instance.
    pub(crate) untried: Vec<String>,
}

/// Tries every slot of every whole copy of the header, newest first: those of the two files, and where these do not
/// settle it those that journal and contents list carry.
pub(crate) fn find_key(
    base: &mut Base,
    passphrase: &Passphrase,
    progress: Progress<'_>,
) -> Result<Found, VaultError> {
    let mut search = Search::default();
    let mut found = search.try_copies(base, passphrase, progress)?;
    if found.is_none() {
        base.copies.search(&base.dir);
        found = search.try_copies(base, passphrase, progress)?;
    }
    // A key that is not the newest counts only when this passphrase opens the newest too, and nothing stands under that.
    let superseded = search.older.filter(|older| {
        let newer = base.copies.newer_key(&older.keys);
        newer.is_none_or(|newer| search.vacant.contains(&newer.identity))
    });
    match found.or(superseded) {
        Some(found) => Ok(Found { untried: search.untried, ..found }),
        None if search.forged => Err(VaultError::Damaged { what: "header" }),
        None => {
            // Of the newest key nothing is left; an older one was only taken away.
            let newest = search.empty.is_some_and(|keys| base.copies.newer_key(&keys).is_none());
            // Whoever could try a slot hears that the passphrase is wrong, whatever became of the others.
            let none_tried = search.tried.len() == search.untried.len();
            let refused = search.refused.filter(|_| none_tried);
            let refused = if newest { Some(VaultError::Damaged { what: "records" }) } else { refused };
            Err(refused.unwrap_or(VaultError::WrongPassphrase))
        }
    }
}

#[derive(Default)]
struct Search {
    /// Slots by vault and epoch, identity and commitment.
    tried: Vec<(VaultIdentity, [u8; 16], [u8; 32])>,
    /// Vaults and epochs of which the passphrase opened a slot and nothing stands in the folder.
    vacant: Vec<VaultIdentity>,
    /// What opened under a key that a header of a newer one is known of.
    older: Option<Found>,
    /// A slot opened whose header the key did not make.
    forged: bool,
    /// The newest keys that a slot opened and under which nothing stands.
    empty: Option<Keyring>,
    untried: Vec<String>,
    refused: Option<VaultError>,
}

impl Search {
    fn try_copies(
        &mut self,
        base: &mut Base,
        passphrase: &Passphrase,
        progress: Progress<'_>,
    ) -> Result<Option<Found>, VaultError> {
        // As a recovery key is typed in many ways, its one form is what opens its slot.
        let recovery = read_recovery_key(passphrase.as_str()).ok();
        let headers: Vec<Header> =
            base.copies.whole().into_iter().map(|(header, _)| header.clone()).collect();
        for header in &headers {
            for slot in &header.slots {
                let typed = match (slot.kind, &recovery) {
                    (SlotKind::Recovery, Some(recovery)) => recovery,
                    _ => passphrase,
                };
                let Some((key, keys)) = self.try_slot(base, header, slot, typed, progress)? else { continue };
                let found = self.judge(base, (key, keys), slot, progress)?;
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
        base: &Base,
        header: &Header,
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
            // One slot that cannot be tried keeps nobody from the others.
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
        if base.copies.authentic(&keys).is_none() {
            self.forged = true;
            return Ok(None);
        }
        self.tried.push(attempt);
        check_cancelled(progress, 0, 0)?;
        Ok(Some((key, keys)))
    }

    /// Reads what stands under the key and says whether the slot counts.
    fn judge(
        &mut self,
        base: &mut Base,
        (key, keys): (VaultKey, Keyring),
        slot: &Slot,
        progress: Progress<'_>,
    ) -> Result<Option<Found>, VaultError> {
        let reading = Reading::read(&base.dir, &keys, progress)?;
        if !reading.is_authentic() {
            self.vacant.push(keys.identity());
            self.empty.get_or_insert(keys);
            return Ok(None);
        }
        base.copies.add(reading.headers());
        if reading.has_foreign_parts() {
            base.copies.search(&base.dir);
        }
        if !base.copies.is_present(slot, &keys) {
            return Ok(None);
        }
        let newer = base.copies.newer_key(&keys).is_some();
        let found = Found { key, keys, slot: slot.clone(), reading, untried: Vec::new() };
        if newer {
            self.older.get_or_insert(found);
            return Ok(None);
        }
        Ok(Some(found))
    }
}
