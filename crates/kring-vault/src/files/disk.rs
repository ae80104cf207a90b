//! Reading, renaming, copying and removing files and folders.

use crate::base::{VaultError, change_when_free, open_when_free, rename_when_free, sync_all};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// Opens a file for reading, when no other program holds it.
pub(crate) fn open(path: &Path) -> io::Result<File> {
    open_when_free(|| File::open(path))
}

/// The whole file.
pub(crate) fn read(path: &Path) -> io::Result<Vec<u8>> {
    open_when_free(|| fs::read(path))
}

/// The whole file, or `None` when it is larger than `most` bytes.
pub(crate) fn read_at_most(path: &Path, most: u64) -> io::Result<Option<Vec<u8>>> {
    let bytes = open_when_free(|| {
        let mut bytes = Vec::new();
        File::open(path)?.take(most + 1).read_to_end(&mut bytes).map(|_| bytes)
    })?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}

/// Renames within one folder and syncs the new name.
pub(crate) fn rename(from: &Path, to: &Path) -> Result<(), VaultError> {
    let doing = "renaming a file of the vault";
    rename_when_free(from, to).map_err(VaultError::io(doing))?;
    sync_name(to).map_err(VaultError::io(doing))
}

/// Brings the name that a file was given by a rename to the disk. Unix does this with the folder. Windows does it with the file,
/// once that is opened to write; where another program holds it, or where a folder was renamed, with what is synced next.
///
/// # Errors
/// What the system refuses.
pub fn sync_name(path: &Path) -> io::Result<()> {
    if cfg!(windows) {
        let opened = open_when_free(|| File::options().write(true).open(path));
        return opened.ok().map_or(Ok(()), |file| sync_all(&file));
    }
    path.parent().map_or(Ok(()), sync_names)
}

/// Syncs a folder's list of names to the disk. Windows does this with the files themselves.
pub(crate) fn sync_folder(folder: &Path) -> Result<(), VaultError> {
    if cfg!(windows) {
        return Ok(());
    }
    sync_names(folder).map_err(VaultError::io("bringing a folder of the vault to the disk"))
}

fn sync_names(folder: &Path) -> io::Result<()> {
    // The parent of a bare name is the empty path.
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    File::open(folder).and_then(|folder| sync_all(&folder))
}

/// Removes a file, or a folder with everything in it, if it exists.
pub(crate) fn remove(path: &Path) -> Result<(), VaultError> {
    let removed = || if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match change_when_free(removed) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(VaultError::io("removing a file of the vault")(error))
        }
        _ => Ok(()),
    }
}

/// Copies a file, or a folder with everything in it, if it exists.
pub(crate) fn copy(from: &Path, to: &Path) -> io::Result<()> {
    if !from.is_dir() {
        return if from.exists() { open_when_free(|| fs::copy(from, to)).map(drop) } else { Ok(()) };
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

/// Bytes of all files in a folder; what cannot be read counts as 0.
pub(crate) fn size(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| match entry.metadata() {
            Ok(data) if data.is_dir() => size(&entry.path()),
            Ok(data) => data.len(),
            Err(_) => 0,
        })
        .sum()
}
