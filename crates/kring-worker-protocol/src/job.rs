//! What a worker can be asked to do, and within which bounds.

use std::time::Duration;

/// A build for development does everything several times slower.
const SLOWER: u64 = if cfg!(debug_assertions) { 8 } else { 1 };

/// What a worker can be asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Job {
    /// Read a file of another program.
    Import,
    /// Set a document in pages.
    Typeset,
}

impl Job {
    const ALL: [Self; 2] = [Self::Import, Self::Typeset];

    /// Its name, the first argument of the worker.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Import => "import",
            Self::Typeset => "typeset",
        }
    }

    /// The job with this name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|job| job.name() == name)
    }

    /// As long as a worker may take for it.
    pub fn time(self) -> Duration {
        Duration::from_secs(SLOWER * if self == Self::Import { 5 } else { 60 })
    }

    /// The most memory a worker takes for it beside the program itself, in bytes. Linux holds it to that; macOS to that much
    /// of its own data; Windows to nothing, where the bounds of the job itself have to do.
    pub fn memory(self) -> u64 {
        (if self == Self::Import { 300 } else { 2048 }) << 20
    }
}
