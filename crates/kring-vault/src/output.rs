//! Where something may be put that is not part of a vault. What stands in a vault's folder is sealed: anything readable in
//! there would be taken along by whoever copies, synchronises or trusts the folder, and could take the place of its files.

use crate::error::VaultError;
use crate::header::looks_like_header;
use crate::layout;
use std::fs;
use std::path::{Path, PathBuf};

/// Whether a file can be made at `place`: its folder is there, and is not inside a vault.
///
/// # Errors
/// `vault.missing` with the folder that is missing, `vault.insideVault` with the vault.
pub fn check_output(place: &Path) -> Result<(), VaultError> {
    check_outside_vaults(place)?;
    check_links(place.parent().unwrap_or(place))?;
    match place.parent() {
        Some(folder) if !folder.as_os_str().is_empty() && !folder.exists() => {
            Err(VaultError::Missing { path: folder.display().to_string() })
        }
        _ => Ok(()),
    }
}

/// Whether what is put at `place` would not be inside the folder of a vault, whichever way one comes there.
///
/// # Errors
/// `vault.insideVault`, with the vault.
pub fn check_outside_vaults(place: &Path) -> Result<(), VaultError> {
    let absolute = std::path::absolute(place).unwrap_or_else(|_| place.to_owned());
    let Some(folder) = absolute.parent() else { return Ok(()) };
    // Links are followed from the nearest folder that is there; what is not there holds nothing.
    let real = folder.ancestors().find_map(|part| fs::canonicalize(part).ok());
    let vault = real.as_deref().and_then(|real| real.ancestors().find(|part| is_vault(part)));
    match vault {
        Some(vault) => Err(VaultError::InsideVault { path: vault.display().to_string() }),
        None => Ok(()),
    }
}

/// Whether every link on the way to `place`, and `place` itself when it is one, leads somewhere.
///
/// # Errors
/// `vault.missing`, with where the link leads.
pub(crate) fn check_links(place: &Path) -> Result<(), VaultError> {
    match place.ancestors().find_map(leads_nowhere) {
        Some(target) => Err(VaultError::Missing { path: target.display().to_string() }),
        None => Ok(()),
    }
}

/// Where a link leads that leads nowhere.
fn leads_nowhere(path: &Path) -> Option<PathBuf> {
    let target = fs::read_link(path).ok()?;
    (!path.exists()).then(|| path.parent().unwrap_or(path).join(target))
}

/// Whether a folder is that of a vault: by a header, or, where both are lost, by its name and what else is in it.
fn is_vault(folder: &Path) -> bool {
    let named = folder.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("kring"));
    let parts = [layout::JOURNAL, layout::MIRROR, layout::STORE, layout::CHECKPOINT, layout::CONTENTS];
    looks_like_header(folder) || named && parts.iter().any(|part| folder.join(part).exists())
}
