//! Answers of another program's survey, taken into one of Kring as sheets, as one operation.
//!
//! Such a sheet has no name, as none has, and nobody types it a second time. What a row says to a question stays open where it
//! does not fit that; the other answers of the row are taken.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::check;
use crate::engine::error::Error;
use crate::engine::number::as_u32;
use crate::engine::workspace::Tx;
use crate::records::surveys::{
    KeptSheet, SheetCheck, Survey, SurveyForm, SurveyId, SurveyQuestion, SurveyReply, SurveySheet,
    SurveyState,
};

use super::row::cut;

/// Answers to a survey.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportAnswers {
    /// The survey.
    pub survey: SurveyId,
    /// Who answered something, in the order of the file.
    pub rows: Vec<AnswerRow>,
}

/// What one row of a file answers.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AnswerRow {
    /// The number of the row in the file; the first is 1.
    pub row: u32,
    /// What the program that made the file knows the row by, as a digest; empty where it does not say.
    pub key: String,
    /// What it answers, each to another question.
    pub answers: Vec<SurveyReply>,
}

/// What taking answers in does, or did. Never an answer.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AnswersOutcome {
    /// How many sheets are new.
    pub added: u32,
    /// How many rows were taken before.
    pub there: u32,
    /// How many rows have no answer that can be taken.
    pub empty: u32,
    /// How many rows nothing tells from each other: whether they were taken before cannot be seen.
    pub unseen: u32,
    /// How many sheets there are then.
    pub sheets: u32,
    /// What has to be said, in the order of the file.
    pub remarks: Vec<AnswerRemark>,
}

/// Something to say about an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AnswerRemark {
    /// The number of the row.
    pub row: u32,
    /// The number of the question, from 1.
    pub question: u32,
    /// What it is.
    pub kind: AnswerRemarkKind,
}

/// What there is to say about an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum AnswerRemarkKind {
    /// Several answers where one is asked for; the question stays open.
    SeveralBoxes,
    /// Longer than an answer can be; the beginning is taken.
    Shortened,
}

impl Tx<'_, '_> {
    /// Takes answers into a survey that is out.
    ///
    /// Errors: `survey.notNow` for one that is not out, `invalid.outOfRange` for more sheets than a survey has.
    pub(crate) fn import_answers(&mut self, import: ImportAnswers) -> Result<AnswersOutcome, Error> {
        let survey: &Survey = &self.find(import.survey)?.content;
        survey.must_be(SurveyState::Out)?;
        // What was taken before, and how often: two rows of one file are two people, whatever they have in common.
        let mut taken: HashMap<String, u32> = HashMap::new();
        for sheet in survey.sheets.iter().filter(|sheet| !sheet.row_key.is_empty()) {
            *taken.entry(sheet.row_key.clone()).or_default() += 1;
        }
        let (mut outcome, mut sheets) = (AnswersOutcome::default(), Vec::new());
        for AnswerRow { row, key, answers } in import.rows {
            if let Some(left) = taken.get_mut(&key).filter(|left| **left > 0) {
                *left -= 1;
                outcome.there += 1;
                continue;
            }
            let answers = answers.into_iter().filter_map(|reply| {
                fit(reply, &survey.questions, |question, kind| {
                    outcome.remarks.push(AnswerRemark { row, question, kind });
                })
            });
            let sheet = SurveySheet { answers: answers.collect() };
            if sheet.answers.is_empty() {
                outcome.empty += 1;
                continue;
            }
            let replies = sheet.replies(&survey.questions)?;
            outcome.added += 1;
            outcome.unseen += u32::from(key.is_empty());
            sheets.push(KeptSheet { replies, check: SheetCheck::default(), from_file: true, row_key: key });
        }
        let kept = self.edit(import.survey, |survey| {
            survey.sheets.append(&mut sheets);
            Ok(())
        })?;
        outcome.sheets = as_u32(kept.content.sheets.len());
        Ok(outcome)
    }
}

/// An answer as its question takes it.
fn fit(
    mut reply: SurveyReply,
    questions: &[SurveyQuestion],
    mut say: impl FnMut(u32, AnswerRemarkKind),
) -> Option<SurveyReply> {
    let asked = questions.get((reply.question as usize).checked_sub(1)?)?;
    reply.boxes.sort_unstable();
    reply.boxes.dedup();
    match asked.form {
        SurveyForm::Open => {
            reply.boxes.clear();
            if cut(&mut reply.words, check::SHORT).is_some() {
                say(reply.question, AnswerRemarkKind::Shortened);
            }
        }
        SurveyForm::One if reply.boxes.len() > 1 => {
            say(reply.question, AnswerRemarkKind::SeveralBoxes);
            return None;
        }
        SurveyForm::One | SurveyForm::More => reply.words.clear(),
    }
    (!reply.boxes.is_empty() || !reply.words.is_empty()).then_some(reply)
}
