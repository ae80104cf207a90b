//! The vocabulary of the crate: errors, records and operations as plain values, what a check found, progress, and how
//! numbers and texts stand in bytes. Knows no key, no file and no vault.

mod bytes;
mod cbor;
mod error;
mod health;
mod operation;
mod progress;
mod record;

pub(crate) use bytes::{Fields, len32, put_short_text};
pub use cbor::read_cbor;
pub use error::VaultError;
pub use health::{Health, Lost, Repaired};
pub use operation::{Change, Committed, Operation, Undone};
pub use progress::{Progress, unwatched};
pub(crate) use progress::{REPORT_EVERY, check_cancelled, report_every};
pub use record::{Kind, MAX_CONTENT, Moment, Record, RecordId};
