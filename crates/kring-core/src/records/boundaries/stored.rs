//! Limits and crossings as the vault keeps them: what must be in them.

use jiff::civil::Date;

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{Called, Model, Reference, Stored};
use crate::engine::record::{RecordKind, Versioned};
use crate::engine::verbs::Verb;

use super::{Crossing, Limits, Pause};

/// More quiet times, or hours to call, than anybody keeps.
const MOST: usize = 28;

impl Stored for Crossing {
    const KIND: RecordKind = RecordKind::CROSSING;
    const VERBS: &'static [&'static [Verb]] = &[super::scripting::VERBS];
    const GOES_WITH_PERSON: bool = true;

    fn check(&self) -> Result<(), Error> {
        check::time("at", self.at)?;
        check::length("limits", self.limits.len())?;
        check::required("reason", &self.reason, check::SHORT)
    }

    fn references(&self) -> Vec<Reference> {
        let mut references = vec![Reference::to("person", self.person)];
        references.extend(self.meeting.map(|id| Reference::to("meeting", id)));
        references
    }

    fn called(kept: &Versioned<Self>, _model: &Model) -> Called {
        Called::By(vec![kept.content.person.uuid()])
    }

    fn grade_among(_kept: &Versioned<Self>, _model: &Model) -> Classification {
        Classification::Internal
    }

    #[cfg(test)]
    fn sample() -> (serde_json::Value, &'static [&'static str]) {
        let sample = serde_json::json!({ "person": crate::engine::model::SAMPLE_ID, "at": "2026-11-23T14:00:00", "deed": "call", "reason": "r", "limits": [
            { "kind": "callHours", "from": "09:00", "until": "17:00",
                "more": [{ "days": ["friday"], "from": "10:00", "until": "11:00" }] },
            { "kind": "quietTime", "day": "friday", "from": "09:00", "until": "17:00" },
            { "kind": "pause", "until": "2026-12-01" }] });
        (sample, &[])
    }
}

impl Limits {
    /// Whether they can be meant.
    pub(crate) fn check(&self, field: &str) -> Result<(), Error> {
        let few = |part: &str, count: usize| {
            let field = format!("{field}.calls.{part}");
            let error = Error::OutOfRange { field, min: "0".to_owned(), max: MOST.to_string() };
            if count > MOST { Err(error) } else { Ok(()) }
        };
        check::unique(&format!("{field}.calls.quiet"), &self.calls.quiet)?;
        few("quiet", self.calls.quiet.len())?;
        few("hours", self.calls.hours.len())?;
        self.calls.hours.iter().try_for_each(|hours| few("hours", hours.days.len()))
    }
}

impl Pause {
    /// Whether it holds on a day. "Until 1 December" is over on 1 December. What asks who is on a pause asks this, with
    /// the day that is meant.
    pub fn holds(&self, day: Date) -> bool {
        self.since <= day && !self.is_over(day)
    }

    /// Whether it has ended by a day; one that is still to begin has not. What shows a pause asks this, so that one that is
    /// to come is seen before it is there.
    pub fn is_over(&self, day: Date) -> bool {
        self.until.is_some_and(|until| until <= day)
    }

    /// Whether it can be meant.
    pub(crate) fn check(&self, field: &str) -> Result<(), Error> {
        check::day(&format!("{field}.since"), Some(self.since))?;
        check::day_from(&format!("{field}.until"), self.until, self.since)?;
        check::text(&format!("{field}.words"), &self.words, check::SHORT)
    }
}
