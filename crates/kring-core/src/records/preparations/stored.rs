//! A preparation as the vault keeps it: what must be in it.

use jiff::civil::DateTime;

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{Called, Model, Reference, Stored, Words, join_texts};
use crate::engine::record::{Id, RecordKind, Versioned};
use crate::engine::verbs::Verb;
use crate::records::grades::Graded;

use super::Preparation;

impl Stored for Preparation {
    const KIND: RecordKind = RecordKind::PREPARATION;
    const VERBS: &'static [&'static [Verb]] = &[super::scripting::VERBS];

    fn join_equal(&mut self) {
        join_texts(&mut self.themes);
    }

    fn check(&self) -> Result<(), Error> {
        if let Some(at) = self.at {
            check::time("at", at)?;
        }
        check::texts("themes", &self.themes)?;
        for (place, wish) in self.wishes.iter().enumerate() {
            check::required(&format!("wishes.{place}.text"), &wish.text, check::NAME)?;
            if wish.item.is_some() && wish.agreed.is_none() {
                return Err(Error::Required { field: format!("wishes.{place}.agreed") });
            }
        }
        check::unique("wishes", self.wishes.iter().map(|wish| wish.id))?;
        check::day("closedOn", self.closed_on)?;
        if let Some(takes) = &self.takes_along {
            check::required("takesAlong.words", &takes.words, check::NOTE)?;
            check::day("takesAlong.on", Some(takes.on))?;
        }
        Ok(())
    }

    fn check_among(&self, own: Id<Self>, model: &Model) -> Result<(), Error> {
        let mut others = model.linked::<Self>(self.meeting.uuid()).filter(|kept| kept.id != own);
        if others.any(|kept| kept.content.person == self.person) {
            return Err(Error::Duplicate { field: "person".to_owned() });
        }
        Ok(())
    }

    fn words(&self) -> Option<Words<'_>> {
        let words = Words::of("", self.at.map(DateTime::date).or(self.closed_on));
        let wishes = self.wishes.iter().map(|wish| wish.text.as_str());
        let takes = self.takes_along.iter().map(|takes| takes.words.as_str());
        let texts = self.themes.iter().map(String::as_str).chain(wishes).chain(takes);
        Some(words.and(Classification::Internal, texts))
    }

    fn references(&self) -> Vec<Reference> {
        let mut references =
            vec![Reference::to("person", self.person), Reference::to("meeting", self.meeting)];
        references.extend(self.conversation.map(|id| Reference::to("conversation", id)));
        references
    }

    fn grade_among(kept: &Versioned<Self>, model: &Model) -> Classification {
        model.grade_of(Graded::Preparation(&kept.content))
    }

    fn called(kept: &Versioned<Self>, _model: &Model) -> Called {
        Called::By(vec![kept.content.person.uuid()])
    }

    #[cfg(test)]
    fn sample() -> (serde_json::Value, &'static [&'static str]) {
        let sample = serde_json::json!({ "person": crate::engine::model::SAMPLE_ID, "meeting": crate::engine::model::SAMPLE_ID, "at": "2026-11-23T14:00:00", "themes": ["t"], "wishes": [{ "text": "t" }],
            "closedOn": "2026-11-23", "takesAlong": { "words": "w", "on": "2026-11-23" } });
        (sample, &["takesAlong.words"])
    }
}
