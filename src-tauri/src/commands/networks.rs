//! Networks.

use kring_core::endings::{Ending, EndingPage};
use kring_core::networks::{Network, NetworkId};
use kring_core::pages::NetworkPage;
use kring_core::record::Versioned;

record_commands! {
    /// The networks in the vault.
    list: pub fn networks() -> Vec<Versioned<Network>>;

    /// One network with its figures.
    read: pub fn network_page(id: NetworkId) -> NetworkPage;

    /// Adds a network.
    write: pub fn add_network(input: Network) -> Versioned<Network>;

    /// Changes a network from the revision the form was opened with.
    change: pub fn change_network(id: NetworkId, input: Network) -> Versioned<Network>;

    /// What is open in a network that ends.
    read: pub fn network_ending(id: NetworkId) -> EndingPage;

    /// Ends a network.
    write: pub fn end_network(id: NetworkId, ending: Ending) -> Versioned<Network>;

    /// Removes a network.
    write: pub fn remove_network(id: NetworkId) -> ();
}
