//! Answers to a survey from the tables of Microsoft Forms, Google Forms and LimeSurvey.

mod choices;
mod columns;

use serde::{Deserialize, Serialize};

use crate::table::{LeftOutColumn, Table};
use crate::text::tidy;

use columns::{Use, uses};

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

/// The answers of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SurveyAnswers {
    /// Who answered something, in the order of the file.
    pub respondents: Vec<Respondent>,
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

impl Table {
    /// The answers to these questions. `with_names`: whether who answered is taken too.
    pub fn survey_answers(&self, questions: &[SurveyQuestion], with_names: bool) -> SurveyAnswers {
        let uses = uses(&self.columns, questions);
        let numbers = |wanted: fn(&Use) -> bool| {
            let columns = self.columns.iter().zip(&uses).filter(|(_, used)| wanted(used));
            columns.map(|(column, _)| column.number).collect::<Vec<_>>()
        };
        let mut answers = SurveyAnswers {
            about_respondents: numbers(|used| matches!(used, Use::Name | Use::Email | Use::Technical)),
            unmatched: numbers(|used| matches!(used, Use::Nothing)),
            left_out: self.left_out.clone(),
            ..SurveyAnswers::default()
        };
        for (at, question) in questions.iter().enumerate() {
            if !uses.iter().any(|used| used.question() == Some(at)) {
                answers.missing.push(question.id.clone());
            }
        }
        for row in &self.rows {
            let mut respondent = Respondent { row: row.number, ..Respondent::default() };
            let mut found = vec![Answer::default(); questions.len()];
            for (cell, used) in row.cells.iter().zip(&uses).filter(|(cell, _)| !cell.is_empty()) {
                let text = tidy(&cell.text());
                match used {
                    Use::Name if with_names => respondent.name = Some(text),
                    Use::Email if with_names => respondent.email = Some(text),
                    Use::Answer(at) => {
                        if let (Some(answer), Some(question)) = (found.get_mut(*at), questions.get(*at)) {
                            choices::take(answer, question, &text);
                        }
                    }
                    Use::Option(at, option) if choices::is_yes(&text) => {
                        if let Some(answer) =
                            found.get_mut(*at).filter(|answer| !answer.chosen.contains(option))
                        {
                            answer.chosen.push(*option);
                        }
                    }
                    Use::Other(at) => {
                        if let Some(answer) = found.get_mut(*at) {
                            choices::add_text(answer, &text);
                        }
                    }
                    _ => {}
                }
            }
            for (answer, question) in found.into_iter().zip(questions) {
                if !answer.chosen.is_empty() || !answer.text.is_empty() {
                    respondent.answers.push(Answer { question: question.id.clone(), ..answer });
                }
            }
            if !respondent.answers.is_empty() {
                answers.respondents.push(respondent);
            }
        }
        answers
    }
}
