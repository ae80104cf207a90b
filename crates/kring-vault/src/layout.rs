//! The names inside a vault's folder.

pub(crate) const JOURNAL: &str = "journal";
pub(crate) const STORE: &str = "store";
pub(crate) const CHECKPOINT: &str = "checkpoint";
/// A checkpoint that becomes the checkpoint with the header it was made for.
pub(crate) const NEXT: &str = "checkpoint-next";
pub(crate) const CONTENTS: &str = "contents";
pub(crate) const ATTEMPTS: &str = "attempts";
pub(crate) const LOCK: &str = "lock";
/// Which computer has the vault open, in places that several computers reach.
pub(crate) const OPENER: &str = "opener";
/// Damaged files are moved here and kept until the next good checkpoint.
pub(crate) const ASIDE: &str = "aside";
