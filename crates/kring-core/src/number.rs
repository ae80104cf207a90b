//! Counts as the window and documents get them.

/// A count of things in memory, in the 32 bits that a script can take exactly; far more than there ever are.
pub(crate) fn as_u32(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
