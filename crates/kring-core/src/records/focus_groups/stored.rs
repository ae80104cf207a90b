//! A focus group as the vault keeps it: what must be in it.

use jiff::civil::Date;

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{Called, Model, Reference, Stored, Words};
use crate::engine::record::{RecordKind, Versioned};
use crate::engine::verbs::Verb;
use crate::records::grades::Graded;
use crate::records::inputs::{Input, InputSource};

use super::{FocusGroup, FocusGroupId};

/// More people than are in any hall, and more groups than anybody walks past.
const MOST: (u32, u32) = (500, 30);

impl Stored for FocusGroup {
    const KIND: RecordKind = RecordKind::FOCUS_GROUP;
    const VERBS: &'static [&'static [Verb]] = &[super::scripting::VERBS];

    fn check(&self) -> Result<(), Error> {
        check::required("name", &self.name, check::NAME)?;
        check::day("on", Some(self.on))?;
        check::number("participants", self.participants, 0, MOST.0)?;
        check::number("groups", self.groups, 1, MOST.1)
    }

    /// Every group of which something stands on a flip chart is there.
    fn check_among(&self, own: FocusGroupId, model: &Model) -> Result<(), Error> {
        let groups = model.linked::<Input>(own.uuid()).filter_map(|kept| match kept.content.source {
            InputSource::FocusGroup { group, .. } => Some(group),
            InputSource::Loose | InputSource::Survey { .. } => None,
        });
        check::number("groups", self.groups, groups.max().unwrap_or(1), MOST.1)
    }

    fn check_begun(&self, before: Option<&Self>, model: &Model, today: Date) -> Result<(), Error> {
        let begun = |one: &Self| (one.network, Some(one.on));
        model.check_network_takes(before.map(begun), begun(self), today)
    }

    fn references(&self) -> Vec<Reference> {
        let mut references = vec![Reference::to("network", self.network)];
        references.extend(self.meeting.map(|id| Reference::to("meeting", id)));
        references
    }

    fn words(&self) -> Option<Words<'_>> {
        Some(Words::of(&self.name, Some(self.on)).and(self.classification, []))
    }

    fn grade_among(kept: &Versioned<Self>, model: &Model) -> Classification {
        model.grade_of(Graded::FocusGroup(&kept.content))
    }

    fn called(kept: &Versioned<Self>, model: &Model) -> Called {
        let closed = model.grade_of(Graded::FocusGroup(&kept.content)) == Classification::Confidential;
        Called::Itself(if closed { String::new() } else { kept.content.name.clone() })
    }

    #[cfg(test)]
    fn sample() -> (serde_json::Value, &'static [&'static str]) {
        let id = crate::engine::model::SAMPLE_ID;
        let sample = serde_json::json!({ "network": id, "name": "n", "on": "2026-11-01", "meeting": id, "participants": 9, "groups": 2 });
        (sample, &[])
    }
}
