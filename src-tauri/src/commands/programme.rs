//! The programme of a network.

use kring_core::networks::NetworkId;
use kring_core::pages::Programme;

record_commands! {
    /// What has a day in a year of a network; in this year where none is named.
    read: pub fn programme(network: NetworkId, year: Option<i16>) -> Programme;
}
