//! The names inside a vault's folder.

pub(crate) const JOURNAL: &str = "journal";
/// The mirror: a second file for each of the journal's.
pub(crate) const MIRROR: &str = "journal.bak";
pub(crate) const STORE: &str = "store";
pub(crate) const CHECKPOINT: &str = "checkpoint";
/// The checkpoint of a compacting, which replaces the checkpoint once its header is written.
pub(crate) const NEXT: &str = "checkpoint-next";
/// The store of a compacting, which replaces the store once its header is written.
pub(crate) const NEXT_STORE: &str = "store-next";
/// The former store, while a new one replaces it.
pub(crate) const FORMER_STORE: &str = "store-former";
pub(crate) const CONTENTS: &str = "contents";
/// What can be undone and redone as of the checkpoint.
pub(crate) const UNDO: &str = "undo";
/// Marks a folder that a vault is being made in.
pub(crate) const UNFINISHED: &str = "unfinished";
pub(crate) const ATTEMPTS: &str = "attempts";
pub(crate) const LOCK: &str = "lock";
/// Which computer has the vault open, in places that several computers reach.
pub(crate) const OPENER: &str = "opener";
/// Damaged parts that may hold more than could be read, kept until the vault is compacted.
pub(crate) const ASIDE: &str = "aside";
/// In that folder: what was found to be lost.
pub(crate) const LOSSES: &str = "losses";
