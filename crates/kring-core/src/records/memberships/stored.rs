//! A membership as the vault keeps it: what must be in it.

use jiff::civil::Date;

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{Called, Model, Reference, Stored, each_label, join_texts};
use crate::engine::record::{Id, RecordKind, Versioned};
use crate::engine::verbs::Verb;

use super::Membership;

impl Stored for Membership {
    const KIND: RecordKind = RecordKind::MEMBERSHIP;
    const VERBS: &'static [&'static [Verb]] = &[super::scripting::VERBS];

    fn join_equal(&mut self) {
        [&mut self.perspectives, &mut self.brings, &mut self.gets].into_iter().for_each(join_texts);
    }

    fn check(&self) -> Result<(), Error> {
        check::text("role", &self.role, check::NAME)?;
        check::texts("perspectives", &self.perspectives)?;
        check::day("since", self.since)?;
        match self.since {
            Some(since) => check::day_from("until", self.until, since)?,
            None => check::day("until", self.until)?,
        }
        check::texts("brings", &self.brings)?;
        check::texts("gets", &self.gets)?;
        self.farewell
            .iter()
            .try_for_each(|farewell| farewell.check().map_err(|error| error.within("farewell")))
    }

    fn check_among(&self, own: Id<Self>, model: &Model) -> Result<(), Error> {
        let twice = model
            .linked::<Self>(self.person.uuid())
            .any(|other| other.id != own && other.content.network == self.network);
        if twice { Err(Error::Duplicate { field: "person".to_owned() }) } else { Ok(()) }
    }

    fn labels(&self) -> Vec<(String, &str)> {
        let role = ("role".to_owned(), self.role.as_str());
        each_label("perspectives", &self.perspectives).chain([role]).collect()
    }

    fn check_begun(&self, before: Option<&Self>, model: &Model, today: Date) -> Result<(), Error> {
        let begun = |one: &Self| (one.network, one.since);
        model.check_network_takes(before.map(begun), begun(self), today)
    }

    fn references(&self) -> Vec<Reference> {
        vec![Reference::to("network", self.network), Reference::to("person", self.person)]
    }

    fn called(kept: &Versioned<Self>, _model: &Model) -> Called {
        Called::By(vec![kept.content.person.uuid()])
    }

    fn grade_among(_kept: &Versioned<Self>, _model: &Model) -> Classification {
        Classification::Internal
    }

    #[cfg(test)]
    fn sample() -> (serde_json::Value, &'static [&'static str]) {
        let sample = serde_json::json!({ "network": crate::engine::model::SAMPLE_ID, "person": crate::engine::model::SAMPLE_ID, "role": "r", "perspectives": ["sport"], "since": "2026-11-01",
            "until": "2026-12-01", "brings": ["b"], "gets": ["g"], "farewell": { "how": "h", "thanks": "t" } });
        (sample, &[])
    }
}
