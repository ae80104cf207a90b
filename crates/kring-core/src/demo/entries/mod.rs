//! What stands in the files of the demo, as it is written there: people by short keys, days counted from today.

mod conversations;
mod goals;
mod meetings;
mod minutes;
mod people;
mod surveys;
mod themes;
mod together;

pub(super) use conversations::{ConversationEntry, Course, PromiseEntry};
pub(super) use goals::{GoalEntry, StepEntry};
pub(super) use meetings::{ItemEntry, LineEntry, MeetingEntry, PreparationEntry};
pub(super) use minutes::{AdoptsEntry, CorrectionEntry, SubmittedEntry, ThankedEntry};
pub(super) use people::{OrganisationEntry, PersonEntry};
pub(super) use surveys::{AgainEntry, FocusGroupEntry, SheetEntry, SurveyEntry, SurveysEntry};
pub(super) use themes::{InputEntry, ThemeEntry};
pub(super) use together::{AgreementEntry, ContributionEntry, EvaluationEntry, SignalEntry, VersionEntry};
