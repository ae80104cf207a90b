//! Meetings as a whole.

use kring_core::Problem;
use kring_core::meetings::{
    AccessNeed, Carry, CarryProposal, Meeting, MeetingFilter, MeetingId, MeetingPage, MeetingRow,
    SpeakingTime,
};
use kring_core::pages::{Languages, Planning, Thanks};
use kring_core::people::PersonId;
use kring_core::record::Versioned;
use kring_core::rhythm::Rhythm;
use kring_documents::thanks_text;
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, State};

use super::rhythm::day;
use crate::session::shell::Shell;
use crate::system::clipboard;

/// What a meeting can take over from the one before it.
#[tauri::command(async)]
#[specta::specta]
pub fn carry_proposal(shell: State<'_, Shell>, id: MeetingId) -> Result<Option<CarryProposal>, Problem> {
    shell.read(|workspace, _| workspace.carry_proposal(id, None))
}

/// Writes down why a person is invited.
#[tauri::command(async)]
#[specta::specta]
pub fn set_why_invited(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting: MeetingId,
    person: PersonId,
    why: String,
) -> Result<Versioned<Meeting>, Problem> {
    shell.write(&app, |workspace, now| workspace.set_why_invited(meeting, person, &why, now))
}

/// Somebody who was at a meeting, with the words to thank them that one can begin from.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ThanksToSend {
    /// Who, and how they like to be reached.
    thanks: Thanks,
    /// The words.
    text: String,
}

/// Whom to thank after a meeting.
#[tauri::command(async)]
#[specta::specta]
pub fn meeting_thanks(shell: State<'_, Shell>, id: MeetingId) -> Result<Vec<ThanksToSend>, Problem> {
    let thanks = shell.read(|workspace, now| workspace.meeting_thanks(id, now))?.into_iter();
    Ok(thanks.map(|thanks| ThanksToSend { text: thanks_text(&thanks), thanks }).collect())
}

/// Writes down on which day people were thanked; with an empty one they were not.
#[tauri::command(async)]
#[specta::specta]
pub fn thank(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting: MeetingId,
    people: Vec<PersonId>,
    on: String,
) -> Result<Versioned<Meeting>, Problem> {
    let on = day(&on)?;
    shell.write(&app, |workspace, now| workspace.thank(meeting, &people, on, now))
}

/// Puts the words that thank somebody on the clipboard for half a minute: their name is in them.
#[tauri::command(async)]
#[specta::specta]
pub fn copy_thanks(app: AppHandle, shell: State<'_, Shell>, text: String) -> Result<(), Problem> {
    shell.read(|_, _| Ok(()))?;
    clipboard::copy_for_a_while(&app, text)
}

/// Changes a meeting from the revision the form was opened with. The reason is that of another moment, another place or a
/// cancellation; may be empty.
#[tauri::command(async)]
#[specta::specta]
pub fn change_meeting(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: MeetingId,
    revision: u32,
    input: Meeting,
    reason: String,
) -> Result<Versioned<Meeting>, Problem> {
    shell.write(&app, |workspace, now| workspace.change_meeting(id, Some(revision), input, &reason, now))
}

record_commands! {
    /// The meetings a filter lets through.
    list: pub fn meetings(filter: MeetingFilter) -> Vec<MeetingRow>;

    /// One meeting with its people and actions.
    read: pub fn meeting_page(id: MeetingId) -> MeetingPage;

    /// Adds a meeting.
    write: pub fn add_meeting(input: Meeting) -> Versioned<Meeting>;

    /// Writes anew why the plan of a meeting changed.
    write: pub fn explain_plan_change(meeting: MeetingId, change: u32, reason: String) -> Versioned<Meeting>;

    /// Removes a meeting.
    write: pub fn remove_meeting(id: MeetingId) -> ();

    /// Says that a meeting was held.
    write: pub fn close_meeting(id: MeetingId) -> Versioned<Meeting>;

    /// What else is planned while it lasts, and what day it is for many.
    read: pub fn planning(id: MeetingId) -> Planning;

    /// Plans a series that begins with it.
    write: pub fn plan_series(id: MeetingId, every: Rhythm, count: u32) -> Versioned<Meeting>;

    /// Takes items over from an earlier meeting.
    write: pub fn carry_over(id: MeetingId, carry: Carry) -> Versioned<Meeting>;

    /// Says how many people need something in order to come, and whether it is arranged.
    write: pub fn set_access_need(id: MeetingId, need: AccessNeed) -> Versioned<Meeting>;

    /// Keeps how long each side spoke; nothing: it is not counted.
    write: pub fn set_speaking_time(id: MeetingId, spoken: Option<SpeakingTime>) -> Versioned<Meeting>;

    /// Which languages the invited speak, and who is helped by a talk beforehand.
    read: pub fn meeting_languages(id: MeetingId) -> Languages;
}
