//! A goal as the vault keeps it: what must be in it.

use jiff::civil::Date;

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{Called, Model, Reference, Stored, Words};
use crate::engine::record::{RecordKind, Versioned};
use crate::engine::verbs::Verb;
use crate::records::grades::Graded;
use crate::records::meetings::Meeting;

use super::{Goal, GoalId, GoalOutcome, GoalStep};

/// The most steps of a goal: past this it is a plan of its own.
const STEPS: u32 = 40;

impl Stored for Goal {
    const KIND: RecordKind = RecordKind::GOAL;
    const STAYS_IN_NETWORK: bool = true;
    const VERBS: &'static [&'static [Verb]] = &[super::scripting::VERBS];

    fn check(&self) -> Result<(), Error> {
        check::required("text", &self.text, check::SHORT)?;
        check::text("seenBy", &self.seen_by, check::SHORT)?;
        check::day("setOn", Some(self.set_on))?;
        check::unique("coOwners", self.co_owners.iter().copied())?;
        check::text("desk", &self.desk, check::NAME)?;
        for (field, text) in [
            ("power.members", &self.power.members),
            ("power.municipality", &self.power.municipality),
            ("power.others", &self.power.others),
        ] {
            check::text(field, text, check::SHORT)?;
        }
        check::number("steps", crate::engine::number::as_u32(self.steps.len()), 0, STEPS)?;
        check::unique("steps", self.steps.iter().map(|step| step.id))?;
        for (place, step) in self.steps.iter().enumerate() {
            check_step(step).map_err(|error| error.within(&format!("steps.{place}")))?;
        }
        self.check_outcome().map_err(|error| error.within("outcome"))
    }

    /// It was set at a meeting of its network. What took the place of a goal is another goal of the same network, and did not come of it the other way round.
    fn check_among(&self, own: GoalId, model: &Model) -> Result<(), Error> {
        let meeting = self.meeting.and_then(|id| model.table::<Meeting>().get(&id));
        if meeting.is_some_and(|kept| kept.content.network != self.network) {
            return Err(Error::Value {
                field: "meeting".to_owned(),
                expected: "meetingOfNetwork".to_owned(),
            });
        }
        let other = || Error::Value { field: "outcome.into".to_owned(), expected: "otherGoal".to_owned() };
        let mut next = self.replaced_by();
        for _ in 0..=model.table::<Self>().len() {
            let Some(id) = next else { return Ok(()) };
            let Some(goal) = model.table::<Self>().get(&id).filter(|_| id != own) else {
                return Err(other());
            };
            if goal.content.network != self.network {
                return Err(other());
            }
            next = goal.content.replaced_by();
        }
        Err(other())
    }

    fn check_begun(&self, before: Option<&Self>, model: &Model, today: Date) -> Result<(), Error> {
        let begun = |one: &Self| (one.network, Some(one.set_on));
        model.check_network_takes(before.map(begun), begun(self), today)
    }

    fn references(&self) -> Vec<Reference> {
        let mut references = vec![Reference::to("network", self.network)];
        references.extend(self.meeting.map(|id| Reference::to("meeting", id)));
        references.extend(Reference::to_each("coOwners", &self.co_owners));
        references.extend(self.replaced_by().map(|id| Reference::to("outcome.into", id)));
        references
    }

    fn words(&self) -> Option<Words<'_>> {
        let reason = match &self.outcome {
            GoalOutcome::Changed { reason, .. } | GoalOutcome::LetGo { reason, .. } => reason.as_str(),
            GoalOutcome::UnderWay | GoalOutcome::Reached { .. } => "",
        };
        let power = [&self.power.members, &self.power.municipality, &self.power.others];
        let texts = [self.seen_by.as_str(), &self.desk, reason].into_iter();
        let texts = texts.chain(power.into_iter().map(String::as_str));
        let texts = texts.chain(self.steps.iter().map(|step| step.text.as_str()));
        Some(Words::of(&self.text, Some(self.set_on)).and(self.classification, texts))
    }

    fn grade_among(kept: &Versioned<Self>, model: &Model) -> Classification {
        model.grade_of(Graded::Goal(&kept.content))
    }

    fn called(kept: &Versioned<Self>, model: &Model) -> Called {
        let closed = model.grade_of(Graded::Goal(&kept.content)) == Classification::Confidential;
        Called::Itself(if closed { String::new() } else { kept.content.text.clone() })
    }

    #[cfg(test)]
    fn sample() -> (serde_json::Value, &'static [&'static str]) {
        let id = crate::engine::model::SAMPLE_ID;
        let sample = serde_json::json!({ "network": id, "text": "t", "seenBy": "s", "setOn": "2026-11-01", "meeting": id, "coOwners": [id],
            "desk": "d", "steps": [{ "id": id, "text": "t", "side": "ours", "due": "2026-11-20", "doneOn": "2026-11-10" }],
            "power": { "members": "m", "municipality": "g", "others": "o" },
            "outcome": { "kind": "changed", "on": "2026-11-20", "into": id, "reason": "r" } });
        (sample, &[])
    }
}

impl Goal {
    fn replaced_by(&self) -> Option<GoalId> {
        match self.outcome {
            GoalOutcome::Changed { into, .. } => into,
            _ => None,
        }
    }

    fn check_outcome(&self) -> Result<(), Error> {
        check::day_from("on", self.outcome.on(), self.set_on)?;
        match &self.outcome {
            GoalOutcome::Changed { reason, .. } | GoalOutcome::LetGo { reason, .. } => {
                check::required("reason", reason, check::SHORT)
            }
            GoalOutcome::UnderWay | GoalOutcome::Reached { .. } => Ok(()),
        }
    }
}

fn check_step(step: &GoalStep) -> Result<(), Error> {
    check::required("text", &step.text, check::SHORT)?;
    check::term("due", step.due)?;
    check::day("doneOn", step.done_on)
}
