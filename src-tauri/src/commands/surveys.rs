//! Surveys. No command gives a record as it is kept: of a sheet only where its two typings differ.

use kring_core::Problem;
use kring_core::inputs::Input;
use kring_core::record::Versioned;
use kring_core::surveys::{
    SheetComparison, SurveyContent, SurveyFilter, SurveyId, SurveyPage, SurveySheet, TakenAnswer,
};
use tauri::State;

use crate::session::shell::Shell;

record_commands! {
    /// The surveys a filter lets through.
    list: pub fn surveys(filter: SurveyFilter) -> Vec<SurveyPage>;

    /// Makes a survey, as a draft.
    write: pub fn add_survey(input: SurveyContent) -> SurveyPage;

    /// Changes what is written of a survey from the revision the form was opened with.
    change: pub fn change_survey(id: SurveyId, input: SurveyContent) -> SurveyPage;

    /// Removes a survey with all that was answered.
    write: pub fn remove_survey(id: SurveyId) -> ();

    /// Lets a draft go out.
    write: pub fn open_survey(id: SurveyId) -> SurveyPage;

    /// Types a sheet in.
    write: pub fn answer_survey(id: SurveyId, sheet: SurveySheet) -> SurveyPage;

    /// Types a sheet of the sample a second time.
    write: pub fn check_survey_sheet(id: SurveyId, number: u32, sheet: SurveySheet) -> SheetComparison;

    /// Says for which questions the second typing of a sheet holds.
    write: pub fn decide_survey_sheet(id: SurveyId, number: u32, second: Vec<u32>) -> SurveyPage;

    /// Counts all sheets together and takes them away.
    write: pub fn close_survey(id: SurveyId) -> SurveyPage;

    /// Takes an answer in own words over as input.
    write: pub fn take_survey_answer(id: SurveyId, answer: TakenAnswer) -> Versioned<Input>;
}

/// Where the two typings of a sheet differ.
#[tauri::command(async)]
#[specta::specta]
pub fn survey_comparison(
    shell: State<'_, Shell>,
    id: SurveyId,
    number: u32,
) -> Result<SheetComparison, Problem> {
    shell.read(|workspace, _| workspace.survey_comparison(id, number))
}
