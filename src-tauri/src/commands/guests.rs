//! Who is invited to a meeting, who answered, who was there.

use kring_core::Problem;
use kring_core::meetings::{Meeting, MeetingId, Presence, Reply};
use kring_core::people::PersonId;
use kring_core::record::Versioned;
use tauri::{AppHandle, State};

use crate::session::shell::Shell;

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

/// Writes down somebody who came and was not known yet, and that they are there.
#[tauri::command(async)]
#[specta::specta]
pub fn add_walk_in(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting: MeetingId,
    name: String,
) -> Result<Versioned<Meeting>, Problem> {
    shell.write(&app, |workspace, now| workspace.add_walk_in(meeting, &name, now))
}

record_commands! {
    /// Takes an invitation back.
    write: pub fn uninvite(meeting: MeetingId, person: PersonId) -> Versioned<Meeting>;

    /// Notes what somebody answered.
    write: pub fn set_reply(meeting: MeetingId, person: PersonId, reply: Reply) -> Versioned<Meeting>;

    /// Notes whether somebody was there.
    write: pub fn set_attendance(meeting: MeetingId, person: PersonId, presence: Presence) -> Versioned<Meeting>;

    /// Counts those who wished to stay unnamed.
    write: pub fn set_unnamed_guests(meeting: MeetingId, guests: u16) -> Versioned<Meeting>;
}
