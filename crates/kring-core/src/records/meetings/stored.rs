//! A meeting as the vault keeps it: what must be in it.

use jiff::civil::Date;

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{Called, ContactEffect, Model, Reference, Stored, Words, join_texts};
use crate::engine::record::{RecordKind, Versioned};
use crate::engine::verbs::Verb;
use crate::records::grades::Graded;

use super::access::check_access;
use super::changes::check_change;
use super::plan_changes::check_plan_change;
use super::{AgendaItem, Meeting, MinuteLine, MinuteLineKind, MinutesState, Stage, Way};

/// A day, the longest a meeting can be.
const LONGEST: u32 = 24 * 60;

impl Stored for Meeting {
    const KIND: RecordKind = RecordKind::MEETING;
    const STAYS_IN_NETWORK: bool = true;
    const VERBS: &'static [&'static [Verb]] = &[
        super::scripting::VERBS,
        super::agenda_scripting::VERBS,
        super::minutes_scripting::VERBS,
        super::decisions_scripting::VERBS,
        super::minutes_life_scripting::VERBS,
    ];

    fn join_equal(&mut self) {
        join_texts(&mut self.languages);
    }

    fn check(&self) -> Result<(), Error> {
        check::required("title", &self.title, check::NAME)?;
        check::time("at", self.at)?;
        check::number("durationMinutes", self.duration_minutes, 1, LONGEST)?;
        check::text("place", &self.place, check::NAME)?;
        check::text("calendarKey", &self.calendar_key, check::NAME)?;
        check::text("calendarSaid", &self.calendar_said, check::NAME)?;
        check::text("theme", &self.theme, check::SHORT)?;
        check::text("intendedResult", &self.intended_result, check::SHORT)?;
        for (place, tag) in self.languages.iter().enumerate() {
            check::language_tag(&format!("languages.{place}"), tag)?;
        }
        check::unique("invitations", self.invitations.iter().map(|guest| guest.person))?;
        for (place, guest) in self.invitations.iter().enumerate() {
            check::text("why", &guest.why, check::SHORT)
                .and_then(|()| check::day("thankedOn", guest.thanked_on))
                .map_err(|error| error.within(&format!("invitations.{place}")))?;
        }
        check_access(&self.access)?;
        check::unique("agenda", self.agenda.iter().map(|item| item.id))?;
        check::unique("parkingLot", self.parking_lot.iter().chain(&self.agenda).map(|item| item.id))?;
        let mut lines = Vec::new();
        for (place, item) in self.agenda.iter().enumerate() {
            check_item(item).map_err(|error| error.within(&format!("agenda.{place}")))?;
            lines.extend(item.minutes.iter().map(|line| line.id));
        }
        for (place, item) in self.parking_lot.iter().enumerate() {
            check_item(item).map_err(|error| error.within(&format!("parkingLot.{place}")))?;
            if !item.minutes.is_empty() {
                return Err(Error::ItemWasDiscussed);
            }
        }
        check::length("planChanges", self.plan_changes.len())?;
        for (place, change) in self.plan_changes.iter().enumerate() {
            check_plan_change(change).map_err(|error| error.within(&format!("planChanges.{place}")))?;
        }
        for (place, change) in self.agenda_changes.iter().enumerate() {
            check_change(change).map_err(|error| error.within(&format!("agendaChanges.{place}")))?;
        }
        self.minutes_state.check().map_err(|error| error.within("minutesState"))?;
        check::length("corrections", self.corrections.len())?;
        for (place, correction) in self.corrections.iter().enumerate() {
            correction.check().map_err(|error| error.within(&format!("corrections.{place}")))?;
        }
        lines.sort_unstable();
        match lines.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(_) => Err(Error::Duplicate { field: "agenda.minutes".to_owned() }),
            None => Ok(()),
        }
    }

    fn check_begun(&self, before: Option<&Self>, model: &Model, today: Date) -> Result<(), Error> {
        // One that was called off took place all the same.
        if before.is_some() && self.stage == Stage::Held {
            return Ok(());
        }
        let begun = |one: &Self| (one.network, Some(one.at.date()));
        // One that was called off begins again when it goes on.
        let before = before.filter(|one| one.stage != Stage::Cancelled || self.stage == one.stage);
        model.check_network_takes(before.map(begun), begun(self), today)
    }

    fn references(&self) -> Vec<Reference> {
        let mut references = vec![Reference::to("network", self.network)];
        references.extend(self.hosted_by.iter().map(|id| Reference::to("hostedBy", *id)));
        for (place, guest) in self.invitations.iter().enumerate() {
            references.push(Reference::to(format!("invitations.{place}.person"), guest.person));
        }
        for (place, item) in self.parking_lot.iter().enumerate() {
            references.extend(references_of(item, &format!("parkingLot.{place}")));
        }
        for (place, change) in self.agenda_changes.iter().enumerate() {
            let requester = change.requester.iter();
            references
                .extend(requester.map(|id| Reference::to(format!("agendaChanges.{place}.requester"), *id)));
        }
        for (place, correction) in self.corrections.iter().enumerate() {
            let requester = correction.requester.iter();
            references
                .extend(requester.map(|id| Reference::to(format!("corrections.{place}.requester"), *id)));
        }
        if let MinutesState::Adopted { at: Some(at), .. } = self.minutes_state {
            references.push(Reference::to("minutesState.at", at));
        }
        for (place, item) in self.agenda.iter().enumerate() {
            references.extend(references_of(item, &format!("agenda.{place}")));
            for (line, promise) in
                item.minutes.iter().enumerate().filter_map(|(n, line)| Some((n, line.promise?)))
            {
                references.push(Reference::to(format!("agenda.{place}.minutes.{line}.promise"), promise));
            }
        }
        references
    }

    fn contact_effects(&self) -> Vec<ContactEffect> {
        let there = self.invitations.iter().filter(|guest| guest.attended);
        there.map(|guest| ContactEffect::On(guest.person.uuid(), self.at.date())).collect()
    }

    fn words(&self) -> Option<Words<'_>> {
        let texts = [self.theme.as_str(), &self.intended_result, &self.place];
        let mut words = Words::of(&self.title, Some(self.at.date())).and(self.classification, texts);
        let whys = self.invitations.iter().map(|guest| guest.why.as_str());
        let needs = self.access.iter().map(|need| need.what.as_str());
        let reasons = self.plan_changes.iter().map(|change| change.reason.as_str());
        words = words.and(self.classification, whys.chain(needs).chain(reasons));
        for item in self.items() {
            let grade = self.classification.max(item.classification);
            words = words.and(grade, [item.title.as_str(), &item.explanation, &item.urgent_reason]);
            for line in &item.minutes {
                let said = [line.text.as_str(), &line.agreed_by, &line.reservations, &line.outcome];
                words = words.and(grade.max(line.classification), said);
            }
        }
        for one in &self.corrections {
            let said = [Some(one.before.as_str()), Some(&one.asked), one.after(), one.why()];
            words = words.and(self.own_grade_of(one), said.into_iter().flatten());
        }
        Some(words)
    }

    fn grade_among(kept: &Versioned<Self>, model: &Model) -> Classification {
        model.grade_of(Graded::Meeting(&kept.content))
    }

    fn called(kept: &Versioned<Self>, model: &Model) -> Called {
        Called::Itself(model.title_elsewhere(kept.id))
    }

    #[cfg(test)]
    fn sample() -> (serde_json::Value, &'static [&'static str]) {
        let sample = serde_json::json!({ "network": crate::engine::model::SAMPLE_ID, "title": "t", "at": "2026-11-23T14:00:00", "place": "p", "calendarKey": "c", "languages": ["nl"], "theme": "t",
            "intendedResult": "r", "invitations": [{ "person": crate::engine::model::SAMPLE_ID, "attended": true, "why": "w", "cameAt": "14:10:00", "leftAt": "15:00:00", "thankedOn": "2026-11-24" }],
            "access": [{ "kind": "other", "what": "w", "people": 1 }],
            "agenda": [{ "raisedBy": crate::engine::model::SAMPLE_ID, "leader": crate::engine::model::SAMPLE_ID, "title": "t", "explanation": "e", "urgentReason": "u", "way": "urgent",
                "minutes": [{ "text": "t", "kind": "decision", "agreedBy": "a", "reservations": "r", "outcome": "o",
                    "standing": { "kind": "withdrawn", "on": "2026-12-01", "reason": "w" } }] }],
            "planChanges": [{ "at": "2026-11-20T09:00:00", "what": { "kind": "relocated", "from": "f", "to": "t" }, "reason": "r" },
                { "at": "2026-11-20T09:00:00", "what": { "kind": "moved", "from": "2026-11-23T14:00:00", "to": "2026-11-24T14:00:00" } }],
            "agendaChanges": [{ "at": "2026-11-20T09:00:00", "what": { "kind": "retitled", "formerTitle": "f" }, "title": "t", "reason": "r",
                "requester": crate::engine::model::SAMPLE_ID }],
            "minutesState": { "kind": "draft", "reopened": { "on": "2026-11-30", "reason": "r" } },
            "corrections": [{ "on": "2026-12-01", "requester": crate::engine::model::SAMPLE_ID, "before": "b", "asked": "a",
                "result": { "kind": "partly", "became": "c", "why": "w" } }] });
        (
            sample,
            &["agenda.minutes.text", "corrections.before", "corrections.asked", "corrections.result.became"],
        )
    }
}

