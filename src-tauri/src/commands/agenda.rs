//! The agenda of a meeting.

use kring_core::Problem;
use kring_core::meetings::{AgendaItem, AgendaItemId, ChangeRequest, Insertion, Meeting, MeetingId};
use kring_core::record::Versioned;
use tauri::{AppHandle, State};

use crate::session::shell::Shell;

record_commands! {
    /// Adds an agenda item, at the end or at a place in the order; another one may make room for it.
    write: pub fn add_agenda_item(meeting: MeetingId, item: AgendaItem, insertion: Insertion) -> Versioned<Meeting>;

    /// Removes an agenda item, from the agenda or from what was put aside.
    write: pub fn remove_agenda_item(meeting: MeetingId, item: AgendaItemId, request: ChangeRequest) -> Versioned<Meeting>;

    /// Puts an agenda item aside.
    write: pub fn park_agenda_item(meeting: MeetingId, item: AgendaItemId, request: ChangeRequest) -> Versioned<Meeting>;

    /// Notes that the people who come have the agenda.
    write: pub fn share_agenda(meeting: MeetingId) -> Versioned<Meeting>;
}

/// Says anew who asked for a change of the agenda, and why.
#[tauri::command(async)]
#[specta::specta]
pub fn correct_agenda_change(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting: MeetingId,
    revision: u32,
    change: u32,
    request: ChangeRequest,
) -> Result<Versioned<Meeting>, Problem> {
    shell.write(&app, |workspace, now| {
        workspace.correct_agenda_change(meeting, Some(revision), change, request, now)
    })
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
    request: ChangeRequest,
) -> Result<Versioned<Meeting>, Problem> {
    let at = at.map(usize::from);
    shell.write(&app, |workspace, now| workspace.change_agenda_item(meeting, item, at, request, now))
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
    let request = ChangeRequest::default();
    shell.write(&app, |workspace, now| {
        workspace.move_agenda_item(meeting, item, usize::from(to), request, now)
    })
}

/// Puts an agenda item that was put aside on the agenda again, at the end or at a place in the order.
#[tauri::command(async)]
#[specta::specta]
pub fn bring_back_agenda_item(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting: MeetingId,
    item: AgendaItemId,
    at: Option<u16>,
    request: ChangeRequest,
) -> Result<Versioned<Meeting>, Problem> {
    let at = at.map(usize::from);
    shell.write(&app, |workspace, now| workspace.bring_back_agenda_item(meeting, item, at, request, now))
}
