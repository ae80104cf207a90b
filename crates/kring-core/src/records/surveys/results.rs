//! What is told of a survey: only of a closed one, of all sheets together, and no number that is of fewer than five.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::number::as_u32;
use crate::records::counts::{Count, SMALLEST_SHOWN};

use super::{
    KeptSheet, SheetCheck, Survey, SurveyForm, SurveyQuestion, SurveyState, SurveyTally, Tallied,
    WrittenAnswer,
};

/// What was answered to one question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SurveyQuestionResult {
    /// The question.
    pub text: String,
    /// How it was answered.
    pub form: SurveyForm,
    /// Whether at least five answered it. If not, nothing else is told of it.
    pub told: bool,
    /// How many answered it.
    pub answered: Count,
    /// How many ticked each box, in their order.
    pub boxes: Vec<SurveyBoxResult>,
    /// What was written, in the order of the alphabet.
    pub words: Vec<OpenAnswer>,
}

/// How many ticked one box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SurveyBoxResult {
    /// The answer.
    pub text: String,
    /// How many chose it.
    pub count: Count,
}

/// An answer in own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OpenAnswer {
    /// Its number among those to this question, from 1.
    pub number: u32,
    /// The words.
    pub text: String,
    /// Whether it was taken over as input.
    pub taken: bool,
}

impl Survey {
    /// Counts the sheets together and takes them away.
    pub(super) fn count(&mut self) {
        let sheets = std::mem::take(&mut self.sheets);
        let (checked, differed) = checks(&sheets);
        self.counted = SurveyTally {
            sheets: as_u32(sheets.len()),
            checked,
            differed,
            answers: self
                .questions
                .iter()
                .enumerate()
                .map(|(place, asked)| tally(asked, place, &sheets))
                .collect(),
        };
    }

    /// What was answered to each question; nothing before the survey is closed.
    pub(super) fn results(&self) -> Vec<SurveyQuestionResult> {
        if self.state() != SurveyState::Closed || self.counted.sheets < SMALLEST_SHOWN {
            return Vec::new();
        }
        let answered = self.questions.iter().zip(&self.counted.answers);
        answered.map(|(question, tallied)| told(question, tallied, self.counted.sheets)).collect()
    }
}

/// How many sheets were typed a second time, and in how many boxes they differed.
pub(super) fn checks(sheets: &[KeptSheet]) -> (u32, u32) {
    let done = sheets.iter().filter_map(|sheet| match sheet.check {
        SheetCheck::Done { differed } => Some(differed),
        SheetCheck::NotYet | SheetCheck::ToDecide { .. } => None,
    });
    (as_u32(done.clone().count()), done.sum())
}

fn tally(asked: &SurveyQuestion, place: usize, sheets: &[KeptSheet]) -> Tallied {
    let mut tallied = Tallied { boxes: vec![0; asked.answers.len()], ..Tallied::default() };
    for reply in sheets.iter().filter_map(|sheet| sheet.replies.get(place)) {
        tallied.answered += u32::from(!reply.boxes.is_empty() || !reply.words.is_empty());
        for (number, count) in (1..).zip(&mut tallied.boxes) {
            *count += u32::from(reply.boxes.contains(&number));
        }
        if !reply.words.is_empty() {
            tallied.words.push(WrittenAnswer { text: reply.words.clone(), taken: false });
        }
    }
    tallied.words.sort();
    tallied
}

/// Those who left the question open are a part as well: they and the boxes make up the sheets, so that no sum of what is shown
/// leaves one to four of either.
fn told(question: &SurveyQuestion, tallied: &Tallied, sheets: u32) -> SurveyQuestionResult {
    let Tallied { answered, boxes, words } = tallied;
    let told = *answered >= SMALLEST_SHOWN;
    let blank = sheets.saturating_sub(*answered);
    let mut parts = boxes.clone();
    parts.push(blank);
    let mut counts = Count::parts_for_others(&parts, sheets);
    let open = question.form == SurveyForm::Open;
    let hidden = !open && counts.pop().is_some_and(Count::is_hidden);
    let count = match (told, hidden) {
        (false, _) => Count::for_others(*answered),
        (true, true) => Count::Withheld,
        (true, false) => Count::exact(*answered),
    };
    let shown = question.answers.iter().zip(counts).filter(|_| told);
    let number = |(number, one): (u32, &WrittenAnswer)| OpenAnswer {
        number,
        text: one.text.clone(),
        taken: one.taken,
    };
    SurveyQuestionResult {
        text: question.text.clone(),
        form: question.form,
        told,
        answered: count,
        boxes: shown.map(|(text, count)| SurveyBoxResult { text: text.clone(), count }).collect(),
        words: if told { (1..).zip(words).map(number).collect() } else { Vec::new() },
    }
}
