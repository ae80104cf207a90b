//! Answers to a survey from the tables of Microsoft Forms, Google Forms and LimeSurvey.

mod choices;
mod columns;
mod read;

use serde::{Deserialize, Serialize};

use crate::table::LeftOutColumn;

/// A question of a survey, as the caller knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SurveyQuestion {
    /// What the caller knows it by.
    pub id: String,
    /// The question as it was asked: the heading of its column.
    pub text: String,
    /// The answers to choose from; none for a question with a text for an answer.
    #[serde(default)]
    pub options: Vec<String>,
    /// Whether several may be chosen.
    #[serde(default)]
    pub several: bool,
}

/// A column that somebody chose the question of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChosenColumn {
    /// The number of the column; the first is 1.
    pub column: u32,
    /// The id of the question; `None` where nothing is taken of the column.
    #[serde(default)]
    pub question: Option<String>,
    /// The place of the option it stands for, where every option has a column of its own; the first is 0.
    #[serde(default)]
    pub option: Option<usize>,
}

/// What a column was taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SurveyColumn {
    /// Its number in the file; the first is 1.
    pub number: u32,
    /// Its heading, or its letters where it has none.
    pub header: String,
    /// What it is for.
    pub is: ColumnUse,
}

/// What a column of answers is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum ColumnUse {
    /// The answer to a question.
    Answer {
        /// The id of the question.
        question: String,
    },
    /// Whether one option was chosen.
    Option {
        /// The id of the question.
        question: String,
        /// The place of the option; the first is 0.
        option: usize,
    },
    /// What was answered besides the options.
    Other {
        /// The id of the question.
        question: String,
    },
    /// Who answered: dropped, but where that was asked for.
    Respondent,
    /// When, and by which number: dropped.
    Technical,
    /// No question that is known: dropped.
    Nothing,
}

/// What a cell says to a question with options that is none of these.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnfitAnswer {
    /// The row in the file; the first is 1.
    pub row: u32,
    /// The column in the file; the first is 1.
    pub column: u32,
    /// The id of the question.
    pub question: String,
    /// What it says.
    pub text: String,
}

/// The answers of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SurveyAnswers {
    /// Who answered something, in the order of the file.
    pub respondents: Vec<Respondent>,
    /// Every column that can be taken, in order.
    pub columns: Vec<SurveyColumn>,
    /// What fits no option, in the order of the file.
    pub unfit: Vec<UnfitAnswer>,
    /// The questions without a column, by their id.
    pub missing: Vec<String>,
    /// The columns that say who answered and when, by number: dropped, but where they were asked for.
    pub about_respondents: Vec<u32>,
    /// The columns that belong to no question, by number; nothing of them is taken.
    pub unmatched: Vec<u32>,
    /// The columns that are never taken.
    pub left_out: Vec<LeftOutColumn>,
}

/// What one person answered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Respondent {
    /// The row in the file; the first is 1.
    pub row: u32,
    /// What the program that made the file tells its rows apart by, such as a number and a time; empty where it has
    /// nothing of the kind. Never a name or an address.
    pub row_key: String,
    /// Who it is, where that was asked for and the file says it.
    pub name: Option<String>,
    /// Their e-mail address, where that was asked for and the file says it.
    pub email: Option<String>,
    /// What they answered, in the order of the questions; what they left open is not there.
    pub answers: Vec<Answer>,
}

/// An answer to a question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// The id of the question.
    pub question: String,
    /// The places of the chosen options among those of the question; the first is 0.
    pub chosen: Vec<usize>,
    /// What was answered besides the options, or to a question without any.
    pub text: String,
}
