//! From a meeting to its minutes.

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::language::now::Now;
use crate::records::grades::Graded;
use crate::records::meetings::{AgendaItem, Meeting, MeetingId, MinuteLine, MinuteLineKind, Reply, SaidLine};
use crate::records::people::PersonId;
use crate::reports::grade::{Gate, Shown};
use crate::reports::naming::Audience;
use crate::reports::{Count, LeftOutWhat, LeftOutWhy, ReportOptions};

use super::{ActionRow, Attendance, MinutesItem, MinutesLine, MinutesReport, MinutesStatus};

impl Model {
    /// The minutes of a meeting as they may be read with these options.
    pub fn minutes_report(
        &self,
        id: MeetingId,
        options: &ReportOptions,
        now: &Now,
    ) -> Result<MinutesReport, Error> {
        let meeting = &self.find(id)?.content;
        let gate = Gate::over(self.grade_of(Graded::Meeting(meeting)), options)?;
        let mut writer = Writer { model: self, options, gate };
        let items: Vec<MinutesItem> = meeting
            .agenda
            .iter()
            .zip(1..)
            .filter_map(|(item, number)| writer.item(meeting, item, number))
            .collect();
        let lines = items.iter().flat_map(|item| &item.lines);
        let actions = lines.filter_map(|line| match line {
            MinutesLine::Action { action } => Some(action.clone()),
            _ => None,
        });
        let actions = actions.collect();
        let not_discussed = writer.not_discussed(id, meeting);
        let corrections = writer.corrections(meeting);
        let attendance = writer.attendance(meeting);
        let mark = writer.gate.mark();
        let mut report = MinutesReport {
            head: self.head(meeting.network, &meeting.title, mark, options, now),
            at: meeting.at,
            ends: meeting.clock(&now.zone).ends,
            duration_minutes: meeting.duration_minutes,
            place: meeting.place.clone(),
            theme: meeting.theme.clone(),
            intended_result: meeting.intended_result.clone(),
            stage: meeting.stage,
            status: MinutesStatus::of(meeting),
            attendance,
            items,
            not_discussed,
            actions,
            corrections,
            left_out: writer.gate.left_out(),
        };
        if options.for_sharing {
            let audience = Audience::of(meeting);
            self.name_nobody(&mut report, &audience, options)?;
        }
        Ok(report)
    }
}

pub(super) struct Writer<'a> {
    pub(super) model: &'a Model,
    options: &'a ReportOptions,
    pub(super) gate: Gate<'a>,
}

