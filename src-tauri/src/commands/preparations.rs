//! Preparations: one-to-one talks before a meeting.

use kring_core::Problem;
use kring_core::conversations::ConversationId;
use kring_core::meetings::MeetingId;
use kring_core::people::PersonId;
use kring_core::preparations::{
    Agreed, Preparation, PreparationFilter, PreparationId, PreparationRow, PreparationState, WishId,
};
use kring_core::record::Versioned;
use tauri::{AppHandle, State};

use crate::session::shell::Shell;

record_commands! {
    /// The preparations a filter lets through.
    list: pub fn preparations(filter: PreparationFilter; now) -> Vec<PreparationRow>;

    /// Changes a preparation from the revision the form was opened with.
    change: pub fn change_preparation(id: PreparationId, input: Preparation) -> Versioned<Preparation>;

    /// Removes a preparation.
    write: pub fn remove_preparation(id: PreparationId) -> ();

    /// Closes a preparation: the talk was held, or is off.
    write: pub fn close_preparation(
        id: PreparationId,
        state: PreparationState,
        conversation: Option<ConversationId>
    ) -> Versioned<Preparation>;

    /// Opens a preparation again.
    write: pub fn reopen_preparation(id: PreparationId) -> Versioned<Preparation>;

    /// Puts a wish on the agenda, as the person agreed.
    write: pub fn carry_wish(id: PreparationId, wish: WishId, agreed: Agreed) -> Versioned<Preparation>;

    /// Writes down what a person takes along from the meeting.
    write: pub fn hear_back(id: PreparationId, words: String, as_meant: bool) -> Versioned<Preparation>;
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
