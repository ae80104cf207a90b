//! The names inside a vault's folder.

pub(crate) const JOURNAL: &str = "journal";
/// A second file for each of the journal's.
pub(crate) const MIRROR: &str = "journal.bak";
pub(crate) const STORE: &str = "store";
pub(crate) const CHECKPOINT: &str = "checkpoint";
/// A checkpoint that becomes the checkpoint with the header it was made for.
pub(crate) const NEXT: &str = "checkpoint-next";
/// A store that becomes the store with the header it was made for.
pub(crate) const NEXT_STORE: &str = "store-next";
/// The store that was, while a new one takes its place.
pub(crate) const FORMER_STORE: &str = "store-former";
pub(crate) const CONTENTS: &str = "contents";
/// What can be undone and redone at the checkpoint.
pub(crate) const UNDO: &str = "undo";
/// Stands in a folder as long as a vault is being made in it.
pub(crate) const UNFINISHED: &str = "unfinished";
pub(crate) const ATTEMPTS: &str = "attempts";
pub(crate) const LOCK: &str = "lock";
/// Which computer has the vault open, in places that several computers reach.
pub(crate) const OPENER: &str = "opener";
/// What was damaged and may hold more than could be read, kept until the user lets go of it.
pub(crate) const ASIDE: &str = "aside";
/// In that folder: what was found to be lost.
pub(crate) const LOSSES: &str = "losses";
