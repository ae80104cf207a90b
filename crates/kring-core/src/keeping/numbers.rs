//! Numbers of the vault in the form that crosses to the window.

use jiff::Timestamp;
use kring_vault::Moment;

/// A count that a window can show; more than four thousand million is shown as that many.
pub(crate) fn count(count: impl TryInto<u32>) -> u32 {
    count.try_into().unwrap_or(u32::MAX)
}

/// A moment of the vault; one that no calendar has becomes 1970.
pub(crate) fn instant(at: Moment) -> Timestamp {
    Timestamp::from_millisecond(at.0).unwrap_or(Timestamp::UNIX_EPOCH)
}
