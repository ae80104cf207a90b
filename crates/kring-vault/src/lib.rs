//! An encrypted, transactional record store for one owner.
//!
//! This crate knows no person and no meeting: a record is a kind, an identity and opaque bytes. Only here
//! are sled, chacha20poly1305 and argon2 named. Every operation is sealed, appended to the journal and
//! brought to the disk before it is acknowledged; checkpoint + journal and sled are two copies that rebuild
//! each other, and the contents list says what both should hold. Bytes: `docs/vault-format.md`.
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

mod attempts;
mod audit;
mod backup;
mod base;
mod bytes;
mod cbor;
mod chance;
mod check;
mod checkpoint;
mod checks;
mod commit;
mod compact;
mod contents;
mod create;
mod crypto;
mod error;
mod files;
mod find_key;
mod hardening;
mod head;
mod header;
mod heap;
mod history;
mod journal;
mod layout;
mod load;
mod lock;
mod log;
mod losses;
mod open;
mod operation;
mod output;
mod packed;
mod parallel;
mod passphrase;
mod place;
mod presence;
mod progress;
mod reading;
mod record;
mod recovery;
mod repair;
mod salvage;
mod sealed_record;
mod sealing;
#[cfg(all(test, target_os = "linux"))]
mod secrets;
mod slots;
mod state;
mod store;
mod transaction;
mod undo;
mod undo_file;
mod unlock;
mod vault;
mod whole;
mod wiping;
mod writing;

pub use audit::AuditEntry;
pub use backup::{Backup, BackupKey, Drilled, Receipt, restore, verify_backup};
pub use cbor::read_cbor;
pub use chance::choose;
pub use check::Checked;
pub use checks::{Health, Lost, Repaired};
pub use create::CreateOptions;
pub use crypto::{KdfFigures, on_wiped_stack};
pub use error::VaultError;
pub use hardening::{Hardened, Reach, harden_process};
pub use header::{SlotInfo, VaultInfo};
pub use history::{REDO, UNDO, UndoStep};
pub use operation::{Change, Committed, Operation, Undone};
pub use output::{check_output, check_outside_vaults};
pub use passphrase::Passphrase;
pub use place::{PlaceRisk, SyncProgram, place_risk};
pub use progress::{Progress, unwatched};
pub use record::{Kind, MAX_CONTENT, Moment, Record, RecordId};
pub use recovery::{RecoveryKey, read_recovery_key};
pub use salvage::Salvaged;
pub use transaction::Transaction;
pub use undo::Otherwise;
pub use unlock::Refused;
pub use vault::{Locked, Unlocked, Vault};
pub use wiping::WipingAllocator;
