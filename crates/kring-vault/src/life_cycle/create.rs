//! Creating a vault.

use super::unlock;
use crate::base::{Moment, Operation, VaultError};
use crate::crypto::{KdfFigures, Keyring, Passphrase, VaultIdentity, VaultKey, calibrate, make_random};
use crate::files::contents::{self, ContentsWriter};
use crate::files::header::{self, FORMAT, NewSlot, Slot, SlotKind, VaultHeader, check_slot_name};
use crate::files::header_copies;
use crate::files::journal::Journal;
use crate::place::unfinished;
use crate::records::{Transaction, device};
use crate::vault::{OpenVault, Unlocked, Vault};
use std::path::Path;

/// How a new vault is created.
pub struct CreateOptions {
    kdf: Option<KdfFigures>,
    slot: String,
    device: String,
}

impl CreateOptions {
    /// Key derivation that takes about a second on this machine, and never has less than 64 MiB, 3 passes and 4 lanes.
    /// `slot` is the name of the first key slot, `device` that of this computer in the audit log.
    pub fn standard(slot: &str, device: &str) -> Self {
        Self { kdf: None, slot: slot.to_owned(), device: device.to_owned() }
    }

    /// Key derivation far too weak for real use; [`crate::VaultInfo::insecure_test_kdf`] tells so.
    pub fn insecure_test(memory_kib: u32) -> Self {
        let kdf = Some(KdfFigures::insecure_test(memory_kib));
        Self { kdf, slot: "test".to_owned(), device: "test".to_owned() }
    }

    /// The same with these names for the first key slot and this device.
    #[must_use]
    pub fn with_names(mut self, slot: &str, device: &str) -> Self {
        slot.clone_into(&mut self.slot);
        device.clone_into(&mut self.device);
        self
    }

    pub(crate) fn slot(&self) -> &str {
        &self.slot
    }

    pub(crate) fn kdf(&self) -> Option<KdfFigures> {
        self.kdf
    }

    /// The same with these figures instead of measured ones.
    #[must_use]
    pub fn with_kdf(mut self, kdf: KdfFigures) -> Self {
        self.kdf = Some(kdf);
        self
    }
}

impl Vault<Unlocked> {
    /// Creates a vault and opens it. `dir` must not exist, or be an empty folder.
    ///
    /// # Errors
    /// `vault.exists`, and what the system refuses.
    pub fn create(
        dir: &Path,
        passphrase: &Passphrase,
        options: &CreateOptions,
        now: Moment,
    ) -> Result<Self, VaultError> {
        create(dir, passphrase, options, now)
    }
}

fn create(
    dir: &Path,
    passphrase: &Passphrase,
    options: &CreateOptions,
    now: Moment,
) -> Result<Vault<Unlocked>, VaultError> {
    check_slot_name(&options.slot, &[])?;
    let kdf = options.kdf.map_or_else(calibrate, Ok)?;
    kdf.check()?;
    let folder = unfinished::make_beside(dir)?;
    let made = fill(&folder, passphrase, options, kdf, now);
    let placed = made.and_then(|key| unfinished::finish(&folder, dir).map(|()| key));
    match placed {
        Ok(key) => {
            let locked = Vault::open(dir)?;
            let mut unlocked = unlock::with_key(locked, key, &options.slot, None)?;
            unlocked.folder.claim(now)?;
            Ok(unlocked)
        }
        Err(error) => {
            let _ = unfinished::remove(&folder);
            Err(error)
        }
    }
}

fn fill(
    dir: &Path,
    passphrase: &Passphrase,
    options: &CreateOptions,
    kdf: KdfFigures,
    now: Moment,
) -> Result<VaultKey, VaultError> {
    let identity = VaultIdentity::make(FORMAT)?;
    let key = VaultKey::make()?;
    let keys = Keyring::derive(&key, identity);
    let slot = NewSlot { kind: SlotKind::Passphrase, name: &options.slot, kdf, recipient: String::new() };
    let slot = Slot::make(slot, passphrase, &key, identity, now)?;
    let header = VaultHeader { identity, generation: 1, created: now, slots: vec![slot] };
    let header_bytes = header::header_bytes(&header, &keys);
    let journal = Journal::begin(dir, &keys, 1, &header_bytes)?;
    let mut open = OpenVault::empty(key, keys, header_bytes, journal, &options.slot);
    open.actor.device = u32::from_le_bytes(make_random()?);
    options.device.clone_into(&mut open.actor.device_name);
    let mut transaction = Transaction::new(&open.state, now, open.actor.device, 0);
    let device = device::write(open.actor.device, &options.device);
    transaction.put_own(device::kind(), device::record_id(), device);
    let staged = transaction.finish()?;
    open.commit(Operation::named("vault.create"), now, staged, None)?;
    let listed: Vec<_> = open.state.all().map(|record| contents::entry(record)).collect();
    ContentsWriter::replace(dir, &open.keys, &open.summary, &open.header, &listed)?;
    // The header comes last: without it there is no vault.
    header_copies::write_copies(dir, &header, &open.keys)?;
    Ok(open.key)
}
