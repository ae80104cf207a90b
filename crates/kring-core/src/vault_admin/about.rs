//! What there is to know about the vault itself.

use jiff::Timestamp;
use serde::Serialize;
use specta::Type;

use crate::engine::error::Error;
use crate::engine::workspace::Workspace;

use super::check::{LostRecord, VaultPart};
use crate::engine::number::{as_u32, instant};

/// The vault by its outside and its counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct VaultAbout {
    /// Its identity, which stays when the folder is moved or renamed.
    pub id: String,
    /// The number of its format.
    pub format: u16,
    /// When it was made.
    #[specta(type = String)]
    pub created_at: Timestamp,
    /// Where its folder is.
    pub path: String,
    /// What its files take, in KiB.
    pub size_kib: u32,
    /// How many records.
    pub records: u32,
    /// Number of the last operation.
    pub sequence: u32,
    /// BLAKE3 over the records, as the receipt of a backup made now would have it.
    pub digest: String,
    /// Whether the folder can only be read.
    pub read_only: bool,
    /// Whether it was made for tests and keeps nobody out.
    pub insecure: bool,
    /// Attempts to open it with a wrong passphrase before it was opened now.
    pub failed_unlocks: u32,
    /// What was made good when it was opened.
    pub repaired: Vec<VaultPart>,
    /// What is gone.
    pub lost: Vec<LostRecord>,
    /// Whether no file can say that nothing was acknowledged after what was found.
    pub unproven: bool,
    /// Whether an older header had been put back.
    pub older_header: bool,
    /// What damaged parts that are kept take, in KiB.
    pub set_aside_kib: u32,
}

impl Workspace {
    /// What there is to know about the vault itself.
    pub fn about_vault(&self) -> Result<VaultAbout, Error> {
        let (vault, health) = (self.vault(), self.health());
        let info = vault.info();
        Ok(VaultAbout {
            id: info.id.to_string(),
            format: info.format,
            created_at: instant(info.created),
            path: vault.folder().display().to_string(),
            size_kib: as_u32(vault.size().div_ceil(1024)),
            records: as_u32(vault.len()),
            sequence: as_u32(vault.sequence()),
            digest: vault.digest()?,
            read_only: health.read_only,
            insecure: info.insecure_test_kdf,
            failed_unlocks: as_u32(health.failed_unlocks),
            repaired: health.repaired.iter().copied().map(VaultPart::from).collect(),
            lost: health.lost.iter().map(LostRecord::from).collect(),
            unproven: health.unproven,
            older_header: health.older_header,
            set_aside_kib: as_u32(health.set_aside.div_ceil(1024)),
        })
    }
}
