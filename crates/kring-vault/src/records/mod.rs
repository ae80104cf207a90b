//! The records of an unlocked vault: each as bytes, all of them in memory, and what an operation does to them.

pub(crate) mod audit;
pub(crate) mod device;
mod history;
pub(crate) mod seal_operation;
pub(crate) mod sealed_record;
mod state;
mod summary;
mod transaction;

pub use audit::AuditEntry;
pub(crate) use audit::AuditLog;
pub(crate) use history::{Before, History};
pub use history::{REDO, UNDO, UndoStep};
pub(crate) use state::State;
pub(crate) use summary::StateSummary;
pub(crate) use transaction::Staged;
pub use transaction::Transaction;
