//! From a passphrase to an open vault.

use crate::audit::{self, AuditLog};
use crate::base::Base;
use crate::checks::{Health, Repaired};
use crate::compact;
use crate::crypto::{Keyring, VaultKey};
use crate::error::VaultError;
use crate::find_key::{Found, find_key};
use crate::hardening::keep_in_memory;
use crate::head::Head;
use crate::header;
use crate::history::History;
use crate::journal::Journal;
use crate::load::Loaded;
use crate::losses;
use crate::open::{Actor, Open};
use crate::passphrase::Passphrase;
use crate::progress::{Progress, unwatched};
use crate::reading::Reading;
use crate::record::{Moment, RecordId};
use crate::repair::{Known, repair};
use crate::state::State;
use crate::store::{Start, StoreWorker};
use crate::vault::{Locked, Unlocked, Vault};
use crate::writing::{begin_journal, note_unlock};
use std::fmt;
use std::sync::Arc;
use uuid::Uuid;

pub(crate) const DEVICE_KIND: &str = "kring.device";

/// The one device record of a vault.
pub(crate) fn device_id() -> RecordId {
    RecordId(Uuid::nil())
}

/// An unlock that was refused: why, and the vault, still locked, to try again.
pub struct Refused {
    /// The vault, as it was.
    pub vault: Vault<Locked>,
    /// What was wrong.
    pub error: VaultError,
}

impl fmt::Debug for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl From<Refused> for VaultError {
    fn from(refused: Refused) -> Self {
        refused.error
    }
}

/// Finds the slot, derives the keys, loads everything and notes the unlock.
pub(crate) fn unlock(
    base: &mut Base,
    passphrase: &Passphrase,
    now: Moment,
    progress: Progress<'_>,
) -> Result<Open, VaultError> {
    // Since it was locked the header may have been changed by another computer.
    base.copies = header::read_copies(&base.dir)?;
    let Found { key, keys, slot, mut reading, untried } = find_key(base, passphrase, progress)?;
    base.claim(now)?;
    if base.is_shared() {
        // What another computer wrote until it was kept out belongs to it.
        reading = Reading::read(&base.dir, &keys, progress)?;
        base.copies = header::read_copies(&base.dir)?;
        base.copies.add(reading.headers());
        if !base.copies.is_present(&slot, &keys) {
            base.release();
            return Err(VaultError::WrongPassphrase);
        }
    }
    let opened = open(base, (key, keys), &slot.name, reading, Some(now), progress);
    match opened {
        Ok(mut open) => {
            open.found.untried_slots = untried;
            Ok(open)
        }
        Err(error) => {
            base.release();
            Err(error)
        }
    }
}

/// Opens with a key that is already known; `unlocked` is `None` when the unlock is not to be noted.
pub(crate) fn with_key(
    mut vault: Vault<Locked>,
    key: VaultKey,
    slot: &str,
    unlocked: Option<Moment>,
) -> Result<Vault<Unlocked>, VaultError> {
    let open = open_with_key(&mut vault.base, key, slot, unlocked)?;
    Ok(Vault { state: Unlocked(Box::new(open)), base: vault.base })
}

/// The same for a vault whose parts are at hand.
pub(crate) fn open_with_key(
    base: &mut Base,
    key: VaultKey,
    slot: &str,
    unlocked: Option<Moment>,
) -> Result<Open, VaultError> {
    let header = base.copies.whole().into_iter().find_map(|(header, copy)| {
        let keys = Keyring::derive(&key, header.identity);
        copy.is_authentic(&keys).then_some(keys)
    });
    let keys = header.ok_or(VaultError::Damaged { what: "header" })?;
    let reading = Reading::read(&base.dir, &keys, &mut unwatched)?;
    base.copies.add(reading.headers());
    open(base, (key, keys), slot, reading, unlocked, &mut unwatched)
}

