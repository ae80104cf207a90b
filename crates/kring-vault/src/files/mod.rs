//! The vault's files but for the store: their names, how each is written and read, and what checkpoint and journal
//! together give. Byte layouts: `docs/vault-format.md`.
//!
//! `log` is the one form of journal, checkpoint and contents list; `header` is below them, since the logs carry copies
//! of the header, and `header_copies`, which looks for those, is above.

pub(crate) mod aside;
pub(crate) mod checkpoint;
pub(crate) mod contents;
pub(crate) mod disk;
pub(crate) mod header;
pub(crate) mod header_copies;
pub(crate) mod journal;
pub(crate) mod layout;
pub(crate) mod load;
pub(crate) mod log;
pub(crate) mod losses;
pub(crate) mod new_file;
pub(crate) mod packed;
pub(crate) mod undo_file;
