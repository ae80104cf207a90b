//! The copies of the vault header on the disk: two files, and those in the logs.

mod search;

use crate::base::{VaultError, is_unreached};
use crate::crypto::Keyring;
use crate::files::header::{FORMAT, HeaderCopy, MAGIC, Slot, VaultHeader, decode, header_bytes};
use crate::files::new_file::{self, NewFile};
use crate::files::{aside, disk, layout};
use std::fs::File;
use std::io::Read;
use std::path::Path;

const MAIN: &str = "header";
const BACKUP: &str = "header.bak";

/// Every copy that was found.
pub(crate) struct Copies {
    files: [HeaderCopy; 2],
    /// Copies in the journal and the contents list.
    embedded: Vec<HeaderCopy>,
    /// Identities of the vaults that the logs in the folder claim to belong to.
    vaults: Vec<[u8; 16]>,
    searched: bool,
}

/// Reads both files, and the logs when neither can be used.
///
/// # Errors
/// `vault.newerFormat` when one of the files is of a later format: the other is then older. `vault.damaged` or
/// `vault.notAVault` when there is no whole copy anywhere.
pub(crate) fn read_copies(dir: &Path) -> Result<Copies, VaultError> {
    let files = [read_copy(dir, MAIN)?, read_copy(dir, BACKUP)?];
    let mut copies = Copies { files, embedded: Vec::new(), vaults: Vec::new(), searched: false };
    let newer = copies.files.iter().find_map(|copy| match copy {
        HeaderCopy::Newer(found) => Some(*found),
        _ => None,
    });
    if let Some(found) = newer {
        return Err(VaultError::NewerFormat { found, known: FORMAT });
    }
    if copies.best().is_none() {
        copies.search(dir)?;
    }
    if copies.best().is_some() {
        return Ok(copies);
    }
    let was_a_vault = copies.files.iter().any(|copy| matches!(copy, HeaderCopy::Damaged))
        || dir.join(layout::JOURNAL).is_dir()
        || dir.join(layout::STORE).is_dir();
    if was_a_vault {
        return Err(VaultError::Damaged { what: "header" });
    }
    Err(VaultError::NotAVault { path: dir.display().to_string() })
}

fn read_copy(dir: &Path, name: &str) -> Result<HeaderCopy, VaultError> {
    // A header is a few kilobytes; a larger file is not one, and is not read into memory.
    const MAX_BYTES: u64 = 1024 * 1024;
    let doing = "reading a file of the vault";
    let read = disk::read_at_most(&dir.join(name), MAX_BYTES);
    match read {
        Ok(Some(bytes)) => Ok(decode(&bytes)),
        Ok(None) => Ok(HeaderCopy::Foreign),
        // A server that does not answer looks to Windows as if nothing were there.
        Err(error) if is_unreached(&error) => Err(VaultError::io(doing)(error)),
        Err(error) => match VaultError::io(doing)(error) {
            VaultError::Vanished => Ok(HeaderCopy::Missing),
            VaultError::Io { .. } => Ok(HeaderCopy::Damaged),
            error => Err(error),
        },
    }
}

/// Whether one of a folder's files begins as a vault header.
pub(crate) fn looks_like_header(folder: &Path) -> bool {
    [MAIN, BACKUP].into_iter().any(|name| {
        let mut begins = [0; MAGIC.len()];
        let read = File::open(folder.join(name)).and_then(|mut file| file.read_exact(&mut begins));
        read.is_ok() && begins == MAGIC
    })
}

impl Copies {
    /// Looks for copies in the journal and the contents list, and for the vaults that these belong to, without a key.
    /// Only the first call does anything.
    ///
    /// # Errors
    /// `vault.fileHeld` and `vault.vanished`.
    pub(crate) fn search(&mut self, dir: &Path) -> Result<(), VaultError> {
        if !self.searched {
            self.embedded.splice(..0, search::search(dir)?);
            self.vaults = search::vaults(dir)?;
            self.searched = true;
        }
        Ok(())
    }

