//! Questions one by one, for scripts and the command line.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::engine::workspace::Tx;

use super::{QuestionTranslation, SurveyContent, SurveyId, SurveyPage, SurveyQuestion, SurveyTranslation};

/// Words of a survey in another language: those of a question, or the title and what stands under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct QuestionTranslating {
    /// BCP 47 tag of the language.
    pub language: String,
    /// The number of the question, from 1; `None` for the title.
    #[serde(default)]
    pub question: Option<u32>,
    /// The question, or the title.
    pub text: String,
    /// The answers to choose from, in their order.
    #[serde(default)]
    pub answers: Vec<String>,
    /// What stands under the title.
    #[serde(default)]
    pub intro: String,
}

impl Tx<'_, '_> {
    /// Adds a question as the last, or puts it in the place of the one with this number, from 1; its translations stay.
    pub(crate) fn keep_survey_question(
        &mut self,
        id: SurveyId,
        number: Option<u32>,
        question: SurveyQuestion,
    ) -> Result<SurveyPage, Error> {
        let mut content = SurveyContent::of(&self.find(id)?.content);
        match number {
            None => content.questions.push(question),
            Some(number) => {
                let there = question_of(&mut content, number)?;
                let translations = std::mem::take(&mut there.translations);
                *there = SurveyQuestion { translations, ..question };
            }
        }
        self.change_survey(id, None, content)
    }

    pub(crate) fn remove_survey_question(&mut self, id: SurveyId, number: u32) -> Result<SurveyPage, Error> {
        let mut content = SurveyContent::of(&self.find(id)?.content);
        question_of(&mut content, number)?;
        content.questions.remove(number as usize - 1);
        self.change_survey(id, None, content)
    }

    /// Writes words of a survey in another language, in place of those it had in that.
    pub(crate) fn translate_survey(
        &mut self,
        id: SurveyId,
        translating: QuestionTranslating,
    ) -> Result<SurveyPage, Error> {
        let QuestionTranslating { language, question, text, answers, intro } = translating;
        let mut content = SurveyContent::of(&self.find(id)?.content);
        if let Some(number) = question {
            let there = &mut question_of(&mut content, number)?.translations;
            there.retain(|one| one.language != language);
            there.push(QuestionTranslation { language, text, answers });
        } else {
            content.translations.retain(|one| one.language != language);
            content.translations.push(SurveyTranslation { language, title: text, intro });
        }
        self.change_survey(id, None, content)
    }
}

fn question_of(content: &mut SurveyContent, number: u32) -> Result<&mut SurveyQuestion, Error> {
    let place = (number as usize).wrapping_sub(1);
    content.questions.get_mut(place).ok_or(Error::PartNotFound { part: "question" })
}
