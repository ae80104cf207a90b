//! The minutes of a meeting.

use kring_core::Problem;
use kring_core::meetings::{
    AgendaItemId, Meeting, MeetingId, MinuteLine, MinuteLineId, MinuteLineKind, NewCorrection, Submission,
};
use kring_core::promises::NewPromise;
use kring_core::record::Versioned;
use tauri::{AppHandle, State};

use crate::session::shell::Shell;

record_commands! {
    /// Adds a line to the minutes.
    write: pub fn add_minute_line(
        meeting: MeetingId,
        item: AgendaItemId,
        line: MinuteLine
    ) -> Versioned<Meeting>;

    /// Changes a line of the minutes.
    write: pub fn change_minute_line(meeting: MeetingId, line: MinuteLine) -> Versioned<Meeting>;

    /// Makes another sort of line of a line of the minutes.
    write: pub fn turn_minute_line(
        meeting: MeetingId,
        line: MinuteLineId,
        into: MinuteLineKind
    ) -> Versioned<Meeting>;

    /// Removes a line of the minutes.
    write: pub fn remove_minute_line(meeting: MeetingId, line: MinuteLineId) -> Versioned<Meeting>;

    /// Submits minutes to the members until a day.
    write: pub fn submit_minutes(meeting: MeetingId, submission: Submission) -> Versioned<Meeting>;

    /// Adopts minutes.
    write: pub fn adopt_minutes(meeting: MeetingId, at: Option<MeetingId>) -> Versioned<Meeting>;

    /// Takes minutes back from the members.
    write: pub fn reopen_minutes(meeting: MeetingId, reason: String) -> Versioned<Meeting>;

    /// Notes a correction of minutes.
    write: pub fn correct_minutes(meeting: MeetingId, correction: NewCorrection) -> Versioned<Meeting>;

    /// Stops naming who asked for a correction, found by its place from 0.
    write: pub fn unname_requester(meeting: MeetingId, correction: u16) -> Versioned<Meeting>;

    /// Agrees an action: a promise and its line in the minutes.
    write: pub fn add_action(
        meeting: MeetingId,
        item: AgendaItemId,
        action: NewPromise
    ) -> Versioned<Meeting>;
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
