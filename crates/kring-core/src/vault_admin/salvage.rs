//! Saving what still opens of a damaged vault.

use std::path::Path;

use kring_vault::{Locked, Passphrase, Progress, Vault};
use serde::Serialize;
use specta::Type;

use crate::engine::error::Error;
use crate::language::now::Now;

use super::check::LostRecord;
use crate::engine::number::as_u32;

/// What a salvage came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SalvageReport {
    /// How many records are in the new vault.
    pub records: u32,
    /// What could not be saved.
    pub lost: Vec<LostRecord>,
    /// Whether no file can say that nothing was acknowledged after what was saved.
    pub unproven: bool,
}

/// Writes the newest whole version of every record that opens in any copy into a new vault at `out`, which the same
/// passphrase opens. The damaged vault stays as it is.
pub fn salvage(
    vault: &mut Vault<Locked>,
    key: &Passphrase,
    out: &Path,
    now: &Now,
    progress: Progress<'_>,
) -> Result<SalvageReport, Error> {
    let salvaged = vault.salvage(key, out, now.moment(), progress)?;
    Ok(SalvageReport {
        records: as_u32(salvaged.records),
        lost: salvaged.lost.iter().map(LostRecord::from).collect(),
        unproven: salvaged.unproven,
    })
}
