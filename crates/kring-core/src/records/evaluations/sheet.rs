//! One sheet with answers, on its way into the counts.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::check;
use crate::engine::error::{Error, SheetError};

use super::{AnswerForm, Answers, Question, SCALE, Tally};

/// What somebody answered. Who they are is asked nowhere.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SheetOfAnswers {
    /// Answers, each to another question. A question may be left open.
    pub answers: Vec<SheetAnswer>,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SheetAnswer {
    /// The number of the question, from 1.
    pub question: u32,
    /// On the scale: from 1 "not at all" to 5 "very much".
    #[serde(default)]
    pub scale: Option<u32>,
    /// In own words.
    #[serde(default)]
    pub open: String,
}

impl SheetOfAnswers {
    /// The counts of this sheet alone.
    ///
    /// Errors: `invalid.required` for a sheet without any answer; `invalid.answer`, with the number of the question, for
    /// one that is not there, a box that is not there, two boxes, or an answer of the other form.
    pub(super) fn tally(self, questions: &[Question]) -> Result<Tally, Error> {
        let blank = |answer: &SheetAnswer| answer.scale.is_none() && answer.open.trim().is_empty();
        if self.answers.iter().all(blank) {
            return Err(Error::Required { field: "answers".to_owned() });
        }
        let mut answers: Vec<Answers> = vec![Answers::default(); questions.len()];
        for SheetAnswer { question, scale, open } in self.answers.into_iter().filter(|answer| !blank(answer))
        {
            let refuse = |why| Error::from(SheetError::DoesNotFit { question, why });
            let place = (question as usize).wrapping_sub(1);
            let (Some(asked), Some(answer)) = (questions.get(place), answers.get_mut(place)) else {
                return Err(refuse("noSuchQuestion"));
            };
            if *answer != Answers::default() {
                return Err(refuse("twoBoxes"));
            }
            match (asked.form, scale, open.trim()) {
                (AnswerForm::Scale, Some(chosen), "") => {
                    let boxes = (1..).take(SCALE);
                    answer.scale = boxes.map(|number: u32| u32::from(number == chosen)).collect();
                    if !answer.scale.contains(&1) {
                        return Err(refuse("noSuchBox"));
                    }
                }
                (AnswerForm::Open, None, words) => {
                    check::required("open", words, check::SHORT)?;
                    answer.open.push(words.to_owned());
                }
                (AnswerForm::Scale, ..) => return Err(refuse("wantsBox")),
                (AnswerForm::Open, ..) => return Err(refuse("wantsWords")),
            }
        }
        Ok(Tally { sheets: 1, answers })
    }
}
