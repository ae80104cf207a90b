//! What somebody writes of a survey: all but its state and its sheets.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::records::networks::NetworkId;

use super::{Survey, SurveyQuestion, SurveyTally, SurveyTranslation};

/// A survey as it is written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SurveyContent {
    /// Of which network; it stays of that.
    pub network: NetworkId,
    /// What it is called, on top of the paper.
    pub title: String,
    /// A few words to who fills it in; may be empty.
    #[serde(default)]
    pub intro: String,
    /// Title and words in other languages.
    #[serde(default)]
    pub translations: Vec<SurveyTranslation>,
    /// The questions in their order.
    #[serde(default)]
    pub questions: Vec<SurveyQuestion>,
    /// Who may read it.
    #[serde(default)]
    pub classification: Classification,
}

impl SurveyContent {
    /// What is written of a survey that is there.
    pub(super) fn of(survey: &Survey) -> Self {
        Self {
            network: survey.network,
            title: survey.title.clone(),
            intro: survey.intro.clone(),
            translations: survey.translations.clone(),
            questions: survey.questions.clone(),
            classification: survey.classification,
        }
    }

    /// A draft of it.
    pub(super) fn draft(self) -> Survey {
        let Self { network, title, intro, translations, questions, classification } = self;
        let (out_on, closed_on, sheets, counted) = (None, None, Vec::new(), SurveyTally::default());
        Survey {
            network,
            title,
            intro,
            translations,
            questions,
            out_on,
            closed_on,
            sheets,
            counted,
            classification,
        }
    }
}
