//! Where files may be written that are not part of a vault: not in a vault's folder. There they would be copied and
//! synchronised with files that are all encrypted, or could replace one of them.

use super::file_name;
use crate::base::VaultError;
use crate::files::header_copies::looks_like_header;
use crate::files::layout;
use std::fs;
use std::path::{Path, PathBuf};

/// Whether a file can be written at `place`: its folder exists and is not inside a vault.
///
/// # Errors
/// `vault.missing` with the missing folder, `vault.insideVault` with the vault, `vault.nameRefused` for a name that Windows
/// does not take.
pub fn check_output(place: &Path) -> Result<(), VaultError> {
    file_name::check(place)?;
    check_outside_vaults(place)?;
    check_links(place.parent().unwrap_or(place))?;
    match place.parent() {
        Some(folder) if !folder.as_os_str().is_empty() && !folder.exists() => {
            Err(VaultError::Missing { path: folder.display().to_string() })
        }
        _ => Ok(()),
    }
}

/// Whether `place` is outside the folders of all vaults, links resolved.
///
/// # Errors
/// `vault.insideVault`, with the vault.
pub fn check_outside_vaults(place: &Path) -> Result<(), VaultError> {
    let absolute = std::path::absolute(place).unwrap_or_else(|_| place.to_owned());
    let Some(folder) = absolute.parent() else { return Ok(()) };
    // Links are resolved from the nearest folder that exists.
    let real = folder.ancestors().find_map(|part| fs::canonicalize(part).ok());
    let vault = real.as_deref().and_then(|real| real.ancestors().find(|part| is_vault(part)));
    match vault {
        Some(vault) => Err(VaultError::InsideVault { path: vault.display().to_string() }),
        None => Ok(()),
    }
}

/// Whether every link in `place` has an existing target.
///
/// # Errors
/// `vault.missing`, with the target of the link.
pub(crate) fn check_links(place: &Path) -> Result<(), VaultError> {
    match place.ancestors().find_map(dangling_target) {
        Some(target) => Err(VaultError::Missing { path: target.display().to_string() }),
        None => Ok(()),
    }
}

/// The target of a dangling link.
fn dangling_target(path: &Path) -> Option<PathBuf> {
    let target = fs::read_link(path).ok()?;
    (!path.exists()).then(|| path.parent().unwrap_or(path).join(target))
}

/// Whether a folder is a vault's: by a header file, or, where both are lost, by its name and its other files.
fn is_vault(folder: &Path) -> bool {
    let named = folder.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("kring"));
    let parts = [layout::JOURNAL, layout::MIRROR, layout::STORE, layout::CHECKPOINT, layout::CONTENTS];
    looks_like_header(folder) || named && parts.iter().any(|part| folder.join(part).exists())
}
