//! A survey as the vault keeps it: what must be in it.

use jiff::civil::Date;

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{Called, Model, Reference, Stored, Words};
use crate::engine::number::as_u32;
use crate::engine::record::{RecordKind, Versioned};
use crate::engine::verbs::Verb;

use super::{
    KeptReply, KeptSheet, QuestionTranslation, SheetCheck, Survey, SurveyForm, SurveyQuestion,
    SurveyTranslation,
};

/// The most questions of a draft as well.
const QUESTIONS: u32 = 12;

/// The answers there are to choose from.
const ANSWERS: (u32, u32) = (2, 8);

/// More sheets than anybody types in.
const SHEETS: u32 = 2_000;

impl Stored for Survey {
    const KIND: RecordKind = RecordKind::SURVEY;
    const VERBS: &'static [&'static [Verb]] = &[super::scripting::VERBS];

    fn check(&self) -> Result<(), Error> {
        check::required("title", &self.title, check::NAME)?;
        check::text("intro", &self.intro, check::SHORT)?;
        let each = |place: usize| format!("translations.{place}");
        for (place, one) in self.translations.iter().enumerate() {
            check_translation(one).map_err(|error| error.within(&each(place)))?;
        }
        check::unique("translations", self.translations.iter().map(|one| one.language.to_lowercase()))?;
        check::number("questions", as_u32(self.questions.len()), 0, QUESTIONS)?;
        for (place, question) in self.questions.iter().enumerate() {
            check_question(question).map_err(|error| error.within(&format!("questions.{place}")))?;
        }
        let asked = self.questions.iter().map(|question| question.text.trim().to_lowercase());
        check::unique("questions", asked)?;
        check::day("outOn", self.out_on)?;
        if let Some(out_on) = self.out_on {
            check::day_from("closedOn", self.closed_on, out_on)?;
        }
        check::number("sheets", as_u32(self.sheets.len()), 0, SHEETS)?;
        for (place, sheet) in self.sheets.iter().enumerate() {
            self.check_sheet(sheet).map_err(|error| error.within(&format!("sheets.{place}")))?;
        }
        self.check_counted().map_err(|error| error.within("counted"))
    }

    fn check_begun(&self, before: Option<&Self>, model: &Model, today: Date) -> Result<(), Error> {
        let begun = |one: &Self| (one.network, None);
        model.check_network_takes(before.map(begun), begun(self), today)
    }

    fn references(&self) -> Vec<Reference> {
        vec![Reference::to("network", self.network)]
    }

    /// Its questions, and no answer: that must not be found by what somebody is known to say.
    fn words(&self) -> Option<Words<'_>> {
        let asked = self.questions.iter().map(|question| question.text.as_str());
        let texts = std::iter::once(self.intro.as_str()).chain(asked);
        Some(Words::of(&self.title, self.out_on).and(self.classification, texts))
    }

    fn grade_among(kept: &Versioned<Self>, _model: &Model) -> Classification {
        kept.content.classification
    }

    fn called(kept: &Versioned<Self>, _model: &Model) -> Called {
        let closed = kept.content.classification == Classification::Confidential;
        Called::Itself(if closed { String::new() } else { kept.content.title.clone() })
    }

    #[cfg(test)]
    fn sample() -> (serde_json::Value, &'static [&'static str]) {
        let id = crate::engine::model::SAMPLE_ID;
        let translated = serde_json::json!([{ "language": "pl", "text": "t", "answers": ["a", "b"] }]);
        let sample = serde_json::json!({ "network": id, "title": "t", "intro": "i", "outOn": "2026-11-01", "closedOn": "2026-11-20",
            "translations": [{ "language": "pl", "title": "t", "intro": "i" }],
            "questions": [{ "text": "q", "form": "one", "answers": ["a", "b"], "translations": translated }, { "text": "r", "form": "open" }],
            "sheets": [{ "rowKey": "k", "replies": [{ "boxes": [1] }, { "words": "w" }],
                "check": { "kind": "toDecide", "replies": [{ "boxes": [2] }, { "words": "v" }] } }],
            "counted": { "sheets": 1, "checked": 1, "differed": 1,
                "answers": [{ "answered": 1, "boxes": [0, 1] }, { "answered": 1, "words": [{ "text": "w" }] }] } });
        (sample, &[])
    }
}

