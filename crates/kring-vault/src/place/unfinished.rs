//! Folders for work that is under way, with a marker file, so that what a crash left can be told from a user's folder.

use super::file_name;
use super::output::{check_links, check_outside_vaults};
use crate::base::{VaultError, make_when_free};
use crate::files::{disk, layout};
use std::fs;
use std::path::{Path, PathBuf};

/// A folder beside `dir` to make a vault in, so that `dir` is either a whole vault or does not exist.
///
/// # Errors
/// `vault.exists`; `vault.insideVault` for a place inside another vault; `vault.missing` for a link that leads nowhere;
/// `vault.nameRefused` for a name that Windows does not take.
pub(crate) fn make_beside(dir: &Path) -> Result<PathBuf, VaultError> {
    file_name::check(dir)?;
    check_outside_vaults(dir)?;
    check_links(dir)?;
    let exists = || VaultError::Exists { path: dir.display().to_string() };
    let doing = "making the vault's folder";
    let name = dir.file_name().and_then(|name| name.to_str()).ok_or_else(exists)?;
    // Removes an empty folder only.
    match fs::remove_dir(dir) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(_) if dir.exists() => return Err(exists()),
        other => other.map_err(VaultError::io(doing))?,
    }
    let folder = dir.with_file_name(format!("{name}.making"));
    make(&folder)?;
    Ok(folder)
}

/// Makes an empty folder with the marker. One that a crash left is replaced; one without the marker is the user's own
/// and stays.
///
/// # Errors
/// `vault.exists` for a folder without the marker.
pub(crate) fn make(folder: &Path) -> Result<(), VaultError> {
    let doing = "making the vault's folder";
    let marker = folder.join(layout::UNFINISHED);
    if marker.is_file() {
        remove(folder)?;
    }
    match make_when_free(|| fs::create_dir(folder)) {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            // An empty one may be replaced.
            fs::remove_dir(folder)
                .and_then(|()| make_when_free(|| fs::create_dir(folder)))
                .map_err(|_| VaultError::Exists { path: folder.display().to_string() })?;
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            fs::create_dir_all(folder).map_err(VaultError::io(doing))?;
        }
        made => made.map_err(VaultError::io(doing))?,
    }
    only_for_owner(folder)?;
    fs::write(&marker, []).map_err(VaultError::io(doing))
}

/// Removes a folder that [`make`] made, the marker last, so that what a crash leaves is still recognised.
pub(crate) fn remove(folder: &Path) -> Result<(), VaultError> {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name() != layout::UNFINISHED {
            disk::remove(&entry.path())?;
        }
    }
    disk::remove(folder)
}

/// Puts a folder that [`make`] made in place, and removes the marker.
pub(crate) fn finish(folder: &Path, target: &Path) -> Result<(), VaultError> {
    disk::rename(folder, target)?;
    // If this fails, the vault is whole all the same; the next unlock removes the marker.
    let _ = disk::remove(&target.join(layout::UNFINISHED));
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
    // On Windows a user's folders are closed to other users by the access list they inherit.
    Ok(())
}
