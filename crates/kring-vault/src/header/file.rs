//! The copies of the header on disk: two files, and what the logs carry.

use super::codec::{self, Copy};
use super::{FORMAT, Header, Slot, search};
use crate::crypto::Keyring;
use crate::error::VaultError;
use crate::files;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

const MAIN: &str = "header";
const SPARE: &str = "header.bak";

/// Every copy that was found.
pub(crate) struct Copies {
    files: [Copy; 2],
    /// Copies out of the journal and the contents list.
    embedded: Vec<Copy>,
    /// Vaults that logs in the folder say they belong to.
    vaults: Vec<[u8; 16]>,
    searched: bool,
}

/// Reads both files, and the logs when neither can be used.
///
/// # Errors
/// `vault.newerFormat` as soon as one file is of a later format: the other is older. `vault.damaged` and
/// `vault.notAVault` when there is no whole copy anywhere.
pub(crate) fn read_copies(dir: &Path) -> Result<Copies, VaultError> {
    let files = [read_copy(dir, MAIN)?, read_copy(dir, SPARE)?];
    let mut copies = Copies { files, embedded: Vec::new(), vaults: Vec::new(), searched: false };
    let newer = copies.files.iter().find_map(|copy| match copy {
        Copy::Newer(found) => Some(*found),
        _ => None,
    });
    if let Some(found) = newer {
        return Err(VaultError::NewerFormat { found, known: FORMAT });
    }
    if copies.best().is_none() {
        copies.search(dir);
    }
    if copies.best().is_some() {
        return Ok(copies);
    }
    let was_a_vault = copies.files.iter().any(|copy| matches!(copy, Copy::Damaged))
        || dir.join(crate::layout::JOURNAL).is_dir()
        || dir.join(crate::layout::STORE).is_dir();
    if was_a_vault {
        return Err(VaultError::Damaged { what: "header" });
    }
    Err(VaultError::NotAVault { path: dir.display().to_string() })
}

fn read_copy(dir: &Path, name: &str) -> Result<Copy, VaultError> {
    // A header is a few kilobytes; a larger file is not one, and is not read into memory.
    const MOST: u64 = 1024 * 1024;
    match files::read_at_most(&dir.join(name), MOST) {
        Ok(Some(bytes)) => Ok(codec::decode(&bytes)),
        Ok(None) => Ok(Copy::Foreign),
        Err(VaultError::Vanished) => Ok(Copy::Missing),
        Err(VaultError::Io { .. }) => Ok(Copy::Damaged),
        Err(error) => Err(error),
    }
}

/// Whether one of a folder's files begins as a header does.
pub(crate) fn looks_like_header(folder: &Path) -> bool {
    [MAIN, SPARE].into_iter().any(|name| {
        let mut begins = [0; codec::MAGIC.len()];
        let read = File::open(folder.join(name)).and_then(|mut file| file.read_exact(&mut begins));
        read.is_ok() && begins == codec::MAGIC
    })
}

impl Copies {
    /// Looks for copies in the journal and the contents list, and at whose logs these are, without a key; once.
    pub(crate) fn search(&mut self, dir: &Path) {
        if !self.searched {
            self.searched = true;
            self.embedded.splice(..0, search::search(dir));
            self.vaults = search::vaults(dir);
        }
    }

