//! Pledges: what was promised to the whole network.

use kring_core::pledges::{Pledge, PledgeFilter, PledgeId, PledgeRow};
use kring_core::record::Versioned;

record_commands! {
    /// The pledges a filter lets through.
    list: pub fn pledges(filter: PledgeFilter; now) -> Vec<PledgeRow>;

    /// Writes down a pledge.
    write: pub fn add_pledge(input: Pledge) -> Versioned<Pledge>;

    /// Changes a pledge from the revision the form was opened with.
    change: pub fn change_pledge(id: PledgeId, input: Pledge) -> Versioned<Pledge>;

    /// Removes a pledge.
    write: pub fn remove_pledge(id: PledgeId) -> ();

    /// Says that a pledge was kept today.
    write: pub fn keep_pledge(id: PledgeId) -> Versioned<Pledge>;

    /// Says that a pledge was let go, and why.
    write: pub fn drop_pledge(id: PledgeId, reason: String) -> Versioned<Pledge>;

    /// Says that a pledge is to be done after all.
    write: pub fn reopen_pledge(id: PledgeId) -> Versioned<Pledge>;

    /// Says that the network was told today what became of a pledge.
    write: pub fn tell_pledge(id: PledgeId) -> Versioned<Pledge>;
}
