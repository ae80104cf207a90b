//! The vocabulary of the crate: errors, records and operations as plain values, what a check found, progress, how numbers
//! and texts stand in bytes, trying again while another program holds a file, and bringing files to the disk. Knows no key, no file of its own and no vault.

mod bytes;
mod cbor;
mod error;
mod health;
mod held;
mod operation;
mod progress;
mod record;
mod sync;
mod unreached;

pub(crate) use bytes::{Fields, len32, put_short_text};
pub use cbor::read_cbor;
pub use error::VaultError;
pub use health::{Health, Lost, Repaired};
pub use held::{change_when_free, is_held, rename_when_free};
pub(crate) use held::{is_change_held, make_when_free, open_when_free};
pub use operation::{Change, Committed, Operation, Undone};
pub use progress::{Progress, unwatched};
pub(crate) use progress::{REPORT_EVERY, check_cancelled, report_every};
pub use record::{Kind, MAX_CONTENT, Moment, Record, RecordId};
pub use sync::sync_all;
pub(crate) use sync::sync_data;
pub(crate) use unreached::{is_absent, is_unreached, readable};
