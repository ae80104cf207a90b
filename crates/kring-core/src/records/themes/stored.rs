//! A theme as the vault keeps it: what must be in it.

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{Called, Model, Reference, Stored, Words};
use crate::engine::record::{Id, RecordKind, Versioned};
use crate::engine::verbs::Verb;
use crate::records::grades::Graded;
use crate::records::meetings::Meeting;

use super::NetworkTheme;

impl Stored for NetworkTheme {
    const KIND: RecordKind = RecordKind::THEME;
    const STAYS_IN_NETWORK: bool = true;
    const VERBS: &'static [&'static [Verb]] = &[super::scripting::VERBS];

    fn check(&self) -> Result<(), Error> {
        check::required("title", &self.title, check::NAME)?;
        check::text("about", &self.about, check::MERGED)?;
        check::unique("planned", self.planned.iter().map(|place| place.item))?;
        match &self.answer {
            Some(answer) => check::day("on", Some(answer.on))
                .and_then(|()| check::required("text", &answer.text, check::MERGED))
                .map_err(|error| error.within("answer")),
            None => Ok(()),
        }
    }

    /// It is planned at meetings of its network.
    fn check_among(&self, _own: Id<Self>, model: &Model) -> Result<(), Error> {
        for (place, one) in self.planned.iter().enumerate() {
            let meeting = model.table::<Meeting>().get(&one.meeting);
            if meeting.is_some_and(|kept| kept.content.network != self.network) {
                let field = format!("planned.{place}.meeting");
                return Err(Error::Value { field, expected: "meetingOfNetwork".to_owned() });
            }
        }
        Ok(())
    }

    fn references(&self) -> Vec<Reference> {
        let network = Reference::to("network", self.network);
        let places = self.planned.iter().enumerate();
        let places =
            places.map(|(place, one)| Reference::to(format!("planned.{place}.meeting"), one.meeting));
        std::iter::once(network).chain(places).collect()
    }

    fn words(&self) -> Option<Words<'_>> {
        let texts = [self.about.as_str()].into_iter();
        let texts = texts.chain(self.answer.iter().map(|answer| answer.text.as_str()));
        Some(Words::of(&self.title, None).and(self.classification, texts))
    }

    fn grade_among(kept: &Versioned<Self>, model: &Model) -> Classification {
        model.grade_of(Graded::Theme(kept))
    }

    fn called(kept: &Versioned<Self>, model: &Model) -> Called {
        Called::Itself(model.theme_name(kept).title)
    }

    #[cfg(test)]
    fn sample() -> (serde_json::Value, &'static [&'static str]) {
        let id = crate::engine::model::SAMPLE_ID;
        let sample = serde_json::json!({ "network": id, "title": "t", "about": "a", "planned": [{ "meeting": id, "item": id }],
            "answer": { "on": "2026-11-01", "text": "t" } });
        (sample, &[])
    }
}
