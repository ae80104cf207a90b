//! The one way to write a file as a whole: under a temporary name beside its place, synced to the disk, then renamed.
//! So a crash or a power cut leaves the old file or the new one, never a mixture.
//!
//! `tempfile`'s `persist` is not used: on Windows it calls `MoveFileExW`, which takes no path of more than 260
//! characters; `std::fs::rename` does. What is replaced must not be open: Windows allows that on NTFS only.

use super::{disk, layout};
use crate::base::{VaultError, make_when_free, rename_when_free, sync_all};
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

/// The ending of temporary names. What has it is never read.
const ENDING: &str = "new";

/// A file that is being written. It is removed if it is dropped before it was put in place.
pub(crate) struct NewFile {
    file: File,
    temporary: Temporary,
    target: PathBuf,
}

/// What is at this path is removed when this is dropped.
struct Temporary(PathBuf);

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = disk::remove(&self.0);
    }
}

impl NewFile {
    /// Begins a file of the vault for `target`; removes what a crash left of an earlier one.
    pub(crate) fn begin(target: &Path) -> Result<Self, VaultError> {
        let mut name = target.as_os_str().to_owned();
        name.push(".");
        name.push(ENDING);
        let temporary = PathBuf::from(name);
        disk::remove(&temporary)?;
        Self::begin_at(temporary, target)
    }

    /// Begins a file at `temporary`, which must not exist, in the folder of `target`. On Unix only its owner may read
    /// it.
    pub(crate) fn begin_at(temporary: PathBuf, target: &Path) -> Result<Self, VaultError> {
        let mut options = File::options();
        options.read(true).write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let made = make_when_free(|| options.open(&temporary));
        let file = made.map_err(VaultError::io("making a file"))?;
        Ok(Self { file, temporary: Temporary(temporary), target: target.to_owned() })
    }

    /// A file of the vault with these bytes, synced to the disk.
    pub(crate) fn with(target: &Path, bytes: &[u8]) -> Result<Self, VaultError> {
        let mut new = Self::begin(target)?;
        new.write(bytes)?;
        new.sync()?;
        Ok(new)
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<(), VaultError> {
        self.file.write_all(bytes).map_err(VaultError::io("writing a file"))
    }

    /// Syncs what was written to the disk.
    pub(crate) fn sync(&self) -> Result<(), VaultError> {
        sync_all(&self.file).map_err(VaultError::io("bringing a file to the disk"))
    }

    /// A handle for writing other than by [`Self::write`].
    pub(crate) fn file(&self) -> Result<File, VaultError> {
        self.file.try_clone().map_err(VaultError::io("opening a file"))
    }

    /// Where it is until it is put in place.
    pub(crate) fn path(&self) -> &Path {
        &self.temporary.0
    }

    /// Where it will be put.
    pub(crate) fn target(&self) -> &Path {
        &self.target
    }

    /// Puts it in place and syncs its name. What was written must be synced already.
    pub(crate) fn put(self) -> Result<(), VaultError> {
        let target = self.target.clone();
        self.put_unsynced()?;
        disk::sync_name(&target).map_err(VaultError::io("bringing the name of a file to the disk"))
    }

    /// Puts it in place without waiting for the disk, for what need not survive a power cut.
    pub(crate) fn put_unsynced(self) -> Result<(), VaultError> {
        let Self { file, temporary, target } = self;
        drop(file);
        rename_when_free(&temporary.0, &target).map_err(VaultError::io("putting a file in its place"))?;
        std::mem::forget(temporary);
        Ok(())
    }
}

/// Replaces a file of the vault by one with these bytes.
pub(crate) fn replace(target: &Path, bytes: &[u8]) -> Result<(), VaultError> {
    NewFile::with(target, bytes)?.put()
}

/// Removes what was being written when an earlier process ended: everything in the vault's folder whose name ends in
/// `.new`. It may be sealed under a key that is no longer in use.
pub(crate) fn remove_leftovers(vault: &Path) {
    let inside = [layout::JOURNAL, layout::MIRROR, layout::ASIDE].map(|name| vault.join(name));
    let folders = std::iter::once(vault.to_owned()).chain(inside);
    for entry in folders.flat_map(fs::read_dir).flatten().flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|ending| ending == ENDING) {
            let _ = disk::remove(&path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{NewFile, replace};
    use std::fs;

    #[test]
    fn a_file_is_replaced_whole_or_not_at_all_and_nothing_stays_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let (target, leftover) = (folder.path().join("header.bak"), folder.path().join("header.bak.new"));
        fs::write(&leftover, b"half of one that a crash left").unwrap();
        replace(&target, b"old").unwrap();
        let mut new = NewFile::begin(&target).unwrap();
        new.write(b"new").unwrap();
        assert!(leftover.exists());
        drop(new);
        assert_eq!(fs::read(&target).unwrap(), b"old");
        assert!(!leftover.exists());

        NewFile::with(&target, b"new").unwrap().put().unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_new_file_is_its_owners_and_follows_no_link() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let (target, other) = (folder.path().join("contents"), folder.path().join("other"));
        fs::write(&other, b"somebody's own").unwrap();
        symlink(&other, folder.path().join("contents.new")).unwrap();
        replace(&target, b"new").unwrap();
        assert_eq!(fs::read(&other).unwrap(), b"somebody's own");
        assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