impl Writer<'_> {
    /// An item with its lines; `None` when it may not even be mentioned.
    fn item(&mut self, meeting: &Meeting, item: &AgendaItem, number: u32) -> Option<MinutesItem> {
        let grade = self.model.grade_of(Graded::AgendaItem(meeting, item));
        let any_chosen = self
            .model
            .said_under(meeting, item)
            .any(|said| said.grade == Classification::Confidential && self.gate.is_chosen(said.line.id));
        // Whoever chose a line said in confidence chose to say what it was about.
        let shown =
            if any_chosen { self.gate.open(grade) } else { self.gate.admit(grade, LeftOutWhat::AgendaItems) };
        let open = match shown {
            Shown::Open => true,
            Shown::InConfidence => false,
            Shown::No => return None,
        };
        let mut lines = self.lines(meeting, item);
        if !open && lines.is_empty() {
            lines.push(MinutesLine::InConfidence { sorts: Vec::new() });
        }
        Some(MinutesItem {
            number,
            title: open.then(|| item.title.clone()),
            origin: item.origin,
            raised_by: if open { self.person(item.raised_by) } else { None },
            urgent_reason: if open { item.urgent_reason.clone() } else { String::new() },
            lines,
        })
    }

    fn lines(&mut self, meeting: &Meeting, item: &AgendaItem) -> Vec<MinutesLine> {
        let mut written: Vec<MinutesLine> = Vec::new();
        for SaidLine { line, promise, grade } in self.model.said_under(meeting, item) {
            let shown = self.gate.admit_line(line.id, grade, what(line.kind));
            match (shown, promise.map(|kept| &kept.content)) {
                (Shown::No, _) => {}
                (Shown::InConfidence, _) => in_confidence(&mut written, line.kind),
                (Shown::Open, Some(promise)) => written.push(MinutesLine::Action {
                    action: ActionRow {
                        text: promise.text.clone(),
                        side: promise.side,
                        people: self.people(&promise.people),
                        holder: self.holder(&promise.holder),
                        due: promise.due,
                        state: promise.state,
                    },
                }),
                (Shown::Open, None) => written.push(in_words(line)),
            }
        }
        written
    }

    fn attendance(&mut self, meeting: &Meeting) -> Attendance {
        let named = |guest: fn(&crate::records::meetings::Invitation) -> bool| -> Vec<PersonId> {
            meeting.invitations.iter().filter(|one| guest(one)).map(|guest| guest.person).collect()
        };
        let present = named(|guest| guest.attended);
        let excused = named(|guest| !guest.attended && guest.reply == Reply::No);
        let unnamed = u32::from(meeting.unnamed_guests);
        let numbers = [as_u32(meeting.invitations.len()), as_u32(present.len()), unnamed];
        let [invited_count, present_count, unnamed_guests] =
            attendance_counts(numbers, self.options.for_sharing);
        for count in [invited_count, present_count, unnamed_guests] {
            if count.is_hidden() {
                self.gate.leave_out(LeftOutWhat::Numbers, LeftOutWhy::FewerThanFive);
            }
        }
        let (present, excused) = (self.people(&present), self.people(&excused));
        Attendance { present, excused, invited_count, present_count, unnamed_guests }
    }

    /// Names in their order; none in a version for sharing, which says so.
    fn people(&mut self, people: &[PersonId]) -> Vec<String> {
        let mut names = self.model.names(people);
        names.sort_by_key(|name| (self.model.index.sort_name(name.id.uuid()), name.id));
        if self.options.for_sharing && !names.is_empty() {
            self.gate.leave_out_all(LeftOutWhat::Names, LeftOutWhy::ForOthers);
            return Vec::new();
        }
        names.into_iter().map(|name| name.name).collect()
    }

    /// Who on our side does it; in a version for sharing the municipality as a whole, for it may be a colleague.
    fn holder(&self, holder: &str) -> String {
        if self.options.for_sharing { String::new() } else { holder.to_owned() }
    }

    /// Who it was, where that may be said.
    pub(super) fn person(&mut self, person: Option<PersonId>) -> Option<String> {
        self.people(person.as_slice()).pop()
    }
}

/// How many were invited, present and unnamed, from how many were invited, present with their name, and unnamed. For others:
/// so that neither those who stayed away nor those present with their name are few and can be computed.
fn attendance_counts([invited, named, unnamed]: [u32; 3], for_sharing: bool) -> [Count; 3] {
    let present = named.saturating_add(unnamed);
    if !for_sharing {
        return [invited, present, unnamed].map(Count::exact);
    }
    let unnamed = Count::parts_for_others(&[unnamed], present).first().copied().unwrap_or(Count::Withheld);
    // A reader who does not think of guests takes the one from the other.
    let away = [invited.saturating_sub(named), invited.saturating_sub(present)];
    let gives_away = away.into_iter().any(|away| Count::for_others(away).is_hidden());
    let invited = match Count::for_others(invited) {
        Count::Exact { .. } if gives_away => Count::Withheld,
        count => count,
    };
    [invited, Count::for_others(present), unnamed]
}

/// A line that says itself what it says.
fn in_words(line: &MinuteLine) -> MinutesLine {
    let text = line.text.clone();
    match line.kind {
        MinuteLineKind::Decision => MinutesLine::Decision {
            text,
            agreed_by: line.agreed_by.clone(),
            reservations: line.reservations.clone(),
        },
        MinuteLineKind::Pledge => MinutesLine::Pledge { text },
        MinuteLineKind::Note | MinuteLineKind::Action => MinutesLine::Note { text },
    }
}

fn what(kind: MinuteLineKind) -> LeftOutWhat {
    match kind {
        MinuteLineKind::Note => LeftOutWhat::Notes,
        MinuteLineKind::Decision => LeftOutWhat::Decisions,
        MinuteLineKind::Action => LeftOutWhat::Actions,
        MinuteLineKind::Pledge => LeftOutWhat::Pledges,
    }
}

/// Adds a line to those in a row that are not shown.
fn in_confidence(written: &mut Vec<MinutesLine>, kind: MinuteLineKind) {
    match written.last_mut() {
        Some(MinutesLine::InConfidence { sorts }) if sorts.contains(&kind) => {}
        Some(MinutesLine::InConfidence { sorts }) => sorts.push(kind),
        _ => written.push(MinutesLine::InConfidence { sorts: vec![kind] }),
    }
}
