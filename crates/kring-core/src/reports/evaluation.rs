//! The evaluation of a meeting on paper: what was answered, or the questions to hand out as long as nothing may be told.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::language::now::Now;
use crate::records::evaluations::{AnswerForm, EvaluationPage, QuestionResult};
use crate::records::grades::Graded;
use crate::records::meetings::MeetingId;

use super::grade::Gate;
use super::naming::Audience;
use super::{Count, LeftOut, LeftOutWhat, LeftOutWhy, ReportHead, ReportOptions};

/// An evaluation as a report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EvaluationReport {
    /// The head of each page.
    pub head: ReportHead,
    /// The day of the meeting.
    #[specta(type = String)]
    pub on: Date,
    /// Sheets of which the answers are told; 0 where none are yet, and then it is a sheet to fill in.
    pub sheets: u32,
    /// The questions with what was answered.
    pub questions: Vec<EvaluationReportQuestion>,
    /// What is not in it.
    pub left_out: Vec<LeftOut>,
}

/// One question with what was answered to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EvaluationReportQuestion {
    /// The question.
    pub text: String,
    /// How it is answered.
    pub form: AnswerForm,
    /// Whether enough people answered it to tell anything.
    pub told: bool,
    /// How many chose each of the five, from "not at all" on, as others may see it.
    pub scale: Vec<Count>,
    /// Half of those who answered chose this or less, from 1 to 5.
    pub middle: Option<u32>,
    /// What was written, in the order of the alphabet.
    pub open: Vec<String>,
}

impl Model {
    /// The evaluation of a meeting. Numbers of fewer than five are not in it, and no name is left in what was written.
    ///
    /// Errors: `invalid.required` where the meeting has no evaluation.
    pub fn evaluation_report(
        &self,
        id: MeetingId,
        options: &ReportOptions,
        now: &Now,
    ) -> Result<EvaluationReport, Error> {
        let meeting = &self.find(id)?.content;
        let page = self.evaluation_of(id);
        let page = page.ok_or_else(|| Error::Required { field: "evaluation".to_owned() })?;
        let mut gate = Gate::over(self.grade_of(Graded::Meeting(meeting)), options)?;
        gate.leave_out_all(LeftOutWhat::Names, LeftOutWhy::ForOthers);
        let sheets = page.sheets;
        let questions = questions(page);
        let hidden = questions.iter().flat_map(|question| &question.scale).filter(|count| count.is_hidden());
        for _ in hidden {
            gate.leave_out(LeftOutWhat::Numbers, LeftOutWhy::FewerThanFive);
        }
        let mut report = EvaluationReport {
            head: self.head(meeting.network, &meeting.title, gate.mark(), options, now),
            on: meeting.at.date(),
            sheets,
            questions,
            left_out: gate.left_out(),
        };
        self.name_nobody(&mut report, &Audience::of(meeting), options)?;
        Ok(report)
    }
}

fn questions(page: EvaluationPage) -> Vec<EvaluationReportQuestion> {
    let mut results = page.results.into_iter();
    let all = page.questions.into_iter();
    all.map(|question| match results.next() {
        Some(result) => told(result),
        None => EvaluationReportQuestion {
            text: question.text,
            form: question.form,
            told: false,
            scale: Vec::new(),
            middle: None,
            open: Vec::new(),
        },
    })
    .collect()
}

fn told(result: QuestionResult) -> EvaluationReportQuestion {
    let QuestionResult { text, form, answered, scale, middle, open } = result;
    let scale = Count::parts_for_others(&scale, answered.unwrap_or_default());
    // Beside what is hidden it would say how that divides.
    let middle = middle.filter(|_| scale.iter().all(|part| part.shown().is_some()));
    EvaluationReportQuestion { text, form, told: answered.is_some(), scale, middle, open }
}
