//! Creating, unlocking, compacting and salvaging a vault, and writing one from existing records.

mod compact;
mod create;
mod find_key;
mod finish_compact;
mod first_writes;
mod from_records;
mod open;
mod reading;
mod salvage;
mod unlock;

pub use create::CreateOptions;
pub(crate) use from_records::{InitialRecords, NewOwner, write_vault};
pub use open::Refused;
pub use salvage::Salvaged;
