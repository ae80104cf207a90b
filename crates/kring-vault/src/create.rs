//! Making a new vault.

use crate::contents::ContentsWriter;
use crate::crypto::{KdfFigures, Keyring, VaultIdentity, VaultKey, calibrate, make_random};
use crate::error::VaultError;
use crate::files;
use crate::header::{self, FORMAT, Header, NewSlot, Slot, SlotKind, check_slot_name};
use crate::journal::Journal;
use crate::layout;
use crate::open::device_content;
use crate::output::{check_links, check_outside_vaults};
use crate::passphrase::Passphrase;
use crate::record::{Kind, Moment};
use crate::store::list;
use crate::transaction::Transaction;
use crate::unlock::{DEVICE_KIND, device_id};
use crate::vault::{Unlocked, Vault};
use crate::{operation::Operation, unlock};
use std::fs;
use std::path::{Path, PathBuf};

/// How a new vault is made.
pub struct CreateOptions {
    kdf: Option<KdfFigures>,
    slot: String,
    device: String,
}

impl CreateOptions {
    /// Key derivation measured on this machine toward one second, never below 64 MiB, 3 passes, 4 lanes.
    /// `slot` names the first key slot, `device` this computer in the audit log.
    pub fn standard(slot: &str, device: &str) -> Self {
        Self { kdf: None, slot: slot.to_owned(), device: device.to_owned() }
    }

    /// Key derivation far too cheap for real use; the vault says so whenever it is opened.
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

pub(crate) fn create(
    dir: &Path,
    passphrase: &Passphrase,
    options: &CreateOptions,
    now: Moment,
) -> Result<Vault<Unlocked>, VaultError> {
    check_slot_name(&options.slot, &[])?;
    let kdf = options.kdf.map_or_else(calibrate, Ok)?;
    kdf.check()?;
    let aside = make_room(dir)?;
    let made = fill(&aside, passphrase, options, kdf, now);
    let placed = made.and_then(|key| finish_marked(&aside, dir).map(|()| key));
    match placed {
        Ok(key) => {
            let locked = Vault::open(dir)?;
            let mut unlocked = unlock::with_key(locked, key, &options.slot, None)?;
            unlocked.base.claim(now)?;
            Ok(unlocked)
        }
        Err(error) => {
            let _ = remove_marked(&aside);
            Err(error)
        }
    }
}

/// A folder beside `dir` to build in, so that `dir` is either a whole vault or not there.
///
/// # Errors
/// `vault.exists`; `vault.insideVault` for a place inside another vault; `vault.missing` for a link that leads nowhere.
pub(crate) fn make_room(dir: &Path) -> Result<PathBuf, VaultError> {
    check_outside_vaults(dir)?;
    check_links(dir)?;
    let exists = || VaultError::Exists { path: dir.display().to_string() };
    let doing = "making the vault's folder";
    let name = dir.file_name().and_then(|name| name.to_str()).ok_or_else(exists)?;
    // Only an empty folder can be removed this way.
    match fs::remove_dir(dir) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(_) if dir.exists() => return Err(exists()),
        other => other.map_err(VaultError::io(doing))?,
    }
    let aside = dir.with_file_name(format!("{name}.making"));
    make_marked(&aside)?;
    Ok(aside)
}

/// Makes an empty folder for work that is under way, marked as such. One that a crash left goes; one without the mark is
/// somebody's own and stays.
///
/// # Errors
/// `vault.exists` for a folder without the mark.
pub(crate) fn make_marked(folder: &Path) -> Result<(), VaultError> {
    let doing = "making the vault's folder";
    let mark = folder.join(layout::UNFINISHED);
    if mark.is_file() {
        remove_marked(folder)?;
    }
    match fs::create_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            // An empty one holds nothing of anybody.
            fs::remove_dir(folder)
                .and_then(|()| fs::create_dir(folder))
                .map_err(|_| VaultError::Exists { path: folder.display().to_string() })?;
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            fs::create_dir_all(folder).map_err(VaultError::io(doing))?;
        }
        made => made.map_err(VaultError::io(doing))?,
    }
    only_for_owner(folder)?;
    fs::write(&mark, []).map_err(VaultError::io(doing))
}

/// Removes a folder that [`make_marked`] made, the mark last: what a crash leaves of it must still be known as ours.
pub(crate) fn remove_marked(folder: &Path) -> Result<(), VaultError> {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name() != layout::UNFINISHED {
            files::remove(&entry.path())?;
        }
    }
    files::remove(folder)
}

/// Puts a folder that [`make_marked`] made in its place, without the mark.
pub(crate) fn finish_marked(folder: &Path, place: &Path) -> Result<(), VaultError> {
    files::rename(folder, place)?;
    // A vault with the mark is whole as well; the next unlock takes it away.
    let _ = files::remove(&place.join(layout::UNFINISHED));
    Ok(())
}

#[cfg(unix)]
fn only_for_owner(folder: &Path) -> Result<(), VaultError> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
        .map_err(VaultError::io("closing the vault's folder to others"))
}

#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps)]
fn only_for_owner(_: &Path) -> Result<(), VaultError> {
    // A user's folders on Windows are closed to other users by the access list they inherit.
    Ok(())
}

fn fill(
    dir: &Path,
    passphrase: &Passphrase,
    options: &CreateOptions,
    kdf: KdfFigures,
    now: Moment,
) -> Result<VaultKey, VaultError> {
    let identity = VaultIdentity { format: FORMAT, vault: make_vault_id()?, epoch: 1 };
    let key = VaultKey::make()?;
    let keys = Keyring::derive(&key, identity);
    let slot = NewSlot { kind: SlotKind::Passphrase, name: &options.slot, kdf, recipient: String::new() };
    let slot = Slot::make(slot, passphrase, &key, identity, now)?;
    let header = Header { identity, generation: 1, created: now, slots: vec![slot] };
    let header_bytes = header::header_bytes(&header, &keys);
    let journal = Journal::begin(dir, &keys, 1, &header_bytes)?;
    let mut open = unlock::empty(key, keys, header_bytes, journal, &options.slot);
    open.actor.device = u32::from_le_bytes(make_random()?);
    options.device.clone_into(&mut open.actor.device_name);
    let mut transaction = Transaction::new(&open.state, now, open.actor.device, 0);
    let device = device_content(open.actor.device, &options.device);
    transaction.put_own(Kind::new(DEVICE_KIND), device_id(), device);
    let staged = transaction.finish()?;
    open.commit(Operation::named("vault.create"), now, staged, None)?;
    let listed: Vec<_> = open.state.all().map(|record| list(record)).collect();
    ContentsWriter::replace(dir, &open.keys, &open.head, &open.header, &listed)?;
    // The header comes last: before it there is no vault.
    header::write_copies(dir, &header, &open.keys)?;
    Ok(open.key)
}

/// A random identity in the form of a version 4 UUID.
pub(crate) fn make_vault_id() -> Result<[u8; 16], VaultError> {
    Ok(uuid::Builder::from_random_bytes(make_random()?).into_uuid().into_bytes())
}
