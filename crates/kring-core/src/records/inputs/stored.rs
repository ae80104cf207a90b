//! Input as the vault keeps it: what must be in it.

use jiff::civil::Date;

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{Called, Model, Reference, Stored, Words};
use crate::engine::record::{Id, RecordKind, Versioned};
use crate::engine::verbs::Verb;
use crate::records::focus_groups::FocusGroup;
use crate::records::grades::Graded;
use crate::records::promises::Side;
use crate::records::surveys::Survey;
use crate::records::themes::NetworkTheme;

use super::{Input, InputSource, InputState};

impl Stored for Input {
    const KIND: RecordKind = RecordKind::INPUT;
    const VERBS: &'static [&'static [Verb]] = &[super::scripting::VERBS];
    // They are somebody's own words. What nobody said by name stays.
    const GOES_WITH_PERSON: bool = true;

    fn check(&self) -> Result<(), Error> {
        check::required("words", &self.words, check::NOTE)?;
        check::text("round", &self.round, check::NAME)?;
        check::day("on", Some(self.on))?;
        check::unique("themes", self.themes.iter().copied())?;
        check::text("answer", &self.answer, check::SHORT)?;
        check::day_from("toldOn", self.told_on, self.on)?;
        check::day_from("answeredOn", self.answered_on, self.on)?;
        if self.side == Side::Ours && self.said_by.is_some() {
            // What the municipality brings in is nobody's, so that it stays when somebody goes.
            return Err(Error::Value { field: "side".to_owned(), expected: "theirs".to_owned() });
        }
        match self.told_on {
            Some(_) => check::required("answer", &self.answer, check::SHORT),
            None => Ok(()),
        }
    }

    fn check_among(&self, _own: Id<Self>, model: &Model) -> Result<(), Error> {
        for (place, id) in self.themes.iter().enumerate() {
            let theme = model.table::<NetworkTheme>().get(id);
            if theme.is_some_and(|kept| kept.content.network != self.network) {
                let field = format!("themes.{place}");
                return Err(Error::Value { field, expected: "themeOfNetwork".to_owned() });
            }
        }
        let elsewhere = match self.source {
            InputSource::Loose => false,
            InputSource::FocusGroup { id, group, .. } => {
                let session = model.table::<FocusGroup>().get(&id).map(|kept| &kept.content);
                if let Some(session) = session {
                    check::number("source.group", group, 1, session.groups)?;
                }
                session.is_some_and(|session| session.network != self.network)
            }
            InputSource::Survey { id } => {
                let survey = model.table::<Survey>().get(&id);
                survey.is_some_and(|kept| kept.content.network != self.network)
            }
        };
        if elsewhere {
            let (field, expected) = ("source".to_owned(), "ofNetwork".to_owned());
            return Err(Error::Value { field, expected });
        }
        Ok(())
    }

    fn days_done(&self) -> Vec<(&'static str, Option<Date>)> {
        vec![("on", Some(self.on)), ("answeredOn", self.answered_on), ("toldOn", self.told_on)]
    }

    fn check_begun(&self, before: Option<&Self>, model: &Model, today: Date) -> Result<(), Error> {
        // What was said or made elsewhere is written down whenever that is.
        if self.source != InputSource::Loose {
            return Ok(());
        }
        let begun = |one: &Self| (one.network, Some(one.on));
        model.check_network_takes(before.map(begun), begun(self), today)
    }

    fn references(&self) -> Vec<Reference> {
        let mut references = vec![Reference::to("network", self.network)];
        references.extend(self.said_by.map(|id| Reference::to("saidBy", id)));
        references.extend(self.source.reference());
        references.extend(Reference::to_each("themes", &self.themes));
        references
    }

    fn words(&self) -> Option<Words<'_>> {
        Some(self.words_of(self.classification))
    }

    fn words_among(&self, model: &Model) -> Option<Words<'_>> {
        Some(self.words_of(model.grade_of(Graded::Input(self))))
    }

    fn grade_among(kept: &Versioned<Self>, model: &Model) -> Classification {
        model.grade_of(Graded::Input(&kept.content))
    }

    fn figures(&self, from: Date, until: Date) -> Vec<&'static str> {
        if self.on < from || self.on > until {
            return Vec::new();
        }
        let state = self.state();
        let counted = [
            ("received", true),
            ("answered", state > InputState::ToAnswer),
            ("told", state == InputState::Closed),
        ];
        counted.into_iter().filter(|(_, counts)| *counts).map(|(name, _)| name).collect()
    }

    fn called(kept: &Versioned<Self>, _model: &Model) -> Called {
        Called::By(kept.content.said_by.iter().map(|id| id.uuid()).collect())
    }

    #[cfg(test)]
    fn sample() -> (serde_json::Value, &'static [&'static str]) {
        let id = crate::engine::model::SAMPLE_ID;
        let sample = serde_json::json!({ "network": id, "words": "w", "way": "survey", "round": "r", "source": { "kind": "focusGroup", "id": id, "group": 1 }, "on": "2026-11-01", "saidBy": id,
            "side": "theirs", "themes": [id], "answer": "a", "answeredOn": "2026-11-01", "toldOn": "2026-11-02" });
        (sample, &["words"])
    }
}

impl Input {
    /// What it is found by, as closed as it is.
    fn words_of(&self, grade: Classification) -> Words<'_> {
        let texts = [self.words.as_str(), &self.answer, &self.round];
        Words::of("", Some(self.on)).and(grade, texts)
    }
}
