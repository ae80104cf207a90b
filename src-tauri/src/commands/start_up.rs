//! The start-up guide of a network.

use kring_core::networks::{Network, NetworkId, StartUpStep};
use kring_core::pages::StartUpPage;
use kring_core::record::Versioned;

record_commands! {
    /// The start-up guide of a network.
    read: pub fn start_up(network: NetworkId) -> StartUpPage;

    /// Puts a step off, with the reason.
    write: pub fn put_off_step(network: NetworkId, step: StartUpStep, reason: String) -> Versioned<Network>;

    /// Takes a step up after all.
    write: pub fn take_up_step(network: NetworkId, step: StartUpStep) -> Versioned<Network>;
}
