//! Verbs on surveys, for scripts. None of them gives a record as it is kept.

use crate::engine::input::{from_json, patch_json};
use crate::engine::verbs::{
    Verb, answer, filter, nothing_left, removed, required, take, take_id, take_last_id,
};
use crate::records::surveys::{
    QuestionTranslating, Survey, SurveyContent, SurveyFilter, SurveyQuestion, SurveySheet, TakenAnswer,
    checking, verbs,
};

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("survey add", verbs::ADD, |tx, input| {
        answer(tx.add_survey(from_json::<SurveyContent>(input)?)?)
    }),
    Verb::write("survey edit", verbs::CHANGE, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let revision = take::<Option<u32>>(&mut input, "revision", "number")?.flatten();
        let content = patch_json(&SurveyContent::of(&tx.find::<Survey>(id)?.content), input)?;
        answer(tx.change_survey(id, revision, content)?)
    }),
    Verb::write("survey question add", verbs::CHANGE, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        answer(tx.keep_survey_question(id, None, from_json::<SurveyQuestion>(input)?)?)
    }),
    Verb::write("survey question edit", verbs::CHANGE, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let number = required(&mut input, "question", "number")?;
        let place = (number as usize).wrapping_sub(1);
        let there = tx.find::<Survey>(id)?.content.questions.get(place);
        let there = there.ok_or(crate::engine::error::Error::PartNotFound { part: "question" })?;
        let question = patch_json(there, input)?;
        answer(tx.keep_survey_question(id, Some(number), question)?)
    }),
    Verb::write("survey question remove", verbs::CHANGE, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let number = required(&mut input, "question", "number")?;
        nothing_left(&input)?;
        answer(tx.remove_survey_question(id, number)?)
    }),
    Verb::write("survey translate", verbs::CHANGE, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        answer(tx.translate_survey(id, from_json::<QuestionTranslating>(input)?)?)
    }),
    Verb::write("survey remove", verbs::REMOVE, |tx, mut input| {
        let id = take_last_id::<Survey>(&mut input)?;
        tx.remove_survey(id)?;
        Ok(removed(id))
    }),
    Verb::write("survey open", verbs::OPEN, |tx, mut input| {
        answer(tx.open_survey(take_last_id(&mut input)?)?)
    }),
    Verb::write("survey answer", verbs::ANSWER, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        answer(tx.answer_survey(id, from_json::<SurveySheet>(input)?)?)
    }),
    Verb::write("survey check", checking::CHECK, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let sheet = required(&mut input, "sheet", "number")?;
        answer(tx.check_survey_sheet(id, sheet, from_json::<SurveySheet>(input)?)?)
    }),
    Verb::write("survey decide", checking::DECIDE, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let sheet = required(&mut input, "sheet", "number")?;
        let second: Vec<u32> = take(&mut input, "second", "list")?.unwrap_or_default();
        nothing_left(&input)?;
        answer(tx.decide_survey_sheet(id, sheet, &second.into_iter().collect())?)
    }),
    Verb::write("survey close", verbs::CLOSE, |tx, mut input| {
        answer(tx.close_survey(take_last_id(&mut input)?)?)
    }),
    Verb::write("survey input", verbs::INPUT, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        answer(tx.take_survey_answer(id, from_json::<TakenAnswer>(input)?)?)
    }),
    Verb::read("survey list", |model, input, _| {
        let filter: SurveyFilter = filter(input)?;
        answer(model.surveys(&filter))
    }),
    Verb::read("survey show", |model, mut input, _| answer(model.survey_page(take_last_id(&mut input)?)?)),
];
