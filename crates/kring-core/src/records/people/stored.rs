//! A person as the vault keeps them: what must be in a profile.

use jiff::civil::Date;

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{
    Called, Model, Reference, Stored, Words, each_label, join, join_same, join_texts,
};
use crate::engine::record::{Id, RecordKind, Versioned};
use crate::engine::verbs::Verb;

use crate::records::{imports, rhythm};

use super::{ContactWay, Language, NameParts, Person};

impl Stored for Person {
    const KIND: RecordKind = RecordKind::PERSON;
    const VERBS: &'static [&'static [Verb]] =
        &[super::scripting::VERBS, rhythm::scripting::VERBS, imports::VERBS];

    fn join_equal(&mut self) {
        let lists = [&mut self.interests, &mut self.skills, &mut self.needs, &mut self.boundaries];
        lists.into_iter().for_each(join_texts);
        join_same(&mut self.limits.calls.hours);
        join(&mut self.contact_ways, ContactWay::is_same, ContactWay::take_over);
    }

    fn check(&self) -> Result<(), Error> {
        check::required("name", &self.name, check::NAME)?;
        check::text("say", &self.say, check::NAME)?;
        check::text("organisationRole", &self.organisation_role, check::NAME)?;
        check::day("roleAgreedOn", self.role_agreed_on)?;
        check_contact_ways(&self.contact_ways)?;
        check_languages(&self.languages)?;
        check::text("preferences.hours", &self.preferences.hours, check::SHORT)?;
        check::text("preferences.note", &self.preferences.note, check::SHORT)?;
        check::texts("interests", &self.interests)?;
        check::texts("skills", &self.skills)?;
        check::texts("needs", &self.needs)?;
        check::texts("boundaries", &self.boundaries)?;
        self.limits.check("limits")?;
        self.pause.iter().try_for_each(|pause| pause.check("pause"))?;
        self.rhythm.iter().try_for_each(|rhythm| rhythm.check("rhythm"))?;
        check::day("snoozedUntil", self.snoozed_until)?;
        if let Some(own) = &self.own_words {
            check::required("ownWords.text", &own.text, check::NOTE)?;
            check::day("ownWords.agreedOn", Some(own.agreed_on))?;
        }
        if let Some(informed) = &self.informed {
            check::day("informed.on", Some(informed.on))?;
            check::text("informed.how", &informed.how, check::SHORT)?;
        }
        Ok(())
    }

    /// Where a role may give away what Kring keeps of nobody, it is kept only when the person agreed.
    fn check_among(&self, _own: Id<Self>, model: &Model) -> Result<(), Error> {
        let asks = self.role_agreed_on.is_none() && model.keeps_role_apart(self);
        if asks { Err(Error::RoleNeedsAgreement) } else { Ok(()) }
    }

    fn labels(&self) -> Vec<(String, &str)> {
        each_label("interests", &self.interests).chain(each_label("skills", &self.skills)).collect()
    }

    fn days_done(&self) -> Vec<(&'static str, Option<Date>)> {
        vec![
            ("roleAgreedOn", self.role_agreed_on),
            ("ownWords.agreedOn", self.own_words.as_ref().map(|own| own.agreed_on)),
            ("informed.on", self.informed.as_ref().map(|informed| informed.on)),
        ]
    }

    fn references(&self) -> Vec<Reference> {
        self.organisation.iter().map(|id| Reference::to("organisation", *id)).collect()
    }

    fn words(&self) -> Option<Words<'_>> {
        let mut texts = vec![self.say.as_str()];
        // A role that needed agreement is read on the person's page and found nowhere else.
        texts.extend(self.role_agreed_on.is_none().then_some(self.organisation_role.as_str()));
        let lists = [&self.interests, &self.skills, &self.needs, &self.boundaries];
        texts.extend(lists.into_iter().flatten().map(String::as_str));
        texts.extend(self.contact_ways.iter().map(|way| way.value.as_str()));
        texts.extend(self.own_words.iter().map(|own| own.text.as_str()));
        Some(Words::of(&self.name, None).and(Classification::Internal, texts))
    }

    /// A role that is kept apart is read on two pages and found nowhere.
    fn words_among(&self, model: &Model) -> Option<Words<'_>> {
        let mut words = self.words()?;
        if model.keeps_role_apart(self) {
            let role = self.organisation_role.as_str();
            words.passages.retain(|passage| !std::ptr::eq(passage.text, role));
        }
        Some(words)
    }

    fn sort_key(&self) -> Option<String> {
        Some(NameParts::of(&self.name).sort_key())
    }

    fn called(kept: &Versioned<Self>, _model: &Model) -> Called {
        Called::Itself(kept.content.name.clone())
    }

    fn grade_among(_kept: &Versioned<Self>, _model: &Model) -> Classification {
        Classification::Internal
    }

    #[cfg(test)]
    fn sample() -> (serde_json::Value, &'static [&'static str]) {
        let sample = serde_json::json!({ "name": "n", "say": "s", "organisationRole": "r", "roleAgreedOn": "2026-11-01", "interests": ["i"],
            "contactWays": [{ "kind": "phone", "value": "1", "hours": "h" }], "languages": [{ "tag": "nl" }],
            "preferences": { "hours": "h", "note": "n" }, "skills": ["s"], "needs": ["n"], "boundaries": ["b"],
            "limits": { "calls": { "from": "09:00", "until": "17:00",
                "quiet": [{ "day": "friday", "from": "10:00", "until": "11:00" }],
                "hours": [{ "days": ["friday"], "from": "10:00", "until": "11:00" }] } },
            "pause": { "since": "2026-11-01", "until": "2026-12-01", "words": "w" }, "snoozedUntil": "2026-12-01",
            "ownWords": { "text": "t", "agreedOn": "2026-11-01" }, "informed": { "on": "2026-11-01", "how": "h" } });
        (sample, &["ownWords.text"])
    }
}

impl ContactWay {
    /// Whether it reaches them in the same way, with no other hours to say.
    fn is_same(&self, other: &Self) -> bool {
        let hours = [&self.hours, &other.hours];
        self.kind == other.kind
            && self.value.trim() == other.value.trim()
            && (hours[0] == hours[1] || hours.iter().any(|hours| hours.trim().is_empty()))
    }

    fn take_over(&mut self, other: Self) {
        if self.hours.trim().is_empty() {
            self.hours = other.hours;
        }
        self.preferred |= other.preferred;
    }
}

fn check_contact_ways(ways: &[ContactWay]) -> Result<(), Error> {
    check::length("contactWays", ways.len())?;
    ways.iter().enumerate().try_for_each(|(place, way)| {
        check::required(&format!("contactWays.{place}.value"), &way.value, check::SHORT)?;
        check::text(&format!("contactWays.{place}.hours"), &way.hours, check::SHORT)
    })?;
    let mut preferred = ways.iter().enumerate().filter(|(_, way)| way.preferred).skip(1);
    match preferred.next() {
        Some((place, _)) => Err(Error::Duplicate { field: format!("contactWays.{place}.preferred") }),
        None => Ok(()),
    }
}

fn check_languages(languages: &[Language]) -> Result<(), Error> {
    for (place, language) in languages.iter().enumerate() {
        check::language_tag(&format!("languages.{place}.tag"), &language.tag)?;
    }
    check::unique("languages", languages.iter().map(|language| language.tag.to_ascii_lowercase()))
}
