//! Evaluations of meetings: a few questions, answered without a name on paper or on the device that is passed round.
//!
//! What one person answered is kept nowhere. A sheet is added to counts per answer, and its own words go among those of others in
//! the order of the alphabet. Nothing is told of any answer until five sheets were taken in together: who looks after each sheet
//! would otherwise see in the difference what was on it.

mod list;
mod results;
mod scripting;
mod sheet;
mod stored;
#[cfg(test)]
mod tests;
pub(crate) mod verbs;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::number::as_u32;
use crate::engine::record::Id;
use crate::records::meetings::MeetingId;

pub use list::{EvaluationFilter, UnevaluatedMeeting};
pub use results::{EvaluationPage, QuestionResult};
pub use sheet::{SheetAnswer, SheetOfAnswers};

/// The id of an [`Evaluation`].
pub type EvaluationId = Id<Evaluation>;

/// The answers there are to choose from on a scale.
pub(crate) const SCALE: usize = 5;

/// The questions about a meeting, with what was answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Evaluation {
    /// About which meeting.
    pub meeting: MeetingId,
    /// Three to six questions. They are no longer changed once there are answers.
    pub questions: Vec<Question>,
    /// Answers that are told.
    #[serde(default)]
    pub counted: Tally,
    /// Answers that were taken down since, and are not told yet.
    #[serde(default)]
    pub waiting: Tally,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Question {
    /// As it is asked.
    pub text: String,
    /// How it is answered.
    #[serde(default)]
    pub form: AnswerForm,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum AnswerForm {
    /// On a scale of five, from 1 "not at all" to 5 "very much".
    #[default]
    Scale,
    /// In own words.
    Open,
}

/// Answers of several sheets together.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Tally {
    /// Of how many sheets.
    #[serde(default)]
    pub sheets: u32,
    /// To each question that was answered by any, in their order; as long as the list of questions once there is a sheet.
    #[serde(default)]
    pub answers: Vec<Answers>,
}

/// Answers to one question.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Answers {
    /// How many chose each of the five, from "not at all" on. Empty for a question in own words.
    #[serde(default)]
    pub scale: Vec<u32>,
    /// What was written, in the order of the alphabet: no order of sheets is kept.
    #[serde(default)]
    pub open: Vec<String>,
}

impl Evaluation {
    /// Whether sheets are still taken down, or wait: nothing was counted yet, or not all.
    pub(crate) fn is_collecting(&self) -> bool {
        self.counted.sheets == 0 || self.waiting.sheets > 0
    }

    /// Whether there is any answer.
    pub(crate) fn is_answered(&self) -> bool {
        self.counted.sheets + self.waiting.sheets > 0
    }
}

impl Answers {
    /// How many answered.
    fn answered(&self) -> u32 {
        self.scale.iter().sum::<u32>().saturating_add(as_u32(self.open.len()))
    }
}

impl Tally {
    /// Takes the answers of another in.
    fn take_in(&mut self, other: Self) {
        self.sheets = self.sheets.saturating_add(other.sheets);
        self.answers.resize_with(self.answers.len().max(other.answers.len()), Answers::default);
        for (mine, theirs) in self.answers.iter_mut().zip(other.answers) {
            mine.scale.resize(mine.scale.len().max(theirs.scale.len()), 0);
            for (count, more) in mine.scale.iter_mut().zip(theirs.scale) {
                *count = count.saturating_add(more);
            }
            mine.open.extend(theirs.open);
            mine.open.sort();
        }
    }
}
