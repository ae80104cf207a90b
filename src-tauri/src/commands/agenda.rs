//! The agenda of a meeting.

use kring_core::Problem;
use kring_core::meetings::{AgendaItem, AgendaItemId, Meeting, MeetingId};
use kring_core::record::Versioned;
use tauri::{AppHandle, State};

use crate::session::shell::Shell;

/// Adds an agenda item, at the end or at a place in the order.
#[tauri::command(async)]
#[specta::specta]
pub fn add_agenda_item(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting: MeetingId,
    item: AgendaItem,
    at: Option<u16>,
) -> Result<Versioned<Meeting>, Problem> {
    shell.write(&app, |workspace, now| workspace.add_agenda_item(meeting, item, at.map(usize::from), now))
}

/// Changes an agenda item, and moves it to a place in the order when one is given.
#[tauri::command(async)]
#[specta::specta]
pub fn change_agenda_item(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting: MeetingId,
    item: AgendaItem,
    at: Option<u16>,
) -> Result<Versioned<Meeting>, Problem> {
    shell.write(&app, |workspace, now| workspace.change_agenda_item(meeting, item, at.map(usize::from), now))
}

/// Moves an agenda item to a place in the order.
#[tauri::command(async)]
#[specta::specta]
pub fn move_agenda_item(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting: MeetingId,
    item: AgendaItemId,
    to: u16,
) -> Result<Versioned<Meeting>, Problem> {
    shell.write(&app, |workspace, now| workspace.move_agenda_item(meeting, item, usize::from(to), now))
}

/// Removes an agenda item.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_agenda_item(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting: MeetingId,
    item: AgendaItemId,
) -> Result<Versioned<Meeting>, Problem> {
    shell.write(&app, |workspace, now| workspace.remove_agenda_item(meeting, item, now))
}
