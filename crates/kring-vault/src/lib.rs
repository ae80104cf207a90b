//! An encrypted, transactional record store for one owner.
//!
//! This crate knows no person and no meeting: a record is a kind, an identity and opaque bytes. It is the only one that
//! depends on sled, chacha20poly1305 and argon2. Every operation is encrypted, appended to the journal and synced to
//! the disk before it is acknowledged. Checkpoint and journal are one copy of the records, sled is the other; each can
//! be rebuilt from the other, and the contents list says what both should hold. Byte layouts: `docs/vault-format.md`.
//!
//! ```no_run
//! use kring_vault::*;
//! # fn main() -> Result<(), VaultError> {
//! let passphrase = Passphrase::from("vier nuchtere woorden hier");
//! let options = CreateOptions::standard("Mijn wachtwoord", "laptop");
//! let now = Moment(1_790_000_000_000);
//! let mut vault = Vault::create("Havenkwartier.kring".as_ref(), &passphrase, &options, now)?;
//! let id = RecordId::make();
//! vault.transact(Operation::named("person.add"), now, |tx| {
//!     tx.put(Kind::new("person"), id, 1, b"...".to_vec());
//!     Ok::<_, VaultError>(())
//! })?;
//! let locked = vault.lock();
//! let vault = locked.unlock(&passphrase, now)?;
//! assert!(vault.get(id).is_some());
//! # Ok(())
//! # }
//! ```

mod backup;
mod base;
mod crypto;
mod files;
mod life_cycle;
mod memory;
mod place;
mod records;
mod repair;
mod store;
mod vault;

pub use backup::{Backup, BackupKey, Drilled, Receipt, restore, verify_backup};
pub use base::{
    Change, Committed, Health, Kind, Lost, MAX_CONTENT, Moment, Operation, Progress, Record, RecordId,
    Repaired, Undone, VaultError, change_when_free, is_held, read_cbor, rename_when_free, sync_all,
    unwatched,
};
pub use crypto::{KdfFigures, Passphrase, RecoveryKey, choose, read_recovery_key};
pub use files::disk::sync_name;
pub use life_cycle::{CreateOptions, Refused, Salvaged};
pub use memory::{Hardened, Reach, WipingAllocator, harden_process, on_wiped_stack, wipe_stack_below};
pub use place::{PlaceRisk, SyncProgram, check_output, check_outside_vaults, place_risk};
pub use records::{AuditEntry, REDO, Transaction, UNDO, UndoStep};
pub use vault::{Checked, Locked, Otherwise, SlotInfo, Unlocked, Vault, VaultInfo};
