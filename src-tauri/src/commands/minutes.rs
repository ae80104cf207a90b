//! The minutes of a meeting.

use kring_core::Problem;
use kring_core::meetings::{AgendaItemId, Meeting, MeetingId, MinuteLine, MinuteLineId};
use kring_core::promises::NewPromise;
use kring_core::record::Versioned;
use tauri::{AppHandle, State};

use crate::shell::Shell;

/// Adds a line to the minutes.
#[tauri::command(async)]
#[specta::specta]
pub fn add_minute_line(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting: MeetingId,
    item: AgendaItemId,
    line: MinuteLine,
) -> Result<Versioned<Meeting>, Problem> {
    shell.write(&app, |workspace, now| workspace.add_minute_line(meeting, item, line, now))
}

/// Changes a line of the minutes.
#[tauri::command(async)]
#[specta::specta]
pub fn change_minute_line(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting: MeetingId,
    line: MinuteLine,
) -> Result<Versioned<Meeting>, Problem> {
    shell.write(&app, |workspace, now| workspace.change_minute_line(meeting, line, now))
}

/// Removes a line of the minutes.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_minute_line(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting: MeetingId,
    line: MinuteLineId,
) -> Result<Versioned<Meeting>, Problem> {
    shell.write(&app, |workspace, now| workspace.remove_minute_line(meeting, line, now))
}

/// Changes an action: the promise from the revision the form was opened with, and its line with it.
#[tauri::command(async)]
#[specta::specta]
pub fn change_action(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting: MeetingId,
    line: MinuteLineId,
    revision: u32,
    action: NewPromise,
) -> Result<Versioned<Meeting>, Problem> {
    shell.write(&app, |workspace, now| workspace.change_action(meeting, line, Some(revision), action, now))
}

/// Agrees an action: a promise and its line in the minutes.
#[tauri::command(async)]
#[specta::specta]
pub fn add_action(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting: MeetingId,
    item: AgendaItemId,
    action: NewPromise,
) -> Result<Versioned<Meeting>, Problem> {
    shell.write(&app, |workspace, now| workspace.add_action(meeting, item, action, now))
}
