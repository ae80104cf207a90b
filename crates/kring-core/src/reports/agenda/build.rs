//! From a meeting to the agenda that is handed out.

use jiff::civil::DateTime;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::language::now::Now;
use crate::records::grades::Graded;
use crate::records::meetings::{AgendaBalance, AgendaChangeWhat, AgendaItem, Meeting, MeetingId};
use crate::records::people::{Person, PersonId};
use crate::reports::grade::{Gate, Shown};
use crate::reports::naming::Audience;
use crate::reports::{LeftOutWhat, LeftOutWhy, ReportOptions};

use super::{AgendaReport, AgendaReportChange, AgendaReportItem};

impl Model {
    /// The agenda of a meeting as it may be handed out with these options.
    pub fn agenda_report(
        &self,
        id: MeetingId,
        options: &ReportOptions,
        now: &Now,
    ) -> Result<AgendaReport, Error> {
        let meeting = &self.find(id)?.content;
        let mut gate = Gate::over(self.grade_of(Graded::Meeting(meeting)), options)?;
        let clock = meeting.clock(&now.zone);
        let mut items = Vec::new();
        for ((item, begins), number) in meeting.agenda.iter().zip(&clock.begins).zip(1..) {
            let grade = self.grade_of(Graded::AgendaItem(meeting, item));
            let shown = gate.admit(grade, LeftOutWhat::AgendaItems);
            if shown != Shown::No {
                items.push(self.agenda_item(item, number, *begins, shown == Shown::Open, options, &mut gate));
            }
        }
        let changes = self.agenda_changes(meeting, options, &mut gate);
        let mut report = AgendaReport {
            head: self.head(meeting.network, &meeting.title, gate.mark(), options, now),
            at: meeting.at,
            ends: clock.ends,
            agenda_ends: clock.agenda_ends,
            duration_minutes: meeting.duration_minutes,
            place: meeting.place.clone(),
            theme: meeting.theme.clone(),
            intended_result: meeting.intended_result.clone(),
            languages: meeting.languages.clone(),
            charter: self.charter(meeting.network, now),
            items,
            changes,
            balance: AgendaBalance::of(&meeting.agenda),
            left_out: gate.left_out(),
        };
        if options.for_sharing {
            self.name_nobody(&mut report, &Audience::of(meeting), options)?;
        }
        Ok(report)
    }

    fn agenda_item(
        &self,
        item: &AgendaItem,
        number: u32,
        begins: DateTime,
        open: bool,
        options: &ReportOptions,
        gate: &mut Gate<'_>,
    ) -> AgendaReportItem {
        let raised_by = self.name_for(item.raised_by.filter(|_| open), options, gate);
        let leader = self.name_for(item.leader.filter(|_| open), options, gate);
        let carried_from = item.carried_from.and_then(|id| self.table::<Meeting>().get(&id));
        let text = |text: &String| if open { text.clone() } else { String::new() };
        AgendaReportItem {
            number,
            begins: begins.time(),
            title: open.then(|| item.title.clone()),
            origin: item.origin,
            way: item.way,
            raised_by,
            led_by: item.led_by,
            leader,
            carried_from: carried_from.map(|kept| kept.content.at.date()),
            explanation: text(&item.explanation),
            urgent_reason: text(&item.urgent_reason),
            planned_minutes: item.planned_minutes,
        }
    }

    /// What the people who come are told about how the agenda changed, as far as it may be said here.
    fn agenda_changes(
        &self,
        meeting: &Meeting,
        options: &ReportOptions,
        gate: &mut Gate<'_>,
    ) -> Vec<AgendaReportChange> {
        let mut told = Vec::new();
        for change in meeting.told_changes() {
            let grade = self.grade_of(Graded::AgendaChange(meeting, change));
            if gate.admit(grade, LeftOutWhat::AgendaChanges) != Shown::Open {
                continue;
            }
            told.push(AgendaReportChange {
                on: change.at.date(),
                what: change.what.clone(),
                title: change.title.clone(),
                requested_by: change.requested_by,
                requester: self.name_for(change.requester, options, gate),
                // The reason of what is urgent stands with the item.
                reason: match change.what {
                    AgendaChangeWhat::AddedUrgently => String::new(),
                    _ => change.reason.clone(),
                },
                made_room_for: meeting.made_room_for(change).map(|one| one.title.clone()).unwrap_or_default(),
                corrected_on: change.corrected_at.map(DateTime::date),
            });
        }
        told
    }

    /// The name of somebody in a report that may say it; a version for sharing says that names are left out.
    fn name_for(
        &self,
        person: Option<PersonId>,
        options: &ReportOptions,
        gate: &mut Gate<'_>,
    ) -> Option<String> {
        let person = person.and_then(|id| self.table::<Person>().get(&id))?;
        if options.for_sharing {
            gate.leave_out_all(LeftOutWhat::Names, LeftOutWhy::ForOthers);
            return None;
        }
        Some(person.content.name.clone())
    }
}
