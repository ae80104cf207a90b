//! What can be done with a survey.

use kring_vault::Operation;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::check;
use crate::engine::error::{Error, SheetError};
use crate::engine::number::as_u32;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::counts::SMALLEST_SHOWN;
use crate::records::inputs::{Input, InputSource, InputWay};
use crate::records::themes::ThemeId;

use super::{KeptSheet, SheetCheck, Survey, SurveyContent, SurveyId, SurveyPage, SurveySheet, SurveyState};

pub(crate) const ADD: Operation = Operation::named("survey.add");
pub(crate) const CHANGE: Operation = Operation::named("survey.change");
pub(crate) const REMOVE: Operation = Operation::named("survey.remove");
pub(crate) const OPEN: Operation = Operation::named("survey.open");
pub(crate) const ANSWER: Operation = Operation::named("survey.answer");
pub(crate) const INPUT: Operation = Operation::named("survey.input");
/// Without an undo step, and after it the sheets are in no other: one sheet less, counted again, would show what was on it.
pub(crate) const CLOSE: Operation = Operation::lasting("survey.close");

/// As many questions as fit a page or two, and as few as are worth one.
const QUESTIONS: (u32, u32) = (3, 12);

/// An answer in own words that becomes input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TakenAnswer {
    /// The number of the question, from 1.
    pub question: u32,
    /// The number of the answer among those to that question, from 1.
    pub answer: u32,
    /// The theme it is about, where that is known.
    #[serde(default)]
    pub theme: Option<ThemeId>,
}

impl Workspace {
    /// Makes a survey, as a draft.
    pub fn add_survey(&mut self, content: SurveyContent, now: &Now) -> Result<SurveyPage, Error> {
        self.run(ADD, now, |tx| tx.add_survey(content))
    }

    /// Changes what is written of a survey, from the revision the change started from.
    ///
    /// Errors: `conflict.answered` for other questions once there is a sheet.
    pub fn change_survey(
        &mut self,
        id: SurveyId,
        revision: Option<u32>,
        content: SurveyContent,
        now: &Now,
    ) -> Result<SurveyPage, Error> {
        self.run(CHANGE, now, |tx| tx.change_survey(id, revision, content))
    }

    /// Removes a survey with all that was answered. What was taken over as input stays.
    pub fn remove_survey(&mut self, id: SurveyId, now: &Now) -> Result<(), Error> {
        self.run(REMOVE, now, |tx| tx.remove_survey(id))
    }

    /// Lets a draft go out: from now on sheets are typed in.
    ///
    /// Errors: `invalid.outOfRange` for fewer than 3 or more than 12 questions, `survey.notNow` for one that is out.
    pub fn open_survey(&mut self, id: SurveyId, now: &Now) -> Result<SurveyPage, Error> {
        self.run(OPEN, now, |tx| tx.open_survey(id))
    }

    /// Types a sheet in. Its number is how many there are then.
    ///
    /// Errors: `survey.notNow` for one that is not out, and those of an answer that does not fit, with the number of its question.
    pub fn answer_survey(
        &mut self,
        id: SurveyId,
        sheet: SurveySheet,
        now: &Now,
    ) -> Result<SurveyPage, Error> {
        self.run(ANSWER, now, |tx| tx.answer_survey(id, sheet))
    }

    /// Counts all sheets together and takes them away. It is not done twice, and not undone.
    ///
    /// Errors: `evaluation.sheetsNeeded` for fewer than five, `survey.undecided` while something of a check is to be decided,
    /// `survey.notNow` for one that is not out.
    pub fn close_survey(&mut self, id: SurveyId, now: &Now) -> Result<SurveyPage, Error> {
        self.run(CLOSE, now, |tx| tx.close_survey(id))
    }

    /// Takes an answer in own words over as input of nobody by name, once.
    ///
    /// Errors: `notFound.part` for an answer that is not told, `conflict.taken` for one that was taken over.
    pub fn take_survey_answer(
        &mut self,
        id: SurveyId,
        taken: TakenAnswer,
        now: &Now,
    ) -> Result<Versioned<Input>, Error> {
        self.run(INPUT, now, |tx| tx.take_survey_answer(id, taken))
    }
}

impl Tx<'_, '_> {
    pub(crate) fn add_survey(&mut self, content: SurveyContent) -> Result<SurveyPage, Error> {
        let id = self.add(content.draft())?.id;
        self.survey_page(id)
    }

