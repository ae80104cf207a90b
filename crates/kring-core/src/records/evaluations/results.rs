//! What is told of an evaluation.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::record::Versioned;
use crate::records::counts::SMALLEST_SHOWN;
use crate::records::grades::Graded;
use crate::records::meetings::{Meeting, MeetingId};

use super::{AnswerForm, Answers, Evaluation, EvaluationId, Question, Tally};

/// An evaluation as it is shown: the record itself, with its counts, is shown nowhere.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EvaluationPage {
    /// Which.
    pub id: EvaluationId,
    /// Its revision, for a change.
    pub revision: u32,
    /// About which meeting.
    pub meeting: MeetingId,
    /// What that is called; empty for a confidential one.
    pub title: String,
    /// When it was.
    #[specta(type = String)]
    pub at: DateTime,
    /// The questions.
    pub questions: Vec<Question>,
    /// Sheets of which the answers are told.
    pub sheets: u32,
    /// Sheets that wait until they are counted together.
    pub waiting: u32,
    /// How many more sheets have to be taken down before those that wait can be counted.
    pub needed: u32,
    /// What was answered to each question; none before sheets were counted.
    pub results: Vec<QuestionResult>,
    /// Who may read it: who may read the meeting.
    pub classification: Classification,
}

/// What was answered to one question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct QuestionResult {
    /// The question.
    pub text: String,
    /// How it was answered.
    pub form: AnswerForm,
    /// How many answered it; `None` where fewer than five did, and then nothing more is told of it.
    pub answered: Option<u32>,
    /// How many chose each of the five, from "not at all" on. Empty for a question in own words.
    pub scale: Vec<u32>,
    /// Half of those who answered chose this or less, from 1 to 5.
    pub middle: Option<u32>,
    /// What was written, in the order of the alphabet.
    pub open: Vec<String>,
}

impl Evaluation {
    /// How many more sheets it takes before those that wait can be counted.
    pub(super) fn needed(&self) -> u32 {
        SMALLEST_SHOWN.saturating_sub(self.waiting.sheets)
    }

    /// Counts the sheets that wait. The answers to a question that fewer than five of them answered wait for more: taken in at once,
    /// they would be the difference between two results.
    pub(super) fn count_waiting(&mut self) {
        let Tally { sheets, answers } = std::mem::take(&mut self.waiting);
        let (count, wait) = answers
            .into_iter()
            .map(|one| {
                if one.answered() < SMALLEST_SHOWN {
                    (Answers::default(), one)
                } else {
                    (one, Answers::default())
                }
            })
            .unzip();
        self.counted.take_in(Tally { sheets, answers: count });
        self.waiting.answers = wait;
    }

    /// What was answered to each question, of the sheets that were counted.
    fn results(&self) -> Vec<QuestionResult> {
        if self.counted.sheets < SMALLEST_SHOWN {
            return Vec::new();
        }
        let nothing = Answers::default();
        let all = self.questions.iter().enumerate();
        all.map(|(place, question)| {
            let answers = self.counted.answers.get(place).unwrap_or(&nothing);
            let answered = answers.answered();
            let told = answered >= SMALLEST_SHOWN;
            let scale = if told { answers.scale.clone() } else { Vec::new() };
            QuestionResult {
                text: question.text.clone(),
                form: question.form,
                answered: told.then_some(answered),
                middle: middle(&scale),
                scale,
                open: if told { answers.open.clone() } else { Vec::new() },
            }
        })
        .collect()
    }
}

/// The answer that half of them chose or a lower one.
fn middle(scale: &[u32]) -> Option<u32> {
    let all: u32 = scale.iter().sum();
    let mut so_far = 0;
    let place = scale.iter().position(|count| {
        so_far += count;
        so_far * 2 >= all && all > 0
    })?;
    Some(crate::engine::number::as_u32(place) + 1)
}

impl Model {
    /// An evaluation as it is shown.
    pub fn evaluation_page(&self, id: EvaluationId) -> Result<EvaluationPage, Error> {
        Ok(self.shown_evaluation(self.find(id)?))
    }

    /// The evaluation of a meeting; `None` where there is none.
    pub fn evaluation_of(&self, meeting: MeetingId) -> Option<EvaluationPage> {
        self.linked::<Evaluation>(meeting.uuid()).next().map(|kept| self.shown_evaluation(kept))
    }

    pub(super) fn shown_evaluation(&self, kept: &Versioned<Evaluation>) -> EvaluationPage {
        let evaluation = &kept.content;
        let meeting = self.table::<Meeting>().get(&evaluation.meeting).map(|kept| &kept.content);
        EvaluationPage {
            id: kept.id,
            revision: kept.revision,
            meeting: evaluation.meeting,
            title: self.title_elsewhere(evaluation.meeting),
            at: meeting.map(|meeting| meeting.at).unwrap_or_default(),
            questions: evaluation.questions.clone(),
            sheets: evaluation.counted.sheets,
            waiting: evaluation.waiting.sheets,
            needed: evaluation.needed(),
            results: evaluation.results(),
            classification: meeting
                .map_or(Classification::Confidential, |meeting| self.grade_of(Graded::Meeting(meeting))),
        }
    }
}