/// The records that an item names, the promises under it apart.
fn references_of(item: &AgendaItem, at: &str) -> Vec<Reference> {
    let mut references = Vec::new();
    references.extend(item.raised_by.map(|id| Reference::to(format!("{at}.raisedBy"), id)));
    references.extend(item.leader.map(|id| Reference::to(format!("{at}.leader"), id)));
    references.extend(item.carried_from.map(|id| Reference::to(format!("{at}.carriedFrom"), id)));
    references
}

fn check_item(item: &AgendaItem) -> Result<(), Error> {
    check::required("title", &item.title, check::NAME)?;
    check::text("explanation", &item.explanation, check::SHORT)?;
    if item.way == Way::Urgent {
        check::required("urgentReason", &item.urgent_reason, check::SHORT)?;
    }
    check::text("urgentReason", &item.urgent_reason, check::SHORT)?;
    check::number("plannedMinutes", item.planned_minutes, 0, LONGEST)?;
    check::length("minutes", item.minutes.len())?;
    item.minutes.iter().enumerate().try_for_each(|(place, line)| {
        check_line(line).map_err(|error| error.within(&format!("minutes.{place}")))
    })
}

fn check_line(line: &MinuteLine) -> Result<(), Error> {
    line.check_decided()?;
    if line.kind != MinuteLineKind::Action {
        return check::required("text", &line.text, check::NOTE);
    }
    match line.promise {
        Some(_) => check::text("text", &line.text, check::NOTE),
        None => Err(Error::Required { field: "promise".to_owned() }),
    }
}
