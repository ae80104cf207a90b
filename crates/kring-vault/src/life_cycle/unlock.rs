//! Unlocking: from a passphrase to the records in memory.

use super::find_key::{FoundKey, find_key};
use super::finish_compact;
use super::first_writes::{begin_journal, note_unlock};
use super::reading::VaultReading;
use crate::base::{Health, Moment, Progress, Repaired, VaultError, unwatched};
use crate::crypto::{Keyring, Passphrase, VaultKey};
use crate::files::load::Loaded;
use crate::files::{header, header_copies, losses};
use crate::memory::keep_in_memory;
use crate::records::device;
use crate::repair::{KnownState, repair};
use crate::store::{StoreStart, StoreWorker};
use crate::vault::{Actor, Locked, OpenVault, Unlocked, Vault, VaultFolder};
use std::sync::Arc;

/// Finds the slot, derives the keys, loads everything and writes the audit entry.
pub(super) fn unlock(
    folder: &mut VaultFolder,
    passphrase: &Passphrase,
    now: Moment,
    progress: Progress<'_>,
) -> Result<OpenVault, VaultError> {
    // Another computer may have changed the header since it was read.
    folder.copies = header_copies::read_copies(&folder.dir)?;
    let FoundKey { key, keys, slot, mut reading, untried } = find_key(folder, passphrase, progress)?;
    folder.claim(now)?;
    if folder.is_shared() {
        // Another computer may have written until it was kept out.
        reading = VaultReading::read(&folder.dir, &keys, progress)?;
        folder.copies = header_copies::read_copies(&folder.dir)?;
        folder.copies.add(reading.headers());
        if !folder.copies.is_present(&slot, &keys) {
            folder.release();
            return Err(VaultError::WrongPassphrase);
        }
    }
    let opened = open(folder, (key, keys), &slot.name, reading, Some(now), progress);
    match opened {
        Ok(mut open) => {
            open.found.untried_slots = untried;
            Ok(open)
        }
        Err(error) => {
            folder.release();
            Err(error)
        }
    }
}

/// Opens with a known key; `unlocked` is `None` when no audit entry is to be written.
pub(crate) fn with_key(
    mut vault: Vault<Locked>,
    key: VaultKey,
    slot: &str,
    unlocked: Option<Moment>,
) -> Result<Vault<Unlocked>, VaultError> {
    let open = open_with_key(&mut vault.folder, key, slot, unlocked)?;
    Ok(Vault { state: Unlocked(Box::new(open)), folder: vault.folder })
}

/// The same for the parts of a vault.
pub(crate) fn open_with_key(
    folder: &mut VaultFolder,
    key: VaultKey,
    slot: &str,
    unlocked: Option<Moment>,
) -> Result<OpenVault, VaultError> {
    let header = folder.copies.whole().into_iter().find_map(|(header, copy)| {
        let keys = Keyring::derive(&key, header.identity);
        copy.is_authentic(&keys).then_some(keys)
    });
    let keys = header.ok_or(VaultError::Damaged { what: "header" })?;
    let reading = VaultReading::read(&folder.dir, &keys, &mut unwatched)?;
    folder.copies.add(reading.headers());
    open(folder, (key, keys), slot, reading, unlocked, &mut unwatched)
}

/// Opens what was read under valid keys, and repairs damaged copies from the others. `folder` has the copies of the
/// vault header that were read with it.
fn open(
    folder: &mut VaultFolder,
    (key, keys): (VaultKey, Keyring),
    slot: &str,
    mut reading: VaultReading,
    unlocked: Option<Moment>,
    progress: Progress<'_>,
) -> Result<OpenVault, VaultError> {
    let read_only = folder.info.read_only;
    let mut health = Health { read_only, failed_unlocks: folder.info.failed_unlocks, ..Health::default() };
    let header = folder.copies.authentic(&keys).cloned().ok_or(VaultError::Damaged { what: "header" })?;
    if let Some(next) =
        reading.next.as_ref().filter(|_| !read_only && finish_compact::is_pending(&reading, &header))
    {
        finish_compact::finish(folder, &keys, &header, next)?;
        reading = VaultReading::read(&folder.dir, &keys, progress)?;
    }
    let header_bytes = header::header_bytes(&header, &keys);
    if !folder.copies.agree(&keys) {
        health.repaired.push(Repaired::Header);
        health.older_header = folder.copies.older_file(&header);
    }

    let (complete, is_all) = (reading.is_complete(), reading.is_all());
    let VaultReading { mut loaded, contents, .. } = reading;
    let mut writable = !read_only;
    if !complete {
        let known = KnownState { is_all, generation: header.generation, read_only };
        let newest = (header_bytes.as_slice(), known);
        (loaded, writable) = repair(&folder.dir, &keys, loaded, &contents, newest, &mut health)?;
    }
    // Losses noted by an earlier repair, which may have been interrupted before it set everything aside.
    let noted = losses::read(&folder.dir, &keys)?;
    let (mut journal, proven) = (None, health.nothing_lost() && noted.is_empty());
    if writable {
        let fits = folder.copies.install(&folder.dir, &header, &keys);
        folder.refresh_info();
        let begun = fits.and_then(|()| begin_journal(folder, &keys, &header_bytes, &mut loaded, &mut health));
        match begun {
            Ok(begun) => journal = Some(begun),
            // It can be read, and written after another unlock with room on the disk.
            Err(VaultError::DiskFull | VaultError::ReadOnly) => {}
            Err(error) => return Err(error),
        }
    }
    let Loaded { state, summary, audit, history, since_checkpoint, .. } = loaded;
    let Loaded { checkpoint_sequence, undo_file_counts, .. } = loaded;
    health.audit_breaks = audit.broken();

    let keys = Arc::new(keys);
    keep_in_memory(keys.as_ref());
    let mut store_worker = None;
    if let Some(journal) = &journal {
        finish_compact::clear_leftovers(&folder.dir, proven, undo_file_counts);
        let (vault, records) = (folder.dir.clone(), state.all().cloned().collect());
        store_worker = Some(StoreWorker::start(StoreStart {
            vault,
            keys: keys.clone(),
            summary,
            contents,
            records,
            header: header_bytes.clone(),
            mirror: journal.mirror(),
            proven,
            checkpoint: checkpoint_sequence,
        })?);
    } else {
        health.read_only = true;
    }
    health.set_aside = losses::size_aside(&folder.dir);
    noted.tell(&mut health);
    let (device, device_name) = device::read(&state);
    let mut open = OpenVault {
        key,
        keys,
        summary,
        state,
        audit,
        history,
        actor: Actor { device, device_name, slot: slot.to_owned() },
        generation: header.generation,
        header: header_bytes,
        journal,
        store_worker,
        found: health,
        uncertain: false,
        since_checkpoint,
    };
    if let Some(now) = unlocked {
        note_unlock(folder, &mut open, now);
    }
    Ok(open)
}
