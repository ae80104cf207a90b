//! Files written so that a crash or a power cut leaves the old or the new, never a mixture.

use crate::error::VaultError;
use crate::layout;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// The whole file, or `None` when it is larger than `most` bytes.
pub(crate) fn read_at_most(path: &Path, most: u64) -> Result<Option<Vec<u8>>, VaultError> {
    let file = File::open(path).map_err(VaultError::io("opening a file of the vault"))?;
    let mut bytes = Vec::new();
    file.take(most + 1).read_to_end(&mut bytes).map_err(VaultError::io("reading a file of the vault"))?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}

/// Replaces `path` by `bytes`: written aside, brought to the disk, renamed, and the rename brought to the disk.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<(), VaultError> {
    let aside = path.with_extension("new");
    write_synced(&aside, bytes)?;
    rename(&aside, path)
}

/// Writes a file and brings it to the disk; what stood there is gone whether it succeeds or not.
pub(crate) fn write_synced(path: &Path, bytes: &[u8]) -> Result<(), VaultError> {
    let mut file = File::create(path).map_err(VaultError::io("making a file of the vault"))?;
    file.write_all(bytes)
        .and_then(|()| file.sync_all())
        .map_err(VaultError::io("writing a file of the vault"))
}

/// A new file that only its owner may read; one that is there already stays as it is.
pub(crate) fn create_new(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Renames within one folder and brings the folder to the disk.
pub(crate) fn rename(from: &Path, to: &Path) -> Result<(), VaultError> {
    fs::rename(from, to).map_err(VaultError::io("renaming a file of the vault"))?;
    if let Some(folder) = to.parent() {
        sync_folder(folder)?;
    }
    Ok(())
}

/// Brings a folder's list of names to the disk. Windows does this with the files themselves.
pub(crate) fn sync_folder(folder: &Path) -> Result<(), VaultError> {
    if cfg!(unix) {
        // The parent of a bare name is written as nothing at all.
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        File::open(folder)
            .and_then(|folder| folder.sync_all())
            .map_err(VaultError::io("bringing a folder of the vault to the disk"))?;
    }
    Ok(())
}

/// Removes a file or a folder with all in it; that it is not there is fine.
pub(crate) fn remove(path: &Path) -> Result<(), VaultError> {
    let removed = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(VaultError::io("removing a file of the vault")(error))
        }
        _ => Ok(()),
    }
}

/// Moves a damaged part of the vault to the folder of things set aside, under a name that is still free.
pub(crate) fn set_aside(vault: &Path, name: &str) -> Result<(), VaultError> {
    set_part_aside(vault, name, &vault.join(name))
}

/// The same for one file of a folder in the vault, under the folder's name.
pub(crate) fn set_part_aside(vault: &Path, name: &str, path: &Path) -> Result<(), VaultError> {
    if fs::symlink_metadata(path).is_err() {
        return Ok(());
    }
    rename(path, &free_aside(vault, name)?)
}

/// Copies a part of the vault to the folder of things set aside; gives the place of the copy.
pub(crate) fn copy_aside(vault: &Path, name: &str) -> Result<PathBuf, VaultError> {
    let to = free_aside(vault, name)?;
    copy(&vault.join(name), &to).map_err(VaultError::io("copying a damaged part aside"))?;
    Ok(to)
}

fn free_aside(vault: &Path, name: &str) -> Result<PathBuf, VaultError> {
    let folder = vault.join(layout::ASIDE);
    fs::create_dir_all(&folder).map_err(VaultError::io("setting a damaged part aside"))?;
    let mut to = folder.join(name);
    for number in 2..u32::MAX {
        if !to.exists() {
            break;
        }
        to = folder.join(format!("{name}-{number}"));
    }
    Ok(to)
}

/// Copies a file or a folder with all in it; what is not there is copied as nothing.
pub(crate) fn copy(from: &Path, to: &Path) -> io::Result<()> {
    if !from.is_dir() {
        return if from.exists() { fs::copy(from, to).map(drop) } else { Ok(()) };
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

/// Bytes of all files in a folder; what cannot be read counts as nothing.
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

/// Removes what was being written when an earlier process ended: everything in the vault's folder whose name ends in
/// `.new`. It was never read, and may be sealed under a key that is no longer used.
pub(crate) fn sweep(vault: &Path) {
    let inside = [layout::JOURNAL, layout::MIRROR, layout::ASIDE].map(|name| vault.join(name));
    let folders = std::iter::once(vault.to_owned()).chain(inside);
    for entry in folders.flat_map(fs::read_dir).flatten().flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|extension| extension == "new") {
            let _ = remove(&path);
        }
    }
}
