//! A survey on paper: the questions to hand out until it is closed, and then what was answered.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::language::now::Now;
use crate::records::surveys::{
    SurveyForm, SurveyId, SurveyPage, SurveyQuestion, SurveyQuestionResult, SurveyState,
};

use super::grade::Gate;
use super::naming::Audience;
use super::{Count, LeftOut, LeftOutWhat, LeftOutWhy, ReportHead, ReportOptions};

/// A survey as a report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SurveyReport {
    /// The head of each page.
    pub head: ReportHead,
    /// BCP 47 tag of the language its questions are in; `None` for the one they were made in.
    pub paper_language: Option<String>,
    /// What stands under the title.
    pub intro: String,
    /// Sheets of which the answers are told; 0 before it is closed, and then it is a sheet to fill in.
    pub sheets: u32,
    /// How many of them were typed a second time.
    pub checked: u32,
    /// How many boxes of those differed.
    pub differed: u32,
    /// The questions with what was answered.
    pub questions: Vec<SurveyReportQuestion>,
    /// What is not in it.
    pub left_out: Vec<LeftOut>,
}

/// One question with what was answered to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SurveyReportQuestion {
    /// The question.
    pub text: String,
    /// How it is answered.
    pub form: SurveyForm,
    /// The answers to choose from.
    pub answers: Vec<String>,
    /// Whether enough people answered it to tell anything.
    pub told: bool,
    /// How many chose each answer, as others may see it.
    pub counts: Vec<Count>,
    /// What was written, in the order of the alphabet.
    pub words: Vec<String>,
}

impl Model {
    /// A survey. Numbers of fewer than five are not in it, and no name is left in what was written.
    ///
    /// Errors: `invalid.value` for a language into which not all of it was translated.
    pub fn survey_report(
        &self,
        id: SurveyId,
        options: &ReportOptions,
        now: &Now,
    ) -> Result<SurveyReport, Error> {
        let page = self.survey_page(id)?;
        let mut gate = Gate::over(page.classification, options)?;
        let closed = page.state == SurveyState::Closed;
        let paper_language = options.paper_language.clone().filter(|_| !closed);
        let (title, intro) = in_language(&page, paper_language.as_deref())?;
        let questions: Vec<SurveyReportQuestion> = page
            .questions
            .iter()
            .enumerate()
            .map(|(place, asked)| match page.results.get(place) {
                Some(result) => told(result),
                None => to_ask(asked, paper_language.as_deref()),
            })
            .collect();
        gate.leave_out_all(LeftOutWhat::Names, LeftOutWhy::ForOthers);
        let counts = questions.iter().flat_map(|question| &question.counts);
        for _ in counts.filter(|count| count.is_hidden()) {
            gate.leave_out(LeftOutWhat::Numbers, LeftOutWhy::FewerThanFive);
        }
        let mut report = SurveyReport {
            head: self.head(page.network, &title, gate.mark(), options, now),
            paper_language,
            intro,
            sheets: if closed { page.sheets } else { 0 },
            checked: page.checked,
            differed: page.differed,
            questions,
            left_out: gate.left_out(),
        };
        self.name_nobody(&mut report, &Audience::of_network(page.network), options)?;
        Ok(report)
    }
}

/// Title and words under it.
fn in_language(page: &SurveyPage, language: Option<&str>) -> Result<(String, String), Error> {
    let Some(language) = language else { return Ok((page.title.clone(), page.intro.clone())) };
    let whole = page.languages.iter().any(|one| one == language);
    let translated = page.translations.iter().find(|one| whole && one.language == language);
    let (field, expected) = ("paperLanguage".to_owned(), "translatedLanguage".to_owned());
    let translated = translated.ok_or(Error::Value { field, expected })?;
    Ok((translated.title.clone(), translated.intro.clone()))
}

fn to_ask(asked: &SurveyQuestion, language: Option<&str>) -> SurveyReportQuestion {
    let translated = asked.translations.iter().find(|one| Some(one.language.as_str()) == language);
    let (text, answers) = translated
        .map_or((&asked.text, &asked.answers), |translated| (&translated.text, &translated.answers));
    SurveyReportQuestion {
        text: text.clone(),
        form: asked.form,
        answers: answers.clone(),
        told: false,
        counts: Vec::new(),
        words: Vec::new(),
    }
}

fn told(result: &SurveyQuestionResult) -> SurveyReportQuestion {
    SurveyReportQuestion {
        text: result.text.clone(),
        form: result.form,
        answers: result.boxes.iter().map(|one| one.text.clone()).collect(),
        told: result.told,
        counts: result.boxes.iter().map(|one| one.count).collect(),
        words: result.words.iter().map(|one| one.text.clone()).collect(),
    }
}
