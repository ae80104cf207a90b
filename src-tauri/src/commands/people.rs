//! People.

use kring_core::Problem;
use kring_core::networks::NetworkId;
use kring_core::pages::{PersonPage, Timeline, TimelineFilter, VisitPage};
use kring_core::people::{
    NewPerson, PeopleChoices, PeopleFilter, PeopleStretch, Person, PersonChoice, PersonId, SuggestionField,
};
use kring_core::record::Versioned;
use tauri::State;

use crate::session::shell::Shell;

record_commands! {
    /// Everybody by name, to choose somebody from.
    list: pub fn people_cards() -> Vec<PersonChoice>;

    /// One person with everything about them.
    read: pub fn person_page(id: PersonId) -> PersonPage;

    /// Adds a person.
    write: pub fn add_person(input: NewPerson) -> Versioned<Person>;

    /// Changes a person from the revision the form was opened with.
    change: pub fn change_person(id: PersonId, input: Person) -> Versioned<Person>;

    /// Removes a person.
    write: pub fn remove_person(id: PersonId) -> ();

    /// The page before a visit.
    read: pub fn visit_page(id: PersonId) -> VisitPage;
}

/// The lines of a filter that are in sight.
#[tauri::command(async)]
#[specta::specta]
pub fn people_stretch(
    shell: State<'_, Shell>,
    filter: PeopleFilter,
    first: u32,
    count: u32,
) -> Result<PeopleStretch, Problem> {
    shell.read(|workspace, now| workspace.people_stretch(&filter, first, count, now))
}

/// Who a filter lets through, in its order.
#[tauri::command(async)]
#[specta::specta]
pub fn people_ids(shell: State<'_, Shell>, filter: PeopleFilter) -> Result<Vec<PersonId>, Problem> {
    shell.read(|workspace, now| workspace.people_ids(&filter, now))
}

/// Where in the list of a filter a name stands that begins with what was typed, from a place on.
#[tauri::command(async)]
#[specta::specta]
pub fn person_place(
    shell: State<'_, Shell>,
    filter: PeopleFilter,
    typed: String,
    from: u32,
) -> Result<Option<u32>, Problem> {
    shell.read(|workspace, now| workspace.person_place(&filter, &typed, from, now))
}

/// What the people of a network, or of all, can be chosen by.
#[tauri::command(async)]
#[specta::specta]
pub fn people_choices(shell: State<'_, Shell>, network: Option<NetworkId>) -> Result<PeopleChoices, Problem> {
    shell.read(|workspace, now| Ok(workspace.people_choices(network, now)))
}

/// What people of a network, or of all, already have in a field.
#[tauri::command(async)]
#[specta::specta]
pub fn suggestions(
    shell: State<'_, Shell>,
    field: SuggestionField,
    network: Option<NetworkId>,
    typed: String,
) -> Result<Vec<String>, Problem> {
    shell.read(|workspace, now| Ok(workspace.suggestions(field, network, &typed, now)))
}

/// The part of a person's timeline that a filter asks for.
#[tauri::command(async)]
#[specta::specta]
pub fn person_timeline(
    shell: State<'_, Shell>,
    id: PersonId,
    filter: TimelineFilter,
) -> Result<Timeline, Problem> {
    shell.read(|workspace, _| workspace.person_timeline(id, &filter))
}
