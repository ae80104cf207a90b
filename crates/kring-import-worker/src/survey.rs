//! From the table of a survey's answers to rows as the domain takes them.

use kring_core::imports::AnswerRow;
use kring_core::surveys::{SurveyForm, SurveyQuestion as AskedQuestion, SurveyReply};
use kring_import::{
    ChosenColumn, ColumnUse, HeaderRule, Limits, Respondent, SurveyQuestion, Table, read_pasted, read_tables,
};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::answers::{ImportLeftOut, left_out};
use crate::digest::digest;
use crate::judge::judge;
use crate::process::{ReadError, Reader, refusal};
use crate::reading::{Answer, Request, Task};

/// The answers of a table.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AnswersRead {
    /// Who answered something, in the order of the file.
    pub rows: Vec<AnswerRow>,
    /// What was made of the columns, and what fits nothing.
    pub told: AnswersTold,
}

/// What has to be said of a table of answers.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AnswersTold {
    /// The columns that can be taken, and for what.
    pub columns: Vec<AnswerColumn>,
    /// The columns that are never taken.
    pub left_out: Vec<ImportLeftOut>,
    /// The numbers of the questions without a column.
    pub missing: Vec<u32>,
    /// What fits no answer of its question.
    pub unfit: Vec<UnfitCell>,
}

/// A column of a table of answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AnswerColumn {
    /// Its number in the file; the first is 1.
    pub number: u32,
    /// Its heading, or its letters where it has none.
    pub header: String,
    /// What it is for.
    pub is: AnswerColumnUse,
    /// The number of its question, where it has one.
    pub question: Option<u32>,
    /// The number of the answer it stands for, where each has a column of its own.
    pub option: Option<u32>,
}

/// What a column of a table of answers is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum AnswerColumnUse {
    /// A question.
    Question,
    /// Who answered: never taken. A sheet has no name.
    Respondent,
    /// When, and by which number: not taken.
    Technical,
    /// No question of the survey: not taken.
    Nothing,
}

/// A cell that fits no answer of its question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UnfitCell {
    /// The number of the row; the first is 1.
    pub row: u32,
    /// The number of the column; the first is 1.
    pub column: u32,
    /// The number of the question.
    pub question: u32,
    /// What it says.
    pub text: String,
}

/// A column that somebody chose the question of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerColumnChoice {
    /// The number of the column; the first is 1.
    pub column: u32,
    /// The number of the question; without it nothing is taken of the column.
    #[serde(default)]
    pub question: Option<u32>,
    /// The number of the answer it stands for, where each has a column of its own.
    #[serde(default)]
    pub option: Option<u32>,
}

impl Reader {
    /// The answers to the questions of a survey; of several sheets the one with the most questions.
    pub fn survey_answers(
        &self,
        bytes: &[u8],
        pasted: bool,
        questions: &[AskedQuestion],
        chosen: &[AnswerColumnChoice],
    ) -> Result<AnswersRead, ReadError> {
        let chosen = chosen.iter().map(|one| ChosenColumn {
            column: one.column,
            question: one.question.map(|number| number.to_string()),
            option: one.option.and_then(|number| (number as usize).checked_sub(1)),
        });
        let task = Task::Answers { questions: asked(questions), chosen: chosen.collect() };
        match self.ask(&Request { pasted, task }, bytes)? {
            Answer::Answers(answers) => Ok(answers),
            other => Err(refusal(other)),
        }
    }
}

/// The questions of a survey in every language it was asked in, each by its number.
fn asked(questions: &[AskedQuestion]) -> Vec<SurveyQuestion> {
    let mut asked = Vec::new();
    for (question, number) in questions.iter().zip(1_u32..) {
        let several = question.form == SurveyForm::More;
        let mut ask = |text: &str, options: &[String]| {
            let (text, options) = (text.to_owned(), options.to_vec());
            asked.push(SurveyQuestion { id: number.to_string(), text, options, several });
        };
        ask(&question.text, &question.answers);
        question.translations.iter().for_each(|one| ask(&one.text, &one.answers));
    }
    asked
}

/// Reads them, in the worker.
pub(crate) fn read(
    bytes: &[u8],
    pasted: bool,
    questions: &[SurveyQuestion],
    chosen: &[ChosenColumn],
) -> Answer {
    let limits = Limits::default();
    let tables = if pasted {
        read_pasted(&String::from_utf8_lossy(bytes), HeaderRule::First, &judge, &limits)
            .map(|table| vec![table])
    } else {
        read_tables(bytes, HeaderRule::First, &judge, &limits)
    };
    match tables {
        Ok(tables) => {
            // The sheet with the most questions.
            let missing = |table: &&Table| {
                table.survey_answers(questions, &[], false).map_or(usize::MAX, |found| found.missing.len())
            };
            let best = tables.iter().min_by_key(missing);
            best.map_or_else(
                || Answer::Answers(AnswersRead::default()),
                |table| answers(table, questions, chosen),
            )
        }
        Err(error) => Answer::Refused(error),
    }
}

fn answers(table: &Table, questions: &[SurveyQuestion], chosen: &[ChosenColumn]) -> Answer {
    let answers = match table.survey_answers(questions, chosen, false) {
        Ok(answers) => answers,
        Err(error) => return Answer::Unfitting(error),
    };
    let columns = answers.columns.into_iter().map(|column| {
        let (is, question, option) = match column.is {
            ColumnUse::Answer { question } | ColumnUse::Other { question } => {
                (AnswerColumnUse::Question, Some(number(&question)), None)
            }
            ColumnUse::Option { question, option } => {
                (AnswerColumnUse::Question, Some(number(&question)), Some(from_one(option)))
            }
            ColumnUse::Respondent => (AnswerColumnUse::Respondent, None, None),
            ColumnUse::Technical => (AnswerColumnUse::Technical, None, None),
            ColumnUse::Nothing => (AnswerColumnUse::Nothing, None, None),
        };
        AnswerColumn { number: column.number, header: column.header, is, question, option }
    });
    let unfit = answers.unfit.into_iter().map(|cell| UnfitCell {
        row: cell.row,
        column: cell.column,
        question: number(&cell.question),
        text: cell.text,
    });
    let told = AnswersTold {
        columns: columns.collect(),
        left_out: answers.left_out.iter().map(left_out).collect(),
        missing: answers.missing.iter().map(|id| number(id)).collect(),
        unfit: unfit.collect(),
    };
    let rows = answers.respondents.into_iter().map(row);
    Answer::Answers(AnswersRead { rows: rows.collect(), told })
}

fn row(respondent: Respondent) -> AnswerRow {
    let answers = respondent.answers.into_iter().map(|answer| SurveyReply {
        question: number(&answer.question),
        boxes: answer.chosen.into_iter().map(from_one).collect(),
        words: answer.text,
    });
    AnswerRow { row: respondent.row, key: digest(&[&respondent.row_key]), answers: answers.collect() }
}

fn number(id: &str) -> u32 {
    id.parse().unwrap_or_default()
}

fn from_one(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX).saturating_add(1)
}
