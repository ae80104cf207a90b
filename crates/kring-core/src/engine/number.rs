//! Counts and moments as the window and documents get them.

use jiff::Timestamp;
use kring_vault::Moment;

/// A count in the 32 bits that a script can take exactly, which are far more than there ever are of anything.
pub(crate) fn as_u32(count: impl TryInto<u32>) -> u32 {
    count.try_into().unwrap_or(u32::MAX)
}

/// A moment of the vault; one that no calendar has becomes 1970.
pub(crate) fn instant(at: Moment) -> Timestamp {
    Timestamp::from_millisecond(at.0).unwrap_or(Timestamp::UNIX_EPOCH)
}