    pub(crate) fn change_survey(
        &mut self,
        id: SurveyId,
        revision: Option<u32>,
        content: SurveyContent,
    ) -> Result<SurveyPage, Error> {
        let before = self.find(id)?.content.clone();
        let SurveyContent { network: _, title, intro, translations, questions, classification } = content;
        if before.is_fixed() && before.questions != questions {
            return Err(Error::Answered);
        }
        if before.state() == SurveyState::Out {
            check::number("questions", as_u32(questions.len()), QUESTIONS.0, QUESTIONS.1)?;
        }
        let renamed = before.title != title;
        self.change(
            id,
            revision,
            Survey { title, intro, translations, questions, classification, ..before },
        )?;
        let page = self.survey_page(id)?;
        if renamed {
            self.rename_round_of(id, &page.title)?;
        }
        Ok(page)
    }

    pub(crate) fn remove_survey(&mut self, id: SurveyId) -> Result<(), Error> {
        self.release_inputs(id)?;
        self.remove(id).map(drop)
    }

    pub(crate) fn open_survey(&mut self, id: SurveyId) -> Result<SurveyPage, Error> {
        let survey = &self.find(id)?.content;
        survey.must_be(SurveyState::Draft)?;
        check::number("questions", as_u32(survey.questions.len()), QUESTIONS.0, QUESTIONS.1)?;
        let today = self.now.today();
        self.edit(id, |survey| {
            survey.out_on = Some(today);
            Ok(())
        })?;
        self.survey_page(id)
    }

    pub(crate) fn answer_survey(&mut self, id: SurveyId, sheet: SurveySheet) -> Result<SurveyPage, Error> {
        let survey = &self.find(id)?.content;
        survey.must_be(SurveyState::Out)?;
        let replies = sheet.replies(&survey.questions)?;
        self.edit(id, |survey| {
            survey.sheets.push(KeptSheet::typed(replies));
            Ok(())
        })?;
        self.survey_page(id)
    }

    pub(crate) fn close_survey(&mut self, id: SurveyId) -> Result<SurveyPage, Error> {
        let survey = &self.find(id)?.content;
        survey.must_be(SurveyState::Out)?;
        let count = SMALLEST_SHOWN.saturating_sub(as_u32(survey.sheets.len()));
        if count > 0 {
            return Err(SheetError::Needed { count }.into());
        }
        let to_decide =
            survey.sheets.iter().filter(|sheet| matches!(sheet.check, SheetCheck::ToDecide { .. }));
        let count = as_u32(to_decide.count());
        if count > 0 {
            return Err(SheetError::Undecided { count }.into());
        }
        let today = self.now.today();
        self.edit(id, |survey| {
            survey.count();
            survey.closed_on = Some(today);
            Ok(())
        })?;
        self.survey_page(id)
    }

    /// Closes a survey that is out and counts none of its sheets: they go.
    pub(crate) fn drop_survey(&mut self, id: SurveyId) -> Result<(), Error> {
        self.find(id)?.content.must_be(SurveyState::Out)?;
        let today = self.now.today();
        self.edit(id, |survey| {
            survey.sheets = Vec::new();
            survey.closed_on = Some(today);
            Ok(())
        })
        .map(drop)
    }

    pub(crate) fn take_survey_answer(
        &mut self,
        id: SurveyId,
        taken: TakenAnswer,
    ) -> Result<Versioned<Input>, Error> {
        let TakenAnswer { question, answer, theme } = taken;
        let page = self.survey_page(id)?;
        let [at, place] = [question, answer].map(|number| (number as usize).wrapping_sub(1));
        let told = page.results.get(at).and_then(|result| result.words.get(place));
        let told = told.ok_or(Error::PartNotFound { part: "answer" })?;
        if told.taken {
            return Err(SheetError::TakenOver.into());
        }
        self.edit(id, |survey| {
            let tallied = survey.counted.answers.get_mut(at);
            if let Some(written) = tallied.and_then(|tallied| tallied.words.get_mut(place)) {
                written.taken = true;
            }
            Ok(())
        })?;
        let on = page.closed_on.unwrap_or(self.now.today());
        let said =
            Input::of_nobody(page.network, InputWay::Survey, &page.title, InputSource::Survey { id }, on);
        self.add(Input { words: told.text.clone(), themes: theme.into_iter().collect(), ..said })
    }
}

impl Survey {
    pub(crate) fn must_be(&self, wanted: SurveyState) -> Result<(), Error> {
        let state = self.state();
        if state == wanted { Ok(()) } else { Err(SheetError::NotNow { state: state.name() }.into()) }
    }
}
