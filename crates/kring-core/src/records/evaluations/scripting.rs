//! Verbs on evaluations, for scripts. None of them gives a record as it is kept.

use crate::engine::input::from_json;
use crate::engine::verbs::{
    Verb, answer, filter, nothing_left, removed, required, take, take_id, take_last_id,
};
use crate::records::evaluations::{Evaluation, EvaluationFilter, Question, SheetOfAnswers, verbs};

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("evaluation add", verbs::ADD, |tx, mut input| {
        let meeting = take_id(&mut input, "meeting")?;
        let questions: Vec<Question> = required(&mut input, "questions", "list")?;
        nothing_left(&input)?;
        answer(tx.add_evaluation(meeting, questions)?)
    }),
    Verb::write("evaluation edit", verbs::CHANGE, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let revision = take::<Option<u32>>(&mut input, "revision", "number")?.flatten();
        let questions: Vec<Question> = required(&mut input, "questions", "list")?;
        nothing_left(&input)?;
        answer(tx.change_evaluation(id, revision, questions)?)
    }),
    Verb::write("evaluation remove", verbs::REMOVE, |tx, mut input| {
        let id = take_last_id::<Evaluation>(&mut input)?;
        tx.remove(id)?;
        Ok(removed(id))
    }),
    Verb::write("evaluation answer", verbs::ANSWER, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        answer(tx.answer_evaluation(id, from_json::<SheetOfAnswers>(input)?)?)
    }),
    Verb::write("evaluation count", verbs::COUNT, |tx, mut input| {
        answer(tx.count_evaluation(take_last_id(&mut input)?)?)
    }),
    Verb::read("evaluation list", |model, input, _| {
        let filter: EvaluationFilter = filter(input)?;
        answer(model.evaluations(&filter))
    }),
    Verb::read("evaluation show", |model, mut input, _| {
        answer(model.evaluation_page(take_last_id(&mut input)?)?)
    }),
];