    /// Takes copies that a log was read with.
    pub(crate) fn add<'a>(&mut self, found: impl IntoIterator<Item = &'a Vec<u8>>) {
        self.embedded.extend(found.into_iter().map(|bytes| codec::decode(bytes)));
    }

    /// The whole copies, the newest vault, vault key and generation first. Of several with the same numbers those of the logs
    /// come first: they stand beside the operations that were done under them.
    pub(crate) fn whole(&self) -> Vec<(&Header, &Copy)> {
        let embedded = self.embedded.iter().rev();
        let mut found: Vec<_> =
            embedded.chain(&self.files).filter_map(|copy| Some((copy.header()?, copy))).collect();
        let rank = |header: &Header| (header.created, header.identity.epoch, header.generation);
        found.sort_by_key(|(header, _)| std::cmp::Reverse(rank(header)));
        found
    }

    pub(crate) fn best(&self) -> Option<&Header> {
        self.whole().first().map(|(header, _)| *header)
    }

    /// The newest copy that this vault key made.
    pub(crate) fn authentic(&self, keys: &Keyring) -> Option<&Header> {
        let found = self.whole().into_iter().find(|(_, copy)| copy.is_authentic(keys));
        found.map(|(header, _)| header)
    }

    /// Whether this slot stands in the newest copy that the vault key made. One that was removed or changed still
    /// stands in older copies.
    pub(crate) fn is_present(&self, slot: &Slot, keys: &Keyring) -> bool {
        self.authentic(keys).is_some_and(|header| {
            header.slots.iter().any(|other| other.id == slot.id && other.commitment == slot.commitment)
        })
    }

    /// A header that goes before every one of these keys: of the same vault under a newer key, or of a vault that was
    /// made later and whose logs lie in this folder. A header file alone that strayed here counts for nothing.
    pub(crate) fn newer_key(&self, keys: &Keyring) -> Option<&Header> {
        let identity = keys.identity();
        let created = self.authentic(keys)?.created;
        let same_vault = |header: &&Header| {
            header.identity.vault == identity.vault && header.identity.epoch > identity.epoch
        };
        let later_vault = |header: &&Header| {
            header.identity.vault != identity.vault
                && header.created > created
                && self.vaults.contains(&header.identity.vault)
        };
        let whole = || self.whole().into_iter().map(|(header, _)| header);
        whole().find(same_vault).or_else(|| whole().find(later_vault))
    }

    /// Whether both files are whole and say what the newest authentic copy says.
    pub(crate) fn agree(&self, keys: &Keyring) -> bool {
        let Some(newest) =
            self.whole().into_iter().map(|(_, copy)| copy).find(|copy| copy.is_authentic(keys))
        else {
            return false;
        };
        self.files.iter().all(|file| file.is_same(newest))
    }

    /// Whether both files are whole and hold these bytes.
    pub(crate) fn agree_on(&self, header: &[u8]) -> bool {
        let wanted = codec::decode(header);
        self.files.iter().all(|file| file.is_same(&wanted))
    }

    /// Whether a file holds an older whole header of this vault: one that was put back, or that a change of the header which
    /// was interrupted had not come to.
    pub(crate) fn older_file(&self, header: &Header) -> bool {
        self.files.iter().filter_map(Copy::header).any(|found| header.replaces(found))
    }

    /// Makes both files say what this header says, the authentic one after records opened under its keys. A whole
    /// header that it does not replace - of another vault, of a newer key, of a higher generation - is set aside.
    pub(crate) fn install(&mut self, dir: &Path, header: &Header, keys: &Keyring) -> Result<(), VaultError> {
        let bytes = codec::encode(header, keys);
        let wanted = codec::decode(&bytes);
        for (name, file) in [MAIN, SPARE].into_iter().zip(&mut self.files) {
            if file.is_same(&wanted) {
                continue;
            }
            if file.header().is_some_and(|found| !header.replaces(found)) {
                files::copy_aside(dir, name)?;
            }
            files::replace(&dir.join(name), &bytes)?;
            *file = codec::decode(&bytes);
        }
        Ok(())
    }
}

/// Whether these bytes of a log are a whole header that the vault key made.
pub(crate) fn is_header(bytes: &[u8], keys: &Keyring) -> bool {
    codec::decode(bytes).is_authentic(keys)
}

/// The bytes of a header, as they stand in its files and in the logs.
pub(crate) fn header_bytes(header: &Header, keys: &Keyring) -> Vec<u8> {
    codec::encode(header, keys)
}

/// Both files, written beside their places.
pub(crate) struct Prepared([(PathBuf, PathBuf); 2]);

/// Writes both files beside their places, on the disk.
pub(crate) fn prepare_copies(dir: &Path, bytes: &[u8]) -> Result<Prepared, VaultError> {
    let beside = [MAIN, SPARE].map(|name| (dir.join(format!("{name}.new")), dir.join(name)));
    for (aside, _) in &beside {
        if let Err(error) = files::write_synced(aside, bytes) {
            for (aside, _) in &beside {
                let _ = files::remove(aside);
            }
            return Err(error);
        }
    }
    Ok(Prepared(beside))
}

impl Prepared {
    /// Puts one after the other in its place, so that at every moment one of them is whole.
    pub(crate) fn put(self) -> Result<(), VaultError> {
        self.0.iter().try_for_each(|(aside, place)| files::rename(aside, place))
    }
}

/// Writes both files, one after the other, so that at every moment one of them is whole.
pub(crate) fn write_copies(dir: &Path, header: &Header, keys: &Keyring) -> Result<(), VaultError> {
    write_main(dir, header, keys)?;
    files::replace(&dir.join(SPARE), &codec::encode(header, keys))
}

/// Writes the first file only; the second still says what was.
pub(crate) fn write_main(dir: &Path, header: &Header, keys: &Keyring) -> Result<(), VaultError> {
    files::replace(&dir.join(MAIN), &codec::encode(header, keys))
}
