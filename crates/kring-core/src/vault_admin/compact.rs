//! Writing the vault anew without what was removed, and giving it a new key.

use kring_vault::Progress;
use serde::Serialize;
use specta::Type;

use crate::engine::error::Error;
use crate::engine::workspace::Workspace;
use crate::language::now::Now;

use crate::engine::number::as_u32;

/// What a compacting came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CompactReport {
    /// Whether the vault has a new key.
    pub rekeyed: bool,
    /// What the vault's files took before, in KiB.
    pub before_kib: u32,
    /// What they take now, in KiB.
    pub after_kib: u32,
}

impl Workspace {
    /// Writes everything anew, so that nothing of what was removed or overwritten is left in the vault's files. With
    /// `rekey` under a new key: then no passphrase that was removed, and no copy of the folder made before, opens it.
    /// Undo does not reach past it. When it is stopped or the disk is full, the vault is as it was.
    pub fn compact(
        &mut self,
        rekey: bool,
        now: &Now,
        progress: Progress<'_>,
    ) -> Result<CompactReport, Error> {
        let before = self.vault().size();
        self.vault_mut().compact(rekey, now.moment(), progress)?;
        // The second copy is written behind the work; its size counts.
        self.vault().health();
        Ok(CompactReport { rekeyed: rekey, before_kib: kib(before), after_kib: kib(self.vault().size()) })
    }
}

fn kib(bytes: u64) -> u32 {
    as_u32(bytes.div_ceil(1024))
}
