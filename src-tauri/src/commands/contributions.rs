//! Contributions: what was brought and what was got.

use kring_core::contributions::{
    Contribution, ContributionFilter, ContributionId, ContributionRow, OneSidedFilter, OneSidedMember,
};
use kring_core::record::Versioned;

record_commands! {
    /// The contributions a filter lets through.
    list: pub fn contributions(filter: ContributionFilter) -> Vec<ContributionRow>;

    /// Members who over the last half year only brought, or only got.
    list: pub fn one_sided(filter: OneSidedFilter; now) -> Vec<OneSidedMember>;

    /// Writes down what was brought or got.
    write: pub fn add_contribution(input: Contribution) -> Versioned<Contribution>;

    /// Changes a contribution from the revision the form was opened with.
    change: pub fn change_contribution(id: ContributionId, input: Contribution) -> Versioned<Contribution>;

    /// Removes a contribution.
    write: pub fn remove_contribution(id: ContributionId) -> ();
}
