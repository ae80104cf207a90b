//! Who is invited to a meeting, who answered, who was there.

use kring_core::Problem;
use kring_core::meetings::{Meeting, MeetingId, Reply};
use kring_core::people::PersonId;
use kring_core::record::Versioned;
use tauri::{AppHandle, State};

use crate::shell::Shell;

/// Invites people. Who asked for a pause is invited only with a reason, which is kept.
#[tauri::command(async)]
#[specta::specta]
pub fn invite(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting: MeetingId,
    people: Vec<PersonId>,
    despite: Option<String>,
) -> Result<Versioned<Meeting>, Problem> {
    shell.write(&app, |workspace, now| workspace.invite(meeting, &people, despite.as_deref(), now))
}

/// Takes an invitation back.
#[tauri::command(async)]
#[specta::specta]
pub fn uninvite(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting: MeetingId,
    person: PersonId,
) -> Result<Versioned<Meeting>, Problem> {
    shell.write(&app, |workspace, now| workspace.uninvite(meeting, person, now))
}

/// Notes what somebody answered.
#[tauri::command(async)]
#[specta::specta]
pub fn set_reply(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting: MeetingId,
    person: PersonId,
    reply: Reply,
) -> Result<Versioned<Meeting>, Problem> {
    shell.write(&app, |workspace, now| workspace.set_reply(meeting, person, reply, now))
}

/// Notes whether somebody was there.
#[tauri::command(async)]
#[specta::specta]
pub fn set_attendance(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting: MeetingId,
    person: PersonId,
    attended: bool,
) -> Result<Versioned<Meeting>, Problem> {
    shell.write(&app, |workspace, now| workspace.set_attendance(meeting, person, attended, now))
}

/// Counts those who wished to stay unnamed.
#[tauri::command(async)]
#[specta::specta]
pub fn set_unnamed_guests(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting: MeetingId,
    guests: u16,
) -> Result<Versioned<Meeting>, Problem> {
    shell.write(&app, |workspace, now| workspace.set_unnamed_guests(meeting, guests, now))
}
