//! What can be done with an evaluation.

use kring_vault::Operation;

use crate::engine::error::{Error, SheetError};
use crate::engine::record::Id;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::meetings::MeetingId;

use super::{Evaluation, EvaluationId, EvaluationPage, Question, SheetOfAnswers, Tally};

pub(crate) const ADD: Operation = Operation::named("evaluation.add");
pub(crate) const CHANGE: Operation = Operation::named("evaluation.change");
pub(crate) const REMOVE: Operation = Operation::named("evaluation.remove");
pub(crate) const ANSWER: Operation = Operation::named("evaluation.answer");
/// Without an undo step, and after it the sheets that were counted are in no other: one sheet less, counted again, would show what
/// was on that sheet.
pub(crate) const COUNT: Operation = Operation::lasting("evaluation.count");

impl Workspace {
    /// Makes the questions about a meeting.
    ///
    /// Errors: `invalid.duplicate` where the meeting has an evaluation.
    pub fn add_evaluation(
        &mut self,
        meeting: MeetingId,
        questions: Vec<Question>,
        now: &Now,
    ) -> Result<EvaluationPage, Error> {
        self.run(ADD, now, |tx| tx.add_evaluation(meeting, questions))
    }

    /// Changes the questions, from the revision the change started from.
    ///
    /// Errors: `conflict.answered` once there are answers.
    pub fn change_evaluation(
        &mut self,
        id: EvaluationId,
        revision: Option<u32>,
        questions: Vec<Question>,
        now: &Now,
    ) -> Result<EvaluationPage, Error> {
        self.run(CHANGE, now, |tx| tx.change_evaluation(id, revision, questions))
    }

    /// Removes an evaluation with all answers.
    pub fn remove_evaluation(&mut self, id: EvaluationId, now: &Now) -> Result<(), Error> {
        self.run(REMOVE, now, |tx| tx.remove(id).map(drop))
    }

    /// Takes a sheet down. It waits, with others, until they are counted.
    ///
    /// Errors: those of an answer that does not fit, with the number of its question.
    pub fn answer_evaluation(
        &mut self,
        id: EvaluationId,
        sheet: SheetOfAnswers,
        now: &Now,
    ) -> Result<EvaluationPage, Error> {
        self.run(ANSWER, now, |tx| tx.answer_evaluation(id, sheet))
    }

    /// Counts the sheets that wait, so that their answers are told.
    ///
    /// Errors: `evaluation.sheetsNeeded` for fewer than five.
    pub fn count_evaluation(&mut self, id: EvaluationId, now: &Now) -> Result<EvaluationPage, Error> {
        self.run(COUNT, now, |tx| tx.count_evaluation(id))
    }
}

impl Tx<'_, '_> {
    pub(crate) fn add_evaluation(
        &mut self,
        meeting: MeetingId,
        questions: Vec<Question>,
    ) -> Result<EvaluationPage, Error> {
        let (counted, waiting) = (Tally::default(), Tally::default());
        let id = self.add(Evaluation { meeting, questions, counted, waiting })?.id;
        self.evaluation_page(id)
    }

    pub(crate) fn change_evaluation(
        &mut self,
        id: EvaluationId,
        revision: Option<u32>,
        questions: Vec<Question>,
    ) -> Result<EvaluationPage, Error> {
        let before = self.find(id)?.content.clone();
        if before.is_answered() {
            return Err(Error::Answered);
        }
        self.change(id, revision, Evaluation { questions, ..before })?;
        self.evaluation_page(id)
    }

    pub(crate) fn answer_evaluation(
        &mut self,
        id: EvaluationId,
        sheet: SheetOfAnswers,
    ) -> Result<EvaluationPage, Error> {
        let tally = sheet.tally(&self.find(id)?.content.questions)?;
        self.edit(id, |evaluation| {
            evaluation.waiting.take_in(tally);
            Ok(())
        })?;
        self.evaluation_page(id)
    }

    pub(crate) fn count_evaluation(&mut self, id: EvaluationId) -> Result<EvaluationPage, Error> {
        let count = self.find(id)?.content.needed();
        if count > 0 {
            return Err(SheetError::Needed { count }.into());
        }
        self.edit(id, |evaluation| {
            evaluation.count_waiting();
            Ok(())
        })?;
        self.evaluation_page(id)
    }

    /// Collects no more: sheets that wait go uncounted, and with them an evaluation of which nothing was counted.
    pub(crate) fn drop_evaluation(&mut self, id: EvaluationId) -> Result<(), Error> {
        if self.find(id)?.content.counted.sheets == 0 {
            return self.remove(id).map(drop);
        }
        self.edit(id, |evaluation| {
            evaluation.waiting = Tally::default();
            Ok(())
        })
        .map(drop)
    }

    /// The evaluation of a meeting goes with it.
    pub(crate) fn remove_evaluations_of<T>(&mut self, gone: Id<T>) -> Result<(), Error> {
        for evaluation in self.ids_linked::<Evaluation>(gone.uuid()) {
            self.remove(evaluation)?;
        }
        Ok(())
    }
}
