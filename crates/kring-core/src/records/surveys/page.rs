//! A survey as it is shown: the record itself, with its sheets, is shown nowhere.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::engine::record::Versioned;
use crate::records::counts::SMALLEST_SHOWN;
use crate::records::networks::NetworkId;

use super::results::checks;
use super::{
    SheetCheck, Survey, SurveyId, SurveyQuestion, SurveyQuestionResult, SurveyState, SurveyTranslation,
};

/// A survey as it is shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SurveyPage {
    /// Which.
    pub id: SurveyId,
    /// Its revision, for a change.
    pub revision: u32,
    /// Of which network.
    pub network: NetworkId,
    /// The name of the network.
    pub network_name: String,
    /// What it is called.
    pub title: String,
    /// A few words to who fills it in.
    pub intro: String,
    /// Title and words in other languages.
    pub translations: Vec<SurveyTranslation>,
    /// The questions in their order.
    pub questions: Vec<SurveyQuestion>,
    /// The languages it can be printed in besides its own: into which all of it was translated.
    pub languages: Vec<String>,
    /// What is done with it.
    pub state: SurveyState,
    /// Whether its questions stay as they are.
    pub fixed: bool,
    /// The day it went out.
    #[specta(type = Option<String>)]
    pub out_on: Option<Date>,
    /// The day it was closed.
    #[specta(type = Option<String>)]
    pub closed_on: Option<Date>,
    /// How many sheets were typed in.
    pub sheets: u32,
    /// How many more sheets it takes before it can be closed.
    pub needed: u32,
    /// The sheets that are typed a second time; none once it is closed.
    pub sample: Vec<SampledSheet>,
    /// How many sheets were typed a second time.
    pub checked: u32,
    /// How many boxes of those differed.
    pub differed: u32,
    /// What was answered to each question; none before it is closed.
    pub results: Vec<SurveyQuestionResult>,
    /// Who may read it.
    pub classification: Classification,
}

/// A sheet of the sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SampledSheet {
    /// Its number.
    pub sheet: u32,
    /// How far its check is.
    pub state: SampledState,
}

/// How far the check of a sheet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SampledState {
    /// It is to be typed a second time.
    ToCheck,
    /// Something differs: what holds is to be decided.
    ToDecide,
    /// It was checked.
    Checked,
}

impl Model {
    /// A survey as it is shown.
    pub fn survey_page(&self, id: SurveyId) -> Result<SurveyPage, Error> {
        Ok(self.shown_survey(self.find(id)?))
    }

    pub(super) fn shown_survey(&self, kept: &Versioned<Survey>) -> SurveyPage {
        let survey = &kept.content;
        let (sheets, (checked, differed)) = if survey.state() == SurveyState::Closed {
            (survey.counted.sheets, (survey.counted.checked, survey.counted.differed))
        } else {
            (as_u32(survey.sheets.len()), checks(&survey.sheets))
        };
        SurveyPage {
            id: kept.id,
            revision: kept.revision,
            network: survey.network,
            network_name: self.network_name(survey.network),
            title: survey.title.clone(),
            intro: survey.intro.clone(),
            translations: survey.translations.clone(),
            questions: survey.questions.clone(),
            languages: survey.languages(),
            state: survey.state(),
            fixed: survey.is_fixed(),
            out_on: survey.out_on,
            closed_on: survey.closed_on,
            sheets,
            needed: SMALLEST_SHOWN.saturating_sub(sheets),
            sample: survey
                .sample()
                .map(|(sheet, kept)| SampledSheet { sheet, state: kept.check.state() })
                .collect(),
            checked,
            differed,
            results: survey.results(),
            classification: survey.classification,
        }
    }
}

impl SheetCheck {
    fn state(&self) -> SampledState {
        match self {
            Self::NotYet => SampledState::ToCheck,
            Self::ToDecide { .. } => SampledState::ToDecide,
            Self::Done { .. } => SampledState::Checked,
        }
    }
}

impl Survey {
    /// The languages into which its title and every question were translated.
    fn languages(&self) -> Vec<String> {
        let tags = self.translations.iter().map(|one| &one.language);
        let whole = tags.filter(|tag| {
            self.questions.iter().all(|asked| asked.translations.iter().any(|one| one.language == **tag))
        });
        whole.cloned().collect()
    }
}
