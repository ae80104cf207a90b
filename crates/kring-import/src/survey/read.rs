//! The rows of a table as answers.

use crate::columns::MappingError;
use crate::table::Table;
use crate::text::tidy;

use super::columns::{Use, is_moment, tells_rows_apart, uses};
use super::{
    Answer, ChosenColumn, ColumnUse, Respondent, SurveyAnswers, SurveyColumn, SurveyQuestion, UnfitAnswer,
    choices,
};

impl Table {
    /// The answers to these questions. Columns are matched by their words, those in `chosen` as somebody chose. One question
    /// may stand here in several languages, each time with the same id and as many options. `with_names`: whether who
    /// answered is taken too.
    ///
    /// Errors: `mapping.noSuchColumn`, `mapping.columnLeftOut`, `mapping.columnTwice` for what is chosen.
    pub fn survey_answers(
        &self,
        questions: &[SurveyQuestion],
        chosen: &[ChosenColumn],
        with_names: bool,
    ) -> Result<SurveyAnswers, MappingError> {
        self.check_chosen(chosen)?;
        let uses = uses(&self.columns, questions, chosen);
        let numbers = |wanted: fn(&Use) -> bool| {
            let columns = self.columns.iter().zip(&uses).filter(|(_, used)| wanted(used));
            columns.map(|(column, _)| column.number).collect::<Vec<_>>()
        };
        let mut answers = SurveyAnswers {
            columns: self.survey_columns(&uses, questions),
            about_respondents: numbers(|used| matches!(used, Use::Name | Use::Email | Use::Technical)),
            unmatched: numbers(|used| matches!(used, Use::Nothing)),
            left_out: self.left_out.clone(),
            ..SurveyAnswers::default()
        };
        let is_there = |id: &str| {
            let asked = uses.iter().filter_map(|used| questions.get(used.question()?));
            asked.into_iter().any(|question| question.id == id)
        };
        for question in questions {
            if !is_there(&question.id) && !answers.missing.contains(&question.id) {
                answers.missing.push(question.id.clone());
            }
        }
        for row in &self.rows {
            let mut respondent = Respondent { row: row.number, ..Respondent::default() };
            let mut found = vec![Answer::default(); questions.len()];
            let mut timed = false;
            for ((cell, used), column) in
                row.cells.iter().zip(&uses).zip(&self.columns).filter(|((cell, _), _)| !cell.is_empty())
            {
                let text = tidy(&cell.text());
                match used {
                    Use::Name if with_names => respondent.name = Some(text),
                    Use::Email if with_names => respondent.email = Some(text),
                    Use::Technical if tells_rows_apart(&column.header) => {
                        timed |= is_moment(&column.header);
                        respondent.row_key.push_str(&text);
                        respondent.row_key.push('\n');
                    }
                    Use::Answer(at) | Use::Option(at, _) | Use::Other(at) => {
                        let (Some(answer), Some(question)) = (found.get_mut(*at), questions.get(*at)) else {
                            continue;
                        };
                        let before = answer.text.len();
                        choices::take_cell(answer, question, *used, &text);
                        if !question.options.is_empty() && answer.text.len() > before {
                            let said = answer.text.get(before..).unwrap_or_default();
                            answers.unfit.push(UnfitAnswer {
                                row: row.number,
                                column: column.number,
                                question: question.id.clone(),
                                text: said.trim_start_matches(choices::BETWEEN).to_owned(),
                            });
                        }
                    }
                    _ => {}
                }
            }
            if !timed {
                // Every file numbers its rows from 1: a number alone does not know one again.
                respondent.row_key.clear();
            }
            respondent.answers = joined(found, questions);
            if !respondent.answers.is_empty() {
                answers.respondents.push(respondent);
            }
        }
        Ok(answers)
    }

    fn check_chosen(&self, chosen: &[ChosenColumn]) -> Result<(), MappingError> {
        let mut seen = Vec::new();
        for one in chosen {
            let column = one.column.to_string();
            if seen.contains(&one.column) {
                return Err(MappingError::ColumnTwice { column });
            }
            seen.push(one.column);
            if self.left_out.iter().any(|left| left.number == one.column) {
                return Err(MappingError::ColumnLeftOut { column });
            }
            if !self.columns.iter().any(|known| known.number == one.column) {
                return Err(MappingError::NoSuchColumn { column });
            }
        }
        Ok(())
    }

    fn survey_columns(&self, uses: &[Use], questions: &[SurveyQuestion]) -> Vec<SurveyColumn> {
        let id = |at: usize| questions.get(at).map(|question| question.id.clone()).unwrap_or_default();
        let columns = self.columns.iter().zip(uses).map(|(column, used)| SurveyColumn {
            number: column.number,
            header: column.header.clone(),
            is: match *used {
                Use::Answer(at) => ColumnUse::Answer { question: id(at) },
                Use::Option(at, option) => ColumnUse::Option { question: id(at), option },
                Use::Other(at) => ColumnUse::Other { question: id(at) },
                Use::Name | Use::Email => ColumnUse::Respondent,
                Use::Technical => ColumnUse::Technical,
                Use::Nothing => ColumnUse::Nothing,
            },
        });
        columns.collect()
    }
}

/// What was answered, each question once in whatever language it was asked.
fn joined(found: Vec<Answer>, questions: &[SurveyQuestion]) -> Vec<Answer> {
    let mut answers: Vec<Answer> = Vec::new();
    for (answer, question) in found.into_iter().zip(questions) {
        if answer.chosen.is_empty() && answer.text.is_empty() {
            continue;
        }
        match answers.iter_mut().find(|known| known.question == question.id) {
            Some(known) => {
                answer.chosen.into_iter().for_each(|option| choices::choose(known, option));
                choices::add_text(known, &answer.text);
            }
            None => answers.push(Answer { question: question.id.clone(), ..answer }),
        }
    }
    answers
}
