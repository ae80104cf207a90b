//! Talks one-to-one before a meeting.

use kring_core::Problem;
use kring_core::conversations::ConversationId;
use kring_core::meetings::MeetingId;
use kring_core::people::PersonId;
use kring_core::preparations::{
    Agreed, Preparation, PreparationFilter, PreparationId, PreparationRow, PreparationState, WishId,
};
use kring_core::record::Versioned;
use tauri::{AppHandle, State};

use crate::shell::Shell;

/// The preparations a filter lets through.
#[tauri::command(async)]
#[specta::specta]
pub fn preparations(
    shell: State<'_, Shell>,
    filter: PreparationFilter,
) -> Result<Vec<PreparationRow>, Problem> {
    shell.read(|workspace, now| Ok(workspace.preparations(&filter, now)))
}

/// Plans a talk before a meeting with each of these people.
#[tauri::command(async)]
#[specta::specta]
pub fn plan_preparations(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting: MeetingId,
    people: Vec<PersonId>,
) -> Result<Vec<Versioned<Preparation>>, Problem> {
    shell.write(&app, |workspace, now| workspace.plan_preparations(meeting, &people, now))
}

/// Changes a preparation from the revision the form was opened with.
#[tauri::command(async)]
#[specta::specta]
pub fn change_preparation(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: PreparationId,
    revision: u32,
    input: Preparation,
) -> Result<Versioned<Preparation>, Problem> {
    shell.write(&app, |workspace, now| workspace.change_preparation(id, Some(revision), input, now))
}

/// Removes a preparation.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_preparation(app: AppHandle, shell: State<'_, Shell>, id: PreparationId) -> Result<(), Problem> {
    shell.write(&app, |workspace, now| workspace.remove_preparation(id, now))
}

/// Closes a preparation: the talk was held, or is off.
#[tauri::command(async)]
#[specta::specta]
pub fn close_preparation(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: PreparationId,
    state: PreparationState,
    conversation: Option<ConversationId>,
) -> Result<Versioned<Preparation>, Problem> {
    shell.write(&app, |workspace, now| workspace.close_preparation(id, state, conversation, now))
}

/// Opens a preparation again.
#[tauri::command(async)]
#[specta::specta]
pub fn reopen_preparation(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: PreparationId,
) -> Result<Versioned<Preparation>, Problem> {
    shell.write(&app, |workspace, now| workspace.reopen_preparation(id, now))
}

/// Puts a wish on the agenda, as the person agreed.
#[tauri::command(async)]
#[specta::specta]
pub fn carry_wish(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: PreparationId,
    wish: WishId,
    agreed: Agreed,
) -> Result<Versioned<Preparation>, Problem> {
    shell.write(&app, |workspace, now| workspace.carry_wish(id, wish, agreed, now))
}

/// Writes down what a person takes along from the meeting.
#[tauri::command(async)]
#[specta::specta]
pub fn hear_back(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: PreparationId,
    words: String,
    as_meant: bool,
) -> Result<Versioned<Preparation>, Problem> {
    shell.write(&app, |workspace, now| workspace.hear_back(id, words, as_meant, now))
}
