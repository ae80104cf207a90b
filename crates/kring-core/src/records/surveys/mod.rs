//! Surveys (vragenlijsten): questions on paper, answered without a name and typed in by one person.
//!
//! A sheet is kept by its number, as it was typed, until the survey is closed: only so can a sample be typed a second time
//! and compared. No verb gives a sheet back but where its two typings differ. Closing makes counts of all sheets together and
//! takes the sheets away; nothing is told of any answer before that, and never of fewer than five sheets.

mod checking;
mod content;
mod kept;
mod list;
mod page;
mod questions;
mod results;
mod scripting;
mod sheet;
mod stored;
#[cfg(test)]
mod tests;
pub(crate) mod verbs;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::record::Id;
use crate::records::networks::NetworkId;

pub use checking::{SheetComparison, SheetDifference};
pub use content::SurveyContent;
pub use kept::{KeptReply, KeptSheet, SheetCheck};
pub use list::SurveyFilter;
pub use page::{SampledSheet, SampledState, SurveyPage};
pub use questions::QuestionTranslating;
pub use results::{OpenAnswer, SurveyBoxResult, SurveyQuestionResult};
pub use sheet::{SurveyReply, SurveySheet};
pub use verbs::TakenAnswer;

/// The id of a [`Survey`].
pub type SurveyId = Id<Survey>;

/// A survey.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Survey {
    /// Of which network.
    pub network: NetworkId,
    /// What it is called, on top of the paper.
    pub title: String,
    /// A few words to who fills it in; may be empty.
    #[serde(default)]
    pub intro: String,
    /// Title and words in other languages.
    #[serde(default)]
    pub translations: Vec<SurveyTranslation>,
    /// The questions in their order. They are no longer changed once there is a sheet.
    #[serde(default)]
    pub questions: Vec<SurveyQuestion>,
    /// The day it went out; `None` for a draft.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub out_on: Option<Date>,
    /// The day it was closed.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub closed_on: Option<Date>,
    /// The sheets that were typed in, by their numbers from 1; none once it is closed.
    #[serde(default)]
    pub sheets: Vec<KeptSheet>,
    /// What all sheets say together, once it is closed.
    #[serde(default)]
    pub counted: SurveyTally,
    /// Who may read it.
    #[serde(default)]
    pub classification: Classification,
}

/// Title and words of a survey in another language, as somebody translated them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SurveyTranslation {
    /// BCP 47 tag of the language.
    pub language: String,
    /// The title.
    pub title: String,
    /// The words to who fills it in; may be empty.
    #[serde(default)]
    pub intro: String,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SurveyQuestion {
    /// As it is asked.
    pub text: String,
    /// How it is answered.
    #[serde(default)]
    pub form: SurveyForm,
    /// The answers to choose from; none for a question in own words.
    #[serde(default)]
    pub answers: Vec<String>,
    /// The same question in other languages.
    #[serde(default)]
    pub translations: Vec<QuestionTranslation>,
}

/// A question in another language, as somebody translated it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct QuestionTranslation {
    /// BCP 47 tag of the language.
    pub language: String,
    /// The question.
    pub text: String,
    /// Its answers, in the same order.
    #[serde(default)]
    pub answers: Vec<String>,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SurveyForm {
    /// By one box.
    #[default]
    One,
    /// By as many boxes as somebody likes.
    More,
    /// In own words.
    Open,
}

/// What is done with a survey.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SurveyState {
    /// Its questions are being made.
    Draft,
    /// People fill it in, and sheets are typed in.
    Out,
    /// All sheets were counted together.
    Closed,
}

/// What all sheets say together.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct SurveyTally {
    /// How many sheets.
    pub sheets: u32,
    /// How many of them were typed a second time.
    pub checked: u32,
    /// How many boxes of those differed.
    pub differed: u32,
    /// What was answered to each question, in their order.
    pub answers: Vec<Tallied>,
}

/// What was answered to one question, on all sheets together.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct Tallied {
    /// How many sheets answered it.
    pub answered: u32,
    /// How many ticked each box, in their order; none for a question in own words.
    pub boxes: Vec<u32>,
    /// What was written, in the order of the alphabet: no order of sheets is kept.
    pub words: Vec<WrittenAnswer>,
}

/// What somebody wrote.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WrittenAnswer {
    /// The words.
    pub text: String,
    /// Whether it was taken over as input.
    #[serde(default)]
    pub taken: bool,
}

impl SurveyState {
    /// Its name in JSON.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Out => "out",
            Self::Closed => "closed",
        }
    }
}

impl Survey {
    /// What is done with it.
    pub fn state(&self) -> SurveyState {
        match (self.out_on, self.closed_on) {
            (_, Some(_)) => SurveyState::Closed,
            (Some(_), None) => SurveyState::Out,
            (None, None) => SurveyState::Draft,
        }
    }

    /// Whether its questions stay as they are.
    pub(super) fn is_fixed(&self) -> bool {
        !self.sheets.is_empty() || self.state() == SurveyState::Closed
    }
}