impl Survey {
    /// Whether what was typed fits the questions.
    fn check_sheet(&self, sheet: &KeptSheet) -> Result<(), Error> {
        self.check_replies("replies", &sheet.replies)?;
        check::text("rowKey", &sheet.row_key, check::NAME)?;
        match &sheet.check {
            SheetCheck::ToDecide { replies } => self.check_replies("check.replies", replies),
            SheetCheck::NotYet | SheetCheck::Done { .. } => Ok(()),
        }
    }

    fn check_replies(&self, field: &str, replies: &[KeptReply]) -> Result<(), Error> {
        let within = |error: Error| error.within(field);
        check::number(field, as_u32(replies.len()), 0, as_u32(self.questions.len()))?;
        for (question, reply) in self.questions.iter().zip(replies) {
            check::text("words", &reply.words, check::SHORT).map_err(within)?;
            check::unique("boxes", reply.boxes.iter().copied()).map_err(within)?;
            for number in &reply.boxes {
                check::number("boxes", *number, 1, as_u32(question.answers.len())).map_err(within)?;
            }
        }
        Ok(())
    }

    fn check_counted(&self) -> Result<(), Error> {
        let sheets = self.counted.sheets;
        check::number("sheets", sheets, 0, SHEETS)?;
        check::number("answers", as_u32(self.counted.answers.len()), 0, as_u32(self.questions.len()))?;
        for (question, tallied) in self.questions.iter().zip(&self.counted.answers) {
            check::number("answered", tallied.answered, 0, sheets)?;
            check::number("boxes", as_u32(tallied.boxes.len()), 0, as_u32(question.answers.len()))?;
            for count in &tallied.boxes {
                check::number("boxes", *count, 0, sheets)?;
            }
            check::number("words", as_u32(tallied.words.len()), 0, sheets)?;
            for written in &tallied.words {
                check::required("words", &written.text, check::SHORT)?;
            }
        }
        Ok(())
    }
}

fn check_translation(one: &SurveyTranslation) -> Result<(), Error> {
    check::language_tag("language", &one.language)?;
    check::required("title", &one.title, check::NAME)?;
    check::text("intro", &one.intro, check::SHORT)
}

fn check_question(question: &SurveyQuestion) -> Result<(), Error> {
    check::required("text", &question.text, check::NAME)?;
    let (least, most) = if question.form == SurveyForm::Open { (0, 0) } else { ANSWERS };
    check::number("answers", as_u32(question.answers.len()), least, most)?;
    check_answers(&question.answers)?;
    for (place, one) in question.translations.iter().enumerate() {
        check_translated(question, one).map_err(|error| error.within(&format!("translations.{place}")))?;
    }
    check::unique("translations", question.translations.iter().map(|one| one.language.to_lowercase()))
}

/// As many answers as there are, each another one.
fn check_translated(question: &SurveyQuestion, one: &QuestionTranslation) -> Result<(), Error> {
    check::language_tag("language", &one.language)?;
    check::required("text", &one.text, check::NAME)?;
    let answers = as_u32(question.answers.len());
    check::number("answers", as_u32(one.answers.len()), answers, answers)?;
    check_answers(&one.answers)
}

fn check_answers(answers: &[String]) -> Result<(), Error> {
    for (place, answer) in answers.iter().enumerate() {
        check::required(&format!("answers.{place}"), answer, check::NAME)?;
    }
    check::unique("answers", answers.iter().map(|answer| answer.trim().to_lowercase()))
}