    /// Adds copies that were found in a log.
    pub(crate) fn add<'a>(&mut self, found: impl IntoIterator<Item = &'a Vec<u8>>) {
        self.embedded.extend(found.into_iter().map(|bytes| decode(bytes)));
    }

    /// The whole copies: the newest vault, vault key and generation first. Of several with the same numbers those of
    /// the logs come first, since they are next to the operations that were done under them.
    pub(crate) fn whole(&self) -> Vec<(&VaultHeader, &HeaderCopy)> {
        let embedded = self.embedded.iter().rev();
        let mut found: Vec<_> =
            embedded.chain(&self.files).filter_map(|copy| Some((copy.header()?, copy))).collect();
        let rank = |header: &VaultHeader| (header.created, header.identity.epoch, header.generation);
        found.sort_by_key(|(header, _)| std::cmp::Reverse(rank(header)));
        found
    }

    pub(crate) fn best(&self) -> Option<&VaultHeader> {
        self.whole().first().map(|(header, _)| *header)
    }

    /// The newest copy that this vault key made.
    pub(crate) fn authentic(&self, keys: &Keyring) -> Option<&VaultHeader> {
        let found = self.whole().into_iter().find(|(_, copy)| copy.is_authentic(keys));
        found.map(|(header, _)| header)
    }

    /// Whether this slot is in the newest copy that the vault key made. One that was removed or changed is still in
    /// older copies.
    pub(crate) fn is_present(&self, slot: &Slot, keys: &Keyring) -> bool {
        self.authentic(keys).is_some_and(|header| {
            header.slots.iter().any(|other| other.id == slot.id && other.commitment == slot.commitment)
        })
    }

    /// A header that supersedes all those of these keys: of the same vault under a newer key, or of a vault that was
    /// made later and whose logs are in this folder. A header file without such logs counts for nothing.
    pub(crate) fn newer_key(&self, keys: &Keyring) -> Option<&VaultHeader> {
        let identity = keys.identity();
        let created = self.authentic(keys)?.created;
        let same_vault = |header: &&VaultHeader| {
            header.identity.vault == identity.vault && header.identity.epoch > identity.epoch
        };
        let later_vault = |header: &&VaultHeader| {
            header.identity.vault != identity.vault
                && header.created > created
                && self.vaults.contains(&header.identity.vault)
        };
        let whole = || self.whole().into_iter().map(|(header, _)| header);
        whole().find(same_vault).or_else(|| whole().find(later_vault))
    }

    /// Whether both files are the same as the newest authentic copy.
    pub(crate) fn agree(&self, keys: &Keyring) -> bool {
        let Some(newest) =
            self.whole().into_iter().map(|(_, copy)| copy).find(|copy| copy.is_authentic(keys))
        else {
            return false;
        };
        self.files.iter().all(|file| file.is_same(newest))
    }

    /// Whether both files are a whole header of these bytes.
    pub(crate) fn agree_on(&self, header: &[u8]) -> bool {
        let wanted = decode(header);
        self.files.iter().all(|file| file.is_same(&wanted))
    }

    /// Whether a file is an older whole header of this vault: one that was put back, or that an interrupted change of
    /// the header had not replaced yet.
    pub(crate) fn older_file(&self, header: &VaultHeader) -> bool {
        self.files.iter().filter_map(HeaderCopy::header).any(|found| header.replaces(found))
    }

    /// Writes this header, which is authentic and under whose keys records opened, to both files. A whole header that
    /// it does not replace (of another vault, of a newer key, of a higher generation) is copied aside.
    pub(crate) fn install(
        &mut self,
        dir: &Path,
        header: &VaultHeader,
        keys: &Keyring,
    ) -> Result<(), VaultError> {
        let bytes = header_bytes(header, keys);
        let wanted = decode(&bytes);
        for (name, file) in [MAIN, BACKUP].into_iter().zip(&mut self.files) {
            if file.is_same(&wanted) {
                continue;
            }
            if file.header().is_some_and(|found| !header.replaces(found)) {
                aside::copy_aside(dir, name)?;
            }
            new_file::replace(&dir.join(name), &bytes)?;
            *file = decode(&bytes);
        }
        Ok(())
    }
}

/// Both files, written and not yet in place.
pub(crate) struct PreparedCopies([NewFile; 2]);

/// Writes both files without putting them in place; they are synced to the disk.
pub(crate) fn prepare_copies(dir: &Path, bytes: &[u8]) -> Result<PreparedCopies, VaultError> {
    let (main, spare) = (NewFile::with(&dir.join(MAIN), bytes)?, NewFile::with(&dir.join(BACKUP), bytes)?);
    Ok(PreparedCopies([main, spare]))
}

impl PreparedCopies {
    /// Puts one after the other in place, so that one of them is whole at every moment.
    pub(crate) fn put(self) -> Result<(), VaultError> {
        self.0.into_iter().try_for_each(NewFile::put)
    }
}

/// Writes both files, one after the other, so that one of them is whole at every moment.
pub(crate) fn write_copies(dir: &Path, header: &VaultHeader, keys: &Keyring) -> Result<(), VaultError> {
    write_main(dir, header, keys)?;
    new_file::replace(&dir.join(BACKUP), &header_bytes(header, keys))
}

/// Writes the first file only; the second stays as it was.
pub(crate) fn write_main(dir: &Path, header: &VaultHeader, keys: &Keyring) -> Result<(), VaultError> {
    new_file::replace(&dir.join(MAIN), &header_bytes(header, keys))
}
