//! An evaluation as the vault keeps it: what must be in it.

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{Called, Model, Reference, Stored};
use crate::engine::number::as_u32;
use crate::engine::record::{Id, RecordKind, Versioned};
use crate::engine::verbs::Verb;

use super::{AnswerForm, Evaluation, SCALE, Tally};

/// As many questions as people answer at the end of an evening, and as few as say something.
const QUESTIONS: (u32, u32) = (3, 6);

impl Stored for Evaluation {
    const KIND: RecordKind = RecordKind::EVALUATION;
    const VERBS: &'static [&'static [Verb]] = &[super::scripting::VERBS];

    fn check(&self) -> Result<(), Error> {
        let (least, most) = QUESTIONS;
        check::number("questions", as_u32(self.questions.len()), least, most)?;
        for (place, question) in self.questions.iter().enumerate() {
            check::required("text", &question.text, check::NAME)
                .map_err(|error| error.within(&format!("questions.{place}")))?;
        }
        let asked = self.questions.iter().map(|question| question.text.trim().to_lowercase());
        check::unique("questions", asked)?;
        self.check_tally("counted", &self.counted, self.counted.sheets)?;
        // Of sheets that were counted, answers may wait for more of their question.
        self.check_tally("waiting", &self.waiting, self.counted.sheets.saturating_add(self.waiting.sheets))
    }

    fn check_among(&self, own: Id<Self>, model: &Model) -> Result<(), Error> {
        let mut others = model.linked::<Self>(self.meeting.uuid()).filter(|kept| kept.id != own);
        if others.next().is_some() {
            return Err(Error::Duplicate { field: "meeting".to_owned() });
        }
        Ok(())
    }

    fn references(&self) -> Vec<Reference> {
        vec![Reference::to("meeting", self.meeting)]
    }

    // No words: an answer must not be found by what somebody is known to say, and the questions are those of the meeting.

    fn grade_among(kept: &Versioned<Self>, model: &Model) -> Classification {
        model.shown_evaluation(kept).classification
    }

    fn called(kept: &Versioned<Self>, _model: &Model) -> Called {
        Called::By(vec![kept.content.meeting.uuid()])
    }

    #[cfg(test)]
    fn sample() -> (serde_json::Value, &'static [&'static str]) {
        let sample = serde_json::json!({ "meeting": crate::engine::model::SAMPLE_ID,
            "questions": [{ "text": "a" }, { "text": "b" }, { "text": "c", "form": "open" }],
            "counted": { "sheets": 1, "answers": [{ "scale": [0, 0, 0, 0, 1] }, {}, { "open": ["w"] }] },
            "waiting": { "sheets": 1, "answers": [{}, {}, { "open": ["v"] }] } });
        (sample, &[])
    }
}

impl Evaluation {
    /// Whether the answers fit the questions.
    fn check_tally(&self, field: &str, tally: &Tally, sheets: u32) -> Result<(), Error> {
        let most = as_u32(self.questions.len());
        let within = |error: Error| error.within(field);
        check::number("answers", as_u32(tally.answers.len()), 0, most).map_err(within)?;
        for (question, answers) in self.questions.iter().zip(&tally.answers) {
            let [scale, open] = match question.form {
                AnswerForm::Scale => [as_u32(SCALE), 0],
                AnswerForm::Open => [0, sheets],
            };
            check::number("scale", as_u32(answers.scale.len()), 0, scale).map_err(within)?;
            check::number("sheets", answers.scale.iter().sum::<u32>(), 0, sheets).map_err(within)?;
            check::number("open", as_u32(answers.open.len()), 0, open).map_err(within)?;
            check::texts("open", &answers.open).map_err(within)?;
        }
        Ok(())
    }
}
