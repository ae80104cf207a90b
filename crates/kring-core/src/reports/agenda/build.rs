//! From a meeting to the agenda that is handed out.

use jiff::ToSpan;
use jiff::civil::DateTime;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::language::now::Now;
use crate::records::grades::Graded;
use crate::records::meetings::{AgendaBalance, AgendaItem, MeetingId};
use crate::records::people::Person;
use crate::reports::grade::{Gate, Shown};
use crate::reports::naming::Audience;
use crate::reports::{LeftOutWhat, LeftOutWhy, ReportOptions};

use super::{AgendaReport, AgendaReportItem};

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
        let mut begins = meeting.at;
        let mut items = Vec::new();
        for (item, number) in meeting.agenda.iter().zip(1..) {
            let grade = self.grade_of(Graded::AgendaItem(meeting, item));
            let shown = gate.admit(grade, LeftOutWhat::AgendaItems);
            if shown != Shown::No {
                items.push(self.agenda_item(item, number, begins, shown == Shown::Open, options, &mut gate));
            }
            begins = begins.saturating_add(i64::from(item.planned_minutes).minutes());
        }
        let mut report = AgendaReport {
            head: self.head(meeting.network, &meeting.title, gate.mark(), options, now),
            at: meeting.at,
            duration_minutes: meeting.duration_minutes,
            place: meeting.place.clone(),
            theme: meeting.theme.clone(),
            intended_result: meeting.intended_result.clone(),
            languages: meeting.languages.clone(),
            charter: self.charter(meeting.network, now),
            items,
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
        let mut raised_by = item.raised_by.filter(|_| open).and_then(|id| self.table::<Person>().get(&id));
        if raised_by.is_some() && options.for_sharing {
            gate.leave_out_all(LeftOutWhat::Names, LeftOutWhy::ForOthers);
            raised_by = None;
        }
        let text = |text: &String| if open { text.clone() } else { String::new() };
        AgendaReportItem {
            number,
            begins: begins.time(),
            title: open.then(|| item.title.clone()),
            origin: item.origin,
            way: item.way,
            raised_by: raised_by.map(|kept| kept.content.name.clone()),
            explanation: text(&item.explanation),
            urgent_reason: text(&item.urgent_reason),
            planned_minutes: item.planned_minutes,
        }
    }
}
