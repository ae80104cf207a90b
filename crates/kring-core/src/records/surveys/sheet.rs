//! A sheet on its way into the survey.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::check;
use crate::engine::error::{Error, SheetError};
use crate::engine::number::as_u32;

use super::{KeptReply, SurveyForm, SurveyQuestion};

/// What stands on a sheet. Who filled it in is asked nowhere.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SurveySheet {
    /// Answers, each to another question. A question may be left open.
    pub answers: Vec<SurveyReply>,
}

/// The answer to one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SurveyReply {
    /// The number of the question, from 1.
    pub question: u32,
    /// The boxes that were ticked, from 1 on.
    #[serde(default)]
    pub boxes: Vec<u32>,
    /// What was written.
    #[serde(default)]
    pub words: String,
}

impl SurveySheet {
    /// The answers in the order of the questions.
    ///
    /// Errors: `invalid.required` for a sheet without any answer; `invalid.answer`, with the number of the question, for one that is
    /// not there or that is answered twice, a box that is not there, a second box where one is asked for, or an answer of the other form.
    pub(crate) fn replies(self, questions: &[SurveyQuestion]) -> Result<Vec<KeptReply>, Error> {
        let mut replies = vec![KeptReply::default(); questions.len()];
        for SurveyReply { question, mut boxes, words } in self.answers {
            let words = words.trim();
            if boxes.is_empty() && words.is_empty() {
                continue;
            }
            let refuse = |why| Error::from(SheetError::DoesNotFit { question, why });
            let place = (question as usize).wrapping_sub(1);
            let (Some(asked), Some(reply)) = (questions.get(place), replies.get_mut(place)) else {
                return Err(refuse("noSuchQuestion"));
            };
            if *reply != KeptReply::default() {
                return Err(refuse("twoBoxes"));
            }
            match (asked.form, words.is_empty()) {
                (SurveyForm::Open, _) if !boxes.is_empty() => return Err(refuse("wantsWords")),
                (SurveyForm::Open, _) => check::required("words", words, check::SHORT)?,
                (_, false) => return Err(refuse("wantsBoxes")),
                (SurveyForm::One, true) if boxes.len() > 1 => return Err(refuse("twoBoxes")),
                (SurveyForm::One | SurveyForm::More, true) => {
                    let there = 1..=as_u32(asked.answers.len());
                    if !boxes.iter().all(|number| there.contains(number)) {
                        return Err(refuse("noSuchAnswer"));
                    }
                }
            }
            boxes.sort_unstable();
            boxes.dedup();
            *reply = KeptReply { boxes, words: words.to_owned() };
        }
        if replies.iter().all(|reply| *reply == KeptReply::default()) {
            return Err(Error::Required { field: "answers".to_owned() });
        }
        Ok(replies)
    }
}

impl KeptReply {
    /// In how many boxes it differs from another; words that differ count as one. Spaces make no difference.
    pub(super) fn differs(&self, other: &Self) -> u32 {
        let only = |one: &Self, other: &Self| {
            one.boxes.iter().filter(|number| !other.boxes.contains(number)).count()
        };
        let words = |reply: &Self| reply.words.split_whitespace().collect::<Vec<_>>().join(" ");
        as_u32(only(self, other) + only(other, self)) + u32::from(words(self) != words(other))
    }
}
