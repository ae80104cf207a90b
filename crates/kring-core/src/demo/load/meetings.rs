//! Meetings with their guests, their agenda and their minutes.

use jiff::civil::DateTime;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::record::Id;
use crate::pages::DecisionFilter;
use crate::records::meetings::{
    AgendaChange, AgendaItem, Invitation, Meeting, MinuteLine, MinuteLineKind, MinutesState, PlanChange,
    PlanChangeWhat, Reply, Stage,
};
use crate::records::promises::NewPromise;

use super::super::entries::{ItemEntry, LineEntry, MeetingEntry};
use super::{Loader, moment};

impl Loader<'_, '_, '_> {
    pub(super) fn meeting(&mut self, entry: MeetingEntry) -> Result<(), Error> {
        let mut invitations = Vec::new();
        for (keys, reply, attended) in [
            (&entry.present, Reply::Yes, true),
            (&entry.coming, Reply::Yes, false),
            (&entry.maybe, Reply::Maybe, false),
            (&entry.absent, Reply::No, false),
            (&entry.silent, Reply::None, false),
        ] {
            for key in keys {
                let person = self.who(key)?;
                let why = entry.why.get(key).cloned().unwrap_or_default();
                invitations.push(Invitation { why, reply, attended, ..Invitation::of(person) });
            }
        }
        let mut agenda = Vec::new();
        for item in &entry.agenda {
            agenda.push(self.item(item)?);
        }
        let mut parking_lot = Vec::new();
        for item in &entry.put_aside {
            parking_lot.push(self.item(item)?);
        }
        let named = |title: &str| agenda.iter().chain(&parking_lot).find(|item| item.title == title);
        let mut agenda_changes = Vec::new();
        for change in &entry.changes {
            let item = named(&change.title);
            agenda_changes.push(AgendaChange {
                at: moment(self.days.exactly(change.day), &change.at)?,
                what: change.what.clone(),
                item: item.map(|item| item.id),
                title: change.title.clone(),
                requested_by: change.requested_by,
                requester: change.requester.as_deref().map(|key| self.who(key)).transpose()?,
                reason: change.reason.clone(),
                made_room_for: named(&change.made_room_for).map(|item| item.id),
                corrected_at: None,
                classification: item.map(|item| item.classification).unwrap_or_default(),
            });
        }
        let at = moment(self.days.to_meet(entry.day, &[]), &entry.at)?;
        let plan_changes = self.plan_changes(&entry, at)?;
        let items: Vec<_> = agenda.iter().map(|item| item.id).collect();
        let languages = if entry.languages.is_empty() { vec!["nl".to_owned()] } else { entry.languages };
        let id = self
            .tx
            .add(Meeting {
                network: self.network,
                title: entry.title,
                at,
                duration_minutes: entry.minutes,
                place: entry.place,
                hosted_by: entry.host.map(|key| self.at(&key)).transpose()?,
                theme: entry.theme,
                intended_result: entry.result,
                languages,
                stage: Stage::Planned,
                invitations,
                access: entry.access,
                unnamed_guests: entry.unnamed,
                speaking: entry.speaking,
                series: entry.series.then_some(self.series),
                calendar_key: String::new(),
                calendar_said: String::new(),
                plan_changes,
                agenda_changes,
                parking_lot,
                agenda,
                minutes_state: MinutesState::default(),
                corrections: Vec::new(),
                classification: Classification::default(),
            })?
            .id;
        for (item, lines) in items.into_iter().zip(entry.agenda.into_iter().map(|item| item.lines)) {
            for line in lines {
                self.line(id, item, line)?;
            }
        }
        for preparation in entry.preparations {
            self.preparation(id, preparation)?;
        }
        if entry.stage == Stage::Held {
            self.tx.close_meeting(id)?;
        }
        entry.thanked.iter().try_for_each(|thanked| self.thanked(id, thanked))?;
        entry.submitted.iter().try_for_each(|submitted| self.submitted(id, submitted))?;
        entry.adopts.map_or(Ok(()), |adopts| self.adopts(id, adopts))
    }

    /// What was planned before, as changes that led to what is planned now.
    fn plan_changes(&self, entry: &MeetingEntry, to: DateTime) -> Result<Vec<PlanChange>, Error> {
        let mut changes = Vec::new();
        for former in &entry.former_plans {
            let at = moment(self.days.exactly(former.changed), "10:00")?;
            let reason = &former.reason;
            if let Some(day) = former.day {
                let from = moment(self.days.to_meet(day, &[]), &entry.at)?;
                let what = PlanChangeWhat::Moved { from, to };
                changes.push(PlanChange { at, what, reason: reason.clone() });
            }
            if let Some(from) = former.place.clone() {
                let what = PlanChangeWhat::Relocated { from, to: entry.place.clone() };
                changes.push(PlanChange { at, what, reason: reason.clone() });
            }
        }
        Ok(changes)
    }

    fn item(&self, entry: &ItemEntry) -> Result<AgendaItem, Error> {
        let meetings = self.tx.table::<Meeting>().values();
        let known = meetings.flat_map(|kept| kept.content.items().map(|item| (kept.id, item)));
        let known = known.filter(|(_, item)| entry.carried && item.title == entry.title);
        let before = known.map(|(meeting, item)| (meeting, item.id)).next();
        Ok(AgendaItem {
            id: Id::make(),
            title: entry.title.clone(),
            origin: entry.origin,
            way: entry.way,
            raised_by: entry.by.as_deref().map(|key| self.who(key)).transpose()?,
            explanation: entry.explanation.clone(),
            urgent_reason: entry.urgent_reason.clone(),
            led_by: entry.led_by,
            leader: entry.leader.as_deref().map(|key| self.who(key)).transpose()?,
            carried_from: before.map(|(meeting, _)| meeting),
            carried_item: before.map(|(_, item)| item),
            planned_minutes: entry.planned,
            minutes: Vec::new(),
            classification: entry.grade,
        })
    }

    fn line(&mut self, meeting: Id<Meeting>, item: Id<AgendaItem>, line: LineEntry) -> Result<(), Error> {
        let (kind, text, classification) = match line {
            LineEntry::Note { note, grade } => (MinuteLineKind::Note, note, grade),
            LineEntry::Pledge { pledge } => (MinuteLineKind::Pledge, pledge, Classification::default()),
            LineEntry::Decision { decision, agreed, reservations, outcome, replaces } => {
                let line = MinuteLine::new(MinuteLineKind::Decision, decision, Classification::default());
                let line = MinuteLine { agreed_by: agreed, reservations, outcome, ..line };
                let by = line.id;
                self.tx.add_minute_line(meeting, item, line)?;
                let known = self.tx.decisions(&DecisionFilter::default());
                let before = known.into_iter().find(|row| replaces.as_ref() == Some(&row.text));
                return before.map_or(Ok(()), |row| self.tx.revise_decision(row.id, by).map(drop));
            }
            LineEntry::Action { action, side, people, holder, course } => {
                let people = self.people(&people)?;
                let due = self.due(course);
                let action = NewPromise { side, text: action, due, holder, people, classification: None };
                let kept = self.tx.add_action(meeting, item, action)?;
                let mut lines = kept.content.agenda.iter().filter(|known| known.id == item);
                let promise = lines.find_map(|known| known.minutes.last()?.promise);
                return promise.map_or(Ok(()), |promise| self.end(promise, course));
            }
        };
        self.tx.add_minute_line(meeting, item, MinuteLine::new(kind, text, classification)).map(drop)
    }
}
