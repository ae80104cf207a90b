//! Evaluations of meetings. No command gives a record as it is kept: only what may be told of it.

use kring_core::Problem;
use kring_core::evaluations::{EvaluationId, EvaluationPage, Question, SheetOfAnswers, UnevaluatedMeeting};
use kring_core::meetings::MeetingId;
use kring_core::networks::NetworkId;
use tauri::State;

use crate::session::shell::Shell;

record_commands! {
    /// Makes the questions about a meeting.
    write: pub fn add_evaluation(meeting: MeetingId, questions: Vec<Question>) -> EvaluationPage;

    /// Changes the questions from the revision the form was opened with.
    change: pub fn change_evaluation(id: EvaluationId, input: Vec<Question>) -> EvaluationPage;

    /// Takes a sheet down.
    write: pub fn answer_evaluation(id: EvaluationId, sheet: SheetOfAnswers) -> EvaluationPage;

    /// Counts the sheets that wait.
    write: pub fn count_evaluation(id: EvaluationId) -> EvaluationPage;

    /// Removes an evaluation with all answers.
    write: pub fn remove_evaluation(id: EvaluationId) -> ();
}

/// The evaluation of a meeting, if there is one.
#[tauri::command(async)]
#[specta::specta]
pub fn evaluation_of(shell: State<'_, Shell>, meeting: MeetingId) -> Result<Option<EvaluationPage>, Problem> {
    shell.read(|workspace, _| Ok(workspace.evaluation_of(meeting)))
}

/// Meetings about which nobody was asked yet how they were.
#[tauri::command(async)]
#[specta::specta]
pub fn unevaluated(
    shell: State<'_, Shell>,
    network: Option<NetworkId>,
) -> Result<Vec<UnevaluatedMeeting>, Problem> {
    shell.read(|workspace, now| Ok(workspace.unevaluated(network, now)))
}
