//! People who may be recorded twice.

use kring_core::Problem;
use kring_core::duplicates::{DuplicateFilter, DuplicatePair, LookAlike, MergePeople, MergeSheet, Stranger};
use kring_core::people::{Person, PersonId};
use kring_core::record::Versioned;
use tauri::State;

use crate::session::shell::Shell;

record_commands! {
    /// The pairs that may be one person.
    list: pub fn duplicates(filter: DuplicateFilter) -> Vec<DuplicatePair>;

    /// How many pairs may be one person.
    list: pub fn duplicates_count() -> u32;

    /// Who is like somebody who is about to be written down.
    list: pub fn look_alikes(stranger: Stranger) -> Vec<LookAlike>;

    /// Makes one record of two.
    write: pub fn merge_people(input: MergePeople) -> Versioned<Person>;

    /// Remembers that two records are two people, or forgets it.
    write: pub fn set_distinct(one: PersonId, other: PersonId, distinct: bool) -> ();
}

/// Two records side by side.
#[tauri::command(async)]
#[specta::specta]
pub fn merge_sheet(shell: State<'_, Shell>, keep: PersonId, other: PersonId) -> Result<MergeSheet, Problem> {
    shell.read(|workspace, _| workspace.merge_sheet(keep, other))
}
