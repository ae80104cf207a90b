//! The names inside a vault's folder.

pub(crate) const JOURNAL: &str = "journal";
pub(crate) const STORE: &str = "store";
pub(crate) const CHECKPOINT: &str = "checkpoint";
pub(crate) const CONTENTS: &str = "contents";
pub(crate) const ATTEMPTS: &str = "attempts";
pub(crate) const LOCK: &str = "lock";
/// Damaged files are moved here and kept until the next good checkpoint.
pub(crate) const ASIDE: &str = "aside";
