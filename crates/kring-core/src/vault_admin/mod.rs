//! The vault itself: what opens it, copies of it, whether it is whole, and the log of what was done.
//!
//! Verbs that need the vault open are methods of [`crate::Workspace`]; those that do not are functions here. What takes
//! long tells its progress and can be stopped, and then nothing has changed.

mod about;
#[cfg(test)]
mod ahead;
mod audit;
mod backup;
mod check;
mod compact;
mod drill;
mod recovery;
mod rolling;
mod salvage;
mod slots;
mod state;
mod suggest;
#[cfg(test)]
mod tests;

pub use crate::language::passphrases::{
    Reason, SearchTime, Strength, TimeUnit, WORD_BITS, is_strong_enough, strength,
};
pub use about::VaultAbout;
pub use audit::{AuditFilter, AuditLine, AuditReport};
pub use backup::{BackupReceipt, BackupTo, restore, verify_backup};
pub use check::{CheckReport, LostRecord, VaultPart, VaultState};
pub use compact::CompactReport;
pub use drill::DrillReport;
pub use recovery::{NewRecoveryKey, RecoverySheet};
pub use rolling::Rolled;
pub use salvage::{SalvageReport, salvage};
pub use slots::{KeyCost, KeySlot};
pub use state::BackupState;
pub use suggest::{MOST_WORDS, SUGGESTED_WORDS, suggest_passphrase};
