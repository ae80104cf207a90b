//! A network as the vault keeps it: what must be in it.

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{Called, Model, Reference, Stored, Words, each_label, join_texts};
use crate::engine::record::{RecordKind, Versioned};
use crate::engine::verbs::Verb;
use crate::records::rhythm;

use super::Network;
use super::start_up::check_not_now;

impl Stored for Network {
    const KIND: RecordKind = RecordKind::NETWORK;
    const VERBS: &'static [&'static [Verb]] = &[super::scripting::VERBS, crate::records::endings::VERBS];

    fn join_equal(&mut self) {
        join_texts(&mut self.perspectives);
    }

    fn check(&self) -> Result<(), Error> {
        check::required("name", &self.name, check::NAME)?;
        check::required("purpose", &self.purpose, check::SHORT)?;
        check::text("responsible", &self.responsible, check::NAME)?;
        check::term("endsOn", self.ends_on)?;
        check::number("retentionYears", self.retention_years, 1, 20)?;
        check::texts("perspectives", &self.perspectives)?;
        check_not_now("notNow", &self.not_now)?;
        if let Some(farewell) = &self.farewell {
            farewell.check().map_err(|error| error.within("farewell"))?;
        }
        rhythm::check_roles("rhythms", &self.rhythms)
    }

    fn labels(&self) -> Vec<(String, &str)> {
        let roles = self.rhythms.iter().enumerate();
        let roles = roles.map(|(place, one)| (format!("rhythms.{place}.role"), one.role.as_str()));
        each_label("perspectives", &self.perspectives).chain(roles).collect()
    }

    fn words(&self) -> Option<Words<'_>> {
        let words = Words::of(&self.name, None).and(Classification::Internal, [self.purpose.as_str()]);
        let said = self.farewell.iter();
        Some(said.fold(words, |words, one| words.and(one.classification, [one.how.as_str(), &one.thanks])))
    }

    fn called(kept: &Versioned<Self>, _model: &Model) -> Called {
        Called::Itself(kept.content.name.clone())
    }

    fn references(&self) -> Vec<Reference> {
        Vec::new()
    }

    fn grade_among(_kept: &Versioned<Self>, _model: &Model) -> Classification {
        Classification::Internal
    }

    #[cfg(test)]
    fn sample() -> (serde_json::Value, &'static [&'static str]) {
        let sample = serde_json::json!({ "name": "n", "purpose": "p", "basis": "consent", "responsible": "r", "endsOn": "2027-01-01",
            "perspectives": ["sport"], "notNow": [{ "step": "evaluation", "reason": "r" }], "farewell": { "how": "h", "thanks": "t" }, "rhythms": [{ "role": "r", "rhythm": { "kind": "theyCall" } }] });
        (sample, &[])
    }
}
