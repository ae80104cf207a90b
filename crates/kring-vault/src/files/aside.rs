//! The folder of damaged parts that may hold more than could be read, kept until the vault is compacted.

use super::{disk, layout};
use crate::base::VaultError;
use std::fs;
use std::path::{Path, PathBuf};

/// Moves a damaged part of the vault to that folder, under a name that is free.
pub(crate) fn set_aside(vault: &Path, name: &str) -> Result<(), VaultError> {
    set_part_aside(vault, name, &vault.join(name))
}

/// The same for one file of a folder of the vault, under the folder's name.
pub(crate) fn set_part_aside(vault: &Path, name: &str, path: &Path) -> Result<(), VaultError> {
    if fs::symlink_metadata(path).is_err() {
        return Ok(());
    }
    disk::rename(path, &free_name(vault, name)?)
}

/// Copies a part of the vault to that folder; returns the path of the copy.
pub(crate) fn copy_aside(vault: &Path, name: &str) -> Result<PathBuf, VaultError> {
    let to = free_name(vault, name)?;
    disk::copy(&vault.join(name), &to).map_err(VaultError::io("copying a damaged part aside"))?;
    Ok(to)
}

fn free_name(vault: &Path, name: &str) -> Result<PathBuf, VaultError> {
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
