//! The picture of equality.

use kring_core::networks::NetworkId;
use kring_core::pages::{DaysAsked, EqualityPicture};

record_commands! {
    /// The picture of equality of a network over the days that are asked for.
    read: pub fn equality(network: NetworkId, days: DaysAsked) -> EqualityPicture;
}