/// An open vault with nothing in it yet.
pub(crate) fn empty(key: VaultKey, keys: Keyring, header: Vec<u8>, journal: Journal, slot: &str) -> Open {
    Open {
        key,
        keys: Arc::new(keys),
        head: Head::default(),
        state: State::default(),
        audit: AuditLog::default(),
        history: History::default(),
        actor: Actor { device: 0, device_name: String::new(), slot: slot.to_owned() },
        generation: 1,
        header,
        journal: Some(journal),
        store_worker: None,
        found: Health::default(),
        uncertain: false,
        since_checkpoint: 0,
    }
}

/// Opens what was read under keys that count, and brings the copies in line with each other. The copies of the header that
/// were read with it are known to `base`.
fn open(
    base: &mut Base,
    (key, keys): (VaultKey, Keyring),
    slot: &str,
    mut reading: Reading,
    unlocked: Option<Moment>,
    progress: Progress<'_>,
) -> Result<Open, VaultError> {
    let read_only = base.info.read_only;
    let mut health = Health { read_only, failed_unlocks: base.info.failed_unlocks, ..Health::default() };
    let header = base.copies.authentic(&keys).cloned().ok_or(VaultError::Damaged { what: "header" })?;
    if let Some(next) = reading.next.as_ref().filter(|_| !read_only && compact::is_pending(&reading, &header))
    {
        compact::finish(base, &keys, &header, next)?;
        reading = Reading::read(&base.dir, &keys, progress)?;
    }
    let header_bytes = header::header_bytes(&header, &keys);
    if !base.copies.agree(&keys) {
        health.repaired.push(Repaired::Header);
        health.older_header = base.copies.older_file(&header);
    }

    let (complete, is_all) = (reading.is_complete(), reading.is_all());
    let Reading { mut loaded, contents, .. } = reading;
    let mut writable = !read_only;
    if !complete {
        let known = Known { is_all, generation: header.generation, read_only };
        let newest = (header_bytes.as_slice(), known);
        (loaded, writable) = repair(&base.dir, &keys, loaded, &contents, newest, &mut health)?;
    }
    // A repair that found a loss may have ended before it set all aside that may hold more.
    let noted = losses::read(&base.dir, &keys);
    let (mut journal, proven) = (None, health.nothing_lost() && noted.is_empty());
    if writable {
        let fits = base.copies.install(&base.dir, &header, &keys);
        base.refresh_info();
        let begun = fits.and_then(|()| begin_journal(base, &keys, &header_bytes, &mut loaded, &mut health));
        match begun {
            Ok(begun) => journal = Some(begun),
            // It can be read, and written once there is room.
            Err(VaultError::DiskFull | VaultError::ReadOnly) => {}
            Err(error) => return Err(error),
        }
    }
    let Loaded { state, head, audit, history, since_checkpoint, .. } = loaded;
    let Loaded { checkpoint_sequence, undo_file_counts, .. } = loaded;
    health.audit_breaks = audit.broken();

    let keys = Arc::new(keys);
    keep_in_memory(keys.as_ref());
    let mut store_worker = None;
    if let Some(journal) = &journal {
        compact::clear_leftovers(&base.dir, proven, undo_file_counts);
        let (vault, records) = (base.dir.clone(), state.all().cloned().collect());
        store_worker = Some(StoreWorker::start(Start {
            vault,
            keys: keys.clone(),
            head,
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
    health.set_aside = losses::size_aside(&base.dir);
    noted.tell(&mut health);
    let (device, device_name) = device(&state);
    let mut open = Open {
        key,
        keys,
        head,
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
        note_unlock(base, &mut open, now);
    }
    Ok(open)
}

fn device(state: &State) -> (u32, String) {
    let record = state.own.get(&device_id());
    let split = record.and_then(|record| record.content.split_first_chunk::<4>());
    split.map_or((0, String::new()), |(number, name)| {
        (u32::from_le_bytes(*number), String::from_utf8_lossy(name).into_owned())
    })
}

/// The audit log of these records.
pub(crate) fn audit_log(state: &State) -> AuditLog {
    let mut log = AuditLog::default();
    for record in state.own.values().filter(|record| record.kind.as_str() == audit::KIND) {
        log.take(&record.content);
    }
    log
}
