//! Meetings as a whole.

use kring_core::Problem;
use kring_core::meetings::{Meeting, MeetingFilter, MeetingId, MeetingPage, MeetingRow};
use kring_core::pages::Languages;
use kring_core::record::Versioned;
use tauri::{AppHandle, State};

use crate::shell::Shell;

/// The meetings a filter lets through.
#[tauri::command(async)]
#[specta::specta]
pub fn meetings(shell: State<'_, Shell>, filter: MeetingFilter) -> Result<Vec<MeetingRow>, Problem> {
    shell.read(|workspace, _| Ok(workspace.meetings(&filter)))
}

/// One meeting with its people and actions.
#[tauri::command(async)]
#[specta::specta]
pub fn meeting_page(shell: State<'_, Shell>, id: MeetingId) -> Result<MeetingPage, Problem> {
    shell.read(|workspace, now| workspace.meeting_page(id, now))
}

/// Adds a meeting.
#[tauri::command(async)]
#[specta::specta]
pub fn add_meeting(
    app: AppHandle,
    shell: State<'_, Shell>,
    input: Meeting,
) -> Result<Versioned<Meeting>, Problem> {
    shell.write(&app, |workspace, now| workspace.add_meeting(input, now))
}

/// Changes a meeting from the revision the form was opened with.
#[tauri::command(async)]
#[specta::specta]
pub fn change_meeting(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: MeetingId,
    revision: u32,
    input: Meeting,
) -> Result<Versioned<Meeting>, Problem> {
    shell.write(&app, |workspace, now| workspace.change_meeting(id, Some(revision), input, now))
}

/// Removes a meeting.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_meeting(app: AppHandle, shell: State<'_, Shell>, id: MeetingId) -> Result<(), Problem> {
    shell.write(&app, |workspace, now| workspace.remove_meeting(id, now))
}

/// Says that a meeting was held.
#[tauri::command(async)]
#[specta::specta]
pub fn close_meeting(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: MeetingId,
) -> Result<Versioned<Meeting>, Problem> {
    shell.write(&app, |workspace, now| workspace.close_meeting(id, now))
}

/// Which languages the invited speak, and who is helped by a talk beforehand.
#[tauri::command(async)]
#[specta::specta]
pub fn meeting_languages(shell: State<'_, Shell>, id: MeetingId) -> Result<Languages, Problem> {
    shell.read(|workspace, now| workspace.meeting_languages(id, now))
}
