//! Memberships: who takes part in which network.

use kring_core::Problem;
use kring_core::endings::{Ending, EndingPage};
use kring_core::memberships::{Joined, Joining, Membership, MembershipFilter, MembershipId, MembershipRow};
use kring_core::networks::NetworkId;
use kring_core::people::{PersonId, PerspectiveOffer};
use kring_core::record::Versioned;
use tauri::{AppHandle, State};

use crate::session::shell::Shell;

/// Who takes part in a network.
#[tauri::command(async)]
#[specta::specta]
pub fn memberships(shell: State<'_, Shell>, network: NetworkId) -> Result<Vec<MembershipRow>, Problem> {
    shell.read(|workspace, _| {
        Ok(workspace.memberships(&MembershipFilter { network: Some(network), person: None }))
    })
}

/// The perspectives that somebody in a network can be given beside those chosen already.
#[tauri::command(async)]
#[specta::specta]
pub fn perspective_offer(
    shell: State<'_, Shell>,
    network: NetworkId,
    chosen: Vec<String>,
) -> Result<PerspectiveOffer, Problem> {
    shell.read(|workspace, _| workspace.perspective_offer(network, &chosen))
}

/// What there is to know before people are taken into a network.
#[tauri::command(async)]
#[specta::specta]
pub fn joining(
    shell: State<'_, Shell>,
    network: NetworkId,
    people: Vec<PersonId>,
) -> Result<Joining, Problem> {
    shell.read(|workspace, now| workspace.joining(network, &people, now))
}

record_commands! {
    /// Adds a membership.
    write: pub fn add_membership(input: Membership) -> Versioned<Membership>;

    /// Changes a membership from the revision the form was opened with.
    change: pub fn change_membership(id: MembershipId, input: Membership) -> Versioned<Membership>;

    /// What is open between us and somebody who leaves.
    read: pub fn membership_ending(id: MembershipId) -> EndingPage;

    /// Ends somebody's part in a network.
    write: pub fn end_membership(id: MembershipId, ending: Ending) -> Versioned<Membership>;

    /// Removes a membership.
    write: pub fn remove_membership(id: MembershipId) -> ();
}

/// Lets several people take part in a network, as one operation.
#[tauri::command(async)]
#[specta::specta]
pub fn join_network(
    app: AppHandle,
    shell: State<'_, Shell>,
    network: NetworkId,
    people: Vec<PersonId>,
    perspectives: Vec<String>,
) -> Result<Joined, Problem> {
    shell.write(&app, |workspace, now| workspace.join_network(network, &people, &perspectives, now))
}
