//! From a passphrase to an open vault.

use crate::attempts;
use crate::audit::{self, AuditLog};
use crate::base::Base;
use crate::checks::{Health, Repaired};
use crate::compact;
use crate::contents;
use crate::crypto::{Keyring, VaultKey, wipe_stack_below};
use crate::error::VaultError;
use crate::hardening::keep_in_memory;
use crate::head::Head;
use crate::header::{self, Slot, SlotKind};
use crate::history::History;
use crate::journal::Journal;
use crate::load::{Loaded, load};
use crate::log::LogWriter;
use crate::open::{Actor, Open};
use crate::operation::Operation;
use crate::passphrase::Passphrase;
use crate::progress::{Progress, keep_on, unwatched};
use crate::record::{Moment, RecordId};
use crate::recovery::read_recovery_key;
use crate::repair::repair;
use crate::state::State;
use crate::store::{Keeper, Start};
use crate::vault::{Locked, Unlocked, Vault};
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
    let (key, _, slot) = find_key(base, passphrase, progress)?;
    base.claim(now)?;
    let opened = open(base, key, &slot.name, Some(now), progress);
    if matches!(opened, Err(VaultError::Cancelled)) {
        base.release();
    }
    opened
}

/// Opens with a key that is already known; `unlocked` is `None` when the unlock is not to be noted.
pub(crate) fn with_key(
    mut vault: Vault<Locked>,
    key: VaultKey,
    slot: &str,
    unlocked: Option<Moment>,
) -> Result<Vault<Unlocked>, VaultError> {
    let open = open(&mut vault.base, key, slot, unlocked, &mut unwatched)?;
    Ok(Vault { base: vault.base, state: Unlocked(Box::new(open)) })
}

/// An open vault with nothing in it yet.
pub(crate) fn empty(key: VaultKey, keys: Keyring, journal: Journal, slot: &str) -> Open {
    Open {
        key,
        keys: Arc::new(keys),
        head: Head::default(),
        state: State::default(),
        audit: AuditLog::default(),
        history: History::default(),
        actor: Actor { device: 0, device_name: String::new(), slot: slot.to_owned() },
        generation: 1,
        journal: Some(journal),
        keeper: None,
        found: Health::default(),
        uncertain: false,
        store_is_new: false,
        since_checkpoint: 0,
    }
}

/// Tries every slot of every whole header copy; a slot that was tried is not tried twice.
pub(crate) fn find_key(
    base: &Base,
    passphrase: &Passphrase,
    progress: Progress<'_>,
) -> Result<(VaultKey, Keyring, Slot), VaultError> {
    // As a recovery key is typed in many ways, its one form is what opens its slot.
    let recovery = read_recovery_key(passphrase.as_str()).ok();
    let mut tried = Vec::new();
    let mut forged = false;
    for (header, _) in base.copies.whole() {
        for slot in &header.slots {
            let attempt = (header.identity.epoch, slot.id);
            if tried.contains(&attempt) && !forged {
                continue;
            }
            tried.push(attempt);
            keep_on(progress, 0, 0)?;
            let typed = match (slot.kind, &recovery) {
                (SlotKind::Recovery, Some(recovery)) => recovery,
                _ => passphrase,
            };
            let Some(key) = slot.open(typed, header.identity)? else { continue };
            let keys = Keyring::derive(&key, header.identity);
            if base.copies.authentic(&keys).is_some() {
                keep_on(progress, 0, 0)?;
                return Ok((key, keys, slot.clone()));
            }
            forged = true;
        }
    }
    Err(if forged { VaultError::Damaged { what: "header" } } else { VaultError::WrongPassphrase })
}

pub(crate) fn open(
    base: &mut Base,
    key: VaultKey,
    slot: &str,
    unlocked: Option<Moment>,
    progress: Progress<'_>,
) -> Result<Open, VaultError> {
    let read_only = base.info.read_only;
    let mut health = Health { read_only, failed_unlocks: base.info.failed_unlocks, ..Health::default() };
    let (header, keys) = authentic_header(base, &key)?;
    if !base.copies.agree(&keys) {
        health.repaired.push(Repaired::Header);
        if !read_only {
            base.copies = header::write_copies(&base.dir, &header, &keys)?;
        }
    }

    let store_is_new = !read_only && compact::finish(&base.dir, &keys, &header)?;
    let (contents, loaded) = std::thread::scope(|scope| {
        let contents = scope.spawn(|| {
            let contents = contents::read(&base.dir, &keys);
            wipe_stack_below();
            contents
        });
        let loaded = load(&base.dir, &keys, progress);
        let contents = contents.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        (contents, loaded)
    });
    let (contents, mut loaded) = (contents?, loaded?);
    let mut writable = !read_only;
    if !loaded.is_complete(&contents) {
        (loaded, writable) = repair(&base.dir, &keys, loaded, &contents, read_only, &mut health)?;
    }
    let Loaded { state, head, audit, history, tail, since_checkpoint, .. } = loaded;
    health.audit_breaks = audit.broken();

    let keys = Arc::new(keys);
    keep_in_memory(keys.as_ref());
    let (mut journal, mut keeper) = (None, None);
    if writable {
        journal = match tail {
            Some(tail) => Some(Journal::resume(&base.dir, LogWriter::resume(tail, true)?)),
            None => Some(Journal::begin(&base.dir, &keys, head.sequence + 1)?),
        };
        let (vault, records) = (base.dir.clone(), state.all().cloned().collect());
        keeper = Some(Keeper::start(Start { vault, keys: keys.clone(), head, contents, records })?);
    } else {
        health.read_only = true;
    }
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
        journal,
        keeper,
        found: health,
        uncertain: false,
        store_is_new,
        since_checkpoint,
    };
    if let Some(now) = unlocked {
        note_unlock(base, &mut open, now);
    }
    Ok(open)
}

fn authentic_header(base: &Base, key: &VaultKey) -> Result<(header::Header, Keyring), VaultError> {
    base.copies
        .whole()
        .into_iter()
        .find_map(|(header, copy)| {
            let keys = Keyring::derive(key, header.identity);
            copy.is_authentic(&keys).then(|| (header.clone(), keys))
        })
        .ok_or(VaultError::Damaged { what: "header" })
}

/// Notes the unlock and the failed ones before it. A full disk does not keep anyone out.
fn note_unlock(base: &mut Base, open: &mut Open, now: Moment) {
    let failed = base.info.failed_unlocks;
    let number = (failed > 0).then_some(failed);
    if open.note(Operation::named("vault.unlock"), now, &[], number).is_ok() {
        attempts::clear(&base.dir);
        base.info.failed_unlocks = 0;
    }
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
